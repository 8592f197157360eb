package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The store was filled on the day on which the tests run, years after its reports were published. */
class AsOfTest {
    static KenyaAndUganda register;

    @BeforeAll
    static void keepTheReports(@TempDir Path folder) {
        register = KenyaAndUganda.in(folder);
    }

    private static Ran ask(Object... args) {
        return Ran.aide(Stream.concat(Stream.of(args), Stream.of("--store", register.store))
                .toArray());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeline",
                "commitments",
                "targets",
                "people",
                "documents",
                "mechanisms",
                "projects",
                "invitations",
                "milestones",
                "formulas",
                "reports",
                "search lake",
                "show phone-call",
                "compare phone-call 2024-05-02-nairobi"
            })
    void everyAnswerSaysWhichDayItIsOf(String command) {
        assertThat(ask((Object[]) command.split(" ")).lines()).last().isEqualTo("as of 2026-02-28");
        assertThat(ask((Object[]) (command + " --as-of 2100").split(" ")).lines())
                .last()
                .isEqualTo("as of 2100-12-31: what had been published by then");
    }

    @Test
    void asOfLeavesOutWhatHadNotBeenPublished() {
        assertThat(ask("commitments", "--as-of", "2023").out())
                .contains("map the desert")
                .doesNotContain("railway")
                // Undated, and in the store only since today: nothing says that it had been published.
                .doesNotContain("lake ports");
        assertThat(ask("commitments", "--as-of", "2024-05-02").out()).contains("railway");
        assertThat(ask("commitments", "--as-of", "2100").out()).contains("lake ports");
        assertThat(ask("timeline", "--as-of", "2022").lines())
                .containsExactly("nothing in the register", "as of 2022-12-31: what had been published by then");
    }

    @Test
    void knownOnLeavesOutWhatWasReadLater() {
        assertThat(ask("commitments", "--known-on", "2025-06").lines())
                .containsExactly("nothing in the register", "as of 2025-06-30: what the register held on 2025-06-30");
        assertThat(ask("commitments", "--known-on", "2100-01-01", "--as-of", "2023")
                        .out())
                .contains("map the desert")
                .doesNotContain("railway")
                .contains("as of 2023-12-31: what had been published by then, what the register held on 2100-01-01");
    }

    @Test
    void otherProgramsAreToldToo() {
        JsonNode json = JsonMapper.shared()
                .readTree(ask("people", "--as-of", "2025", "--format", "json").out());
        assertThat(json.path("as-of").stringValue("")).isEqualTo("2025-12-31");
        assertThat(json.path("published-by-then").booleanValue()).isTrue();
        assertThat(json.path("known-on").isNull()).isTrue();
        assertThat(json.path("entries")).hasSize(2);
        assertThat(ask("projects", "--format", "csv").lines().get(0)).endsWith(",as of");
        assertThat(ask("projects", "--format", "csv").lines().get(1)).endsWith(",2026-02-28");
        assertThat(ask("projects", "--format", "md").lines()).last().isEqualTo("as of 2026-02-28");
    }
}
