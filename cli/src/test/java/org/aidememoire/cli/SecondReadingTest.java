package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is decided on what the reader found survives a reading with other rules. */
class SecondReadingTest {
    private static final Path SAMPLES = Path.of(System.getProperty("aide.root")).resolve("samples");
    private static final Path REPORT = SAMPLES.resolve("2010-norway-russia-barents.txt");
    private static final Path RULES = SAMPLES.resolve("rules").resolve("handshakes.yaml");

    private final Path store;

    SecondReadingTest(@TempDir Path folder) {
        this.store = folder.resolve("aide.db");
    }

    private Ran aide(Object... args) {
        return Ran.aide(
                Stream.concat(Stream.of(args), Stream.of("--store", store)).toArray());
    }

    private List<String> commitments() {
        return JsonMapper.shared()
                .readTree(aide("commitments", "--format", "json").out())
                .path("entries")
                .valueStream()
                .flatMap(entry -> entry.path("sources").valueStream())
                .map(source -> source.path("claim").path("id").stringValue())
                .sorted()
                .toList();
    }

    private JsonNode source(String id) {
        return JsonMapper.shared()
                .readTree(aide("commitments", "--format", "json").out())
                .path("entries")
                .valueStream()
                .flatMap(entry -> entry.path("sources").valueStream())
                .filter(source -> source.path("claim").path("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSecondReaderChangesNothingThatWasDecided() {
        aide("read", REPORT);
        List<String> before = commitments();
        assertThat(before).hasSizeGreaterThan(2);
        String rejected = before.get(0);
        String corrected = before.get(1);
        aide("decide", "reject", rejected, "--why", "not so");
        aide("decide", "correct", corrected, "due=2099", "--why", "so it was agreed");

        assertThat(aide("read", REPORT, "--rules", RULES).out()).contains("read again");

        assertThat(commitments()).doesNotContain(rejected).contains(corrected).hasSize(before.size() - 1);
        assertThat(source(corrected).path("claim").path("due").stringValue()).isEqualTo("2099");
        assertThat(source(corrected).path("standing").stringValue()).isEqualTo("corrected");
        assertThat(source(before.get(2)).path("reader").stringValue())
                .isNotEqualTo(source(corrected).path("reader").stringValue());
        assertThat(aide("log", "--unattached").out()).startsWith("no such decisions");
    }
}
