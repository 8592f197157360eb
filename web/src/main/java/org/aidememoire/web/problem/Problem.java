package org.aidememoire.web.problem;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.aidememoire.desk.json.Json;
import org.springframework.http.HttpStatus;

/**
 * Problem details, RFC 9457.
 *
 * @param status the status of the answer
 * @param type a URI that names the kind of problem; {@code about:blank} where the status says all
 * @param title the kind of problem in a few words
 * @param detail what is the matter this time, in a sentence for a person
 * @param more writes further members into the open object
 */
public record Problem(HttpStatus status, String type, String title, String detail, Consumer<Json> more) {
    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String OF_THE_STATUS = "about:blank";

    /** A problem that the status names well enough. */
    public static Problem of(HttpStatus status, String detail) {
        return new Problem(status, OF_THE_STATUS, status.getReasonPhrase(), detail, json -> {});
    }

    /** The document. */
    public byte[] document() {
        StringWriter text = new StringWriter();
        try (Json json = Json.to(text)) {
            json.startObject();
            json.field("type", type);
            json.field("title", title);
            json.number("status", status.value());
            json.field("detail", detail);
            more.accept(json);
            json.endObject();
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
