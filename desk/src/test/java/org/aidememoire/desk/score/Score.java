package org.aidememoire.desk.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well a reading agrees with what people found.
 *
 * @param f1 the F1 score of {@code overall} and of each layer that has anything in it
 * @param ungrounded claims whose words do not stand where they say
 */
record Score(Map<String, Double> f1, List<String> ungrounded) {
    /** Whether there is a Python to score with. */
    static boolean available() {
        try {
            Process python = new ProcessBuilder("python3", "--version")
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            return python.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@code script} says of the extracts in {@code extracts}. */
    static Score of(Path script, Path gold, Path extracts, Path texts) {
        List<String> command =
                List.of("python3", script + "", gold + "", extracts + "", "--text", texts + "", "--json");
        try {
            Process python =
                    new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
            JsonNode said = JsonMapper.shared().readTree(python.getInputStream());
            if (python.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed");
            }
            return of(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Score of(JsonNode said) {
        Map<String, Double> f1 = new LinkedHashMap<>();
        f1.put("overall", said.get("overall").get("f1").asDouble());
        for (Map.Entry<String, JsonNode> layer : said.get("layers").properties()) {
            JsonNode value = layer.getValue().get("f1");
            if (!value.isNull()) {
                f1.put(layer.getKey(), value.asDouble());
            }
        }
        List<String> ungrounded = said.get("ungrounded")
                .get("items")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        return new Score(f1, ungrounded);
    }
}
