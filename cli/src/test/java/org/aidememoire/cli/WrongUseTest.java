package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                | Missing required subcommand",
                "tmeline                         | there is no command 'tmeline'; did you mean timeline",
                "timeline --sinse 2024           | there is no option '--sinse'; did you mean --since?",
                "timeline --sector transport     | there is no option '--sector'",
                "show a b                        | 'b' is one too many",
                "show                            | Missing required parameter: 'ID'",
                "read                            | Missing required parameter: 'PATH'",
                "extract x                       | say either --out DIR to write files or --explain",
                "extract x --explain --out y     | say either --out DIR to write files or --explain",
                "extract x --out y --all         | --sentence and --all go with --explain",
                "show x --sentence agreed        | --sentence and --all go with --explain",
                "rules                           | say 'list' or 'check'",
                "rules check                     | Missing required parameter: 'FILE'",
                "rules list promises             | there is no family 'promises'; there are engagements, commitments,",
                "timeline --since yesterday      | 'yesterday' is not a date such as 2026-02-05, 2026-02 or 2026",
                "timeline --until 2026-02-30     | '2026-02-30' is not a date",
                "read x --published 2026-02      | '2026-02' is not a day such as 2026-02-05",
                "read x --limit much             | 'much' is not a size such as 200MB",
                "serve --port x                  | 'x' is not a whole number",
                "serve --port 99999999999        | '99999999999' is too large a number",
                "serve --port 65536              | there is no port 65536; ports go from 0 to 65535",
                "serve --https                   | --name and --https go with --listen",
                "search customs --most 2.5       | '2.5' is not a whole number",
                "timeline --between Vietnom      | 'Vietnom' is no country; give a code of ISO 3166-1 such as LAO, or an English name such as Laos; perhaps VNM",
                "timeline --between Korea        | 'Korea' is more than one country; give a code of ISO 3166-1 such as LAO, or an English name such as Laos; perhaps KOR (south korea), PRK (north korea)",
                "commitments --sector transports | 'transports' is no sector; there are political, defence-security, foreign-affairs,",
                "commitments --force firm        | 'firm' is no force; there are agreed, pledged, affirmed, proposed, intended",
                "timeline --format xml           | expected one of [table, csv, json, md]",
            })
    void isAnsweredInOneLineWithWhatIsValid(String command, String answer, @TempDir Path folder) {
        Path store = folder.resolve("x.db");
        Object[] args = command == null
                ? new Object[] {}
                : Arrays.stream(command.strip().split(" +")).toArray();

        Ran ran = Ran.aide(args);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.complaint()).startsWith("aide: ").contains(answer).contains("; see 'aide");
        assertThat(store).doesNotExist();
    }

    @Test
    void helpAndVersionAreNoWrongUse() {
        assertThat(Ran.aide("--version")).satisfies(ran -> {
            assertThat(ran.code()).isZero();
            assertThat(ran.out()).matches("aide \\d+\\.\\d+\\.\\d+\\S*\\R");
        });
        assertThat(Ran.aide("commitments", "--help").out()).contains("--between", "--sector", "--store");
        assertThat(Ran.aide("help", "show").out())
                .isEqualTo(Ran.aide("show", "-h").out())
                .contains("Usage: aide show");
    }

    @Test
    void completionKnowsEveryCommand() {
        Ran ran = Ran.aide("completion");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("complete -F", "timeline", "invitations", "--published");
    }

    @Test
    void whatIsNoStoreIsSaidAndLeftAlone(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("letter.txt");
        Files.writeString(file, "Dear Excellency, this is a letter and no store at all, whatever its name says.\n");

        Ran ran = Ran.aide("timeline", "--store", file);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.complaint()).contains(file.toString());
        assertThat(file).hasContent("Dear Excellency, this is a letter and no store at all, whatever its name says.\n");
    }

    @Test
    void aFailureShowsWhereItCameFromOnlyWithDebug(@TempDir Path folder) {
        Path missing = folder.resolve("missing.db");
        assertThat(Ran.aide("timeline", "--store", missing).err()).doesNotContain("\tat ");
        assertThat(Ran.aide("timeline", "--store", missing, "--debug").err()).contains("\tat ");
    }
}
