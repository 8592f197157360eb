package org.aidememoire.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A decision as a program asks for it. Which members count depends on the act.
 *
 * @param act what to do
 * @param claim the claim that it is about
 * @param claims the claims or entries to link or unlink
 * @param entry the entry that it is about
 * @param how how the entry hangs together with {@code other}
 * @param other the entry that it hangs together with, or does not
 * @param report the report that {@code words} stand in
 * @param kind the kind of claim to add, in the plural
 * @param words the words that a claim to add rests on, that show a correction, or that show progress
 * @param fields what a claim says
 * @param progress how far an undertaking has come
 * @param source what shows it outside the record
 * @param number the decision to undo
 * @param why the reason
 * @param seen the number of the last decision on the same thing that the decider has seen
 */
record AskedDecision(
        @Nullable String act,
        @Nullable String claim,
        @Nullable List<String> claims,
        @Nullable String entry,
        @Nullable String how,
        @Nullable String other,
        @Nullable String report,
        @Nullable String kind,
        @Nullable String words,
        @Nullable Map<String, String> fields,
        @Nullable String progress,
        @Nullable String source,
        @Nullable Long number,
        @Nullable String why,
        @Nullable Long seen) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static AskedDecision parse(byte[] document) {
        try {
            AskedDecision asked = MAPPER.readValue(document, AskedDecision.class);
            if (asked == null) {
                throw RefusedException.badRequest("the body should be a JSON object");
            }
            return asked;
        } catch (JacksonException e) {
            throw RefusedException.badRequest("the body is not a decision in JSON: " + e.getOriginalMessage());
        }
    }

    static <T> T required(String member, @Nullable T value) {
        if (value == null) {
            throw RefusedException.badRequest("the member '" + member + "' is missing");
        }
        return value;
    }

    String reason() {
        return why == null ? "" : why;
    }

    long lastSeen() {
        return seen == null ? 0 : seen;
    }

    Map<String, String> said() {
        return fields == null ? Map.of() : fields;
    }

    Optional<String> from() {
        return Optional.ofNullable(source);
    }
}
