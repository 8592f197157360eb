package org.aidememoire.web.api;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.aidememoire.desk.Bulky;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.json.Json;
import org.aidememoire.web.inquiry.Inquiry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * Documents as answers. Each has an entity tag made of what it says, so a program that has it already is told so (304); a
 * document that any change of the record touched has another. The tag is a weak one, since the answer may be compressed on
 * its way.
 */
final class Answer {
    private static final String JSON = "application/json";
    private static final int DIGITS = 32;

    private Answer() {}

    /** An object that begins with the day that it is of, and goes on with what {@code members} writes. */
    static ResponseEntity<byte[]> of(AsOf asOf, Consumer<Json> members) {
        return of(asOf, "", members);
    }

    /** The same, with where the other parts of a list are, in the form of RFC 8288; empty if there are none. */
    static ResponseEntity<byte[]> of(AsOf asOf, String links, Consumer<Json> members) {
        return tagged(JSON, object(asOf, members), links);
    }

    private record Kept(ResponseEntity<byte[]> answer) implements Bulky {
        @Override
        public int bytes() {
            byte @Nullable [] body = answer.getBody();
            return body == null ? 0 : body.length;
        }
    }

    /** What {@code made} answers, kept as long as the register and the day stay; only for what rests on nothing else. */
    static ResponseEntity<byte[]> kept(Inquiry inquiry, Supplier<ResponseEntity<byte[]>> made) {
        return inquiry.answer(Kept.class, () -> new Kept(made.get())).answer();
    }

    /** Any document. */
    static ResponseEntity<byte[]> document(String type, String text) {
        return tagged(type, text.getBytes(StandardCharsets.UTF_8), "");
    }

    /** What was made by the request. */
    static ResponseEntity<byte[]> made(HttpStatus status, AsOf asOf, Optional<String> at, Consumer<Json> members) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).header(HttpHeaders.CONTENT_TYPE, JSON);
        at.ifPresent(address -> answer.header(HttpHeaders.LOCATION, address));
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").body(object(asOf, members));
    }

    private static byte[] object(AsOf asOf, Consumer<Json> members) {
        StringWriter text = new StringWriter();
        try (Json json = Json.to(text)) {
            json.startObject();
            json.field("as-of", asOf.day().toString());
            json.truth("published-by-then", Optional.of(asOf.published()));
            json.day("known-on", asOf.knownOn());
            members.accept(json);
            json.endObject();
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ResponseEntity<byte[]> tagged(String type, byte[] document, String links) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .eTag("W/\"" + digest(document) + "\"");
        if (!links.isEmpty()) {
            answer.header(HttpHeaders.LINK, links);
        }
        return answer.body(document);
    }

    private static String digest(byte[] document) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(document);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every platform has SHA-256", e);
        }
    }
}
