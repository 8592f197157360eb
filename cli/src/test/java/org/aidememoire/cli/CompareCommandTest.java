package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {
    static KenyaAndUganda register;

    @BeforeAll
    static void keepTheReports(@TempDir Path folder) {
        register = KenyaAndUganda.in(folder);
    }

    private static Ran compare(Object... args) {
        return Ran.aide(Stream.concat(Stream.of("compare", "--store", register.store), Stream.of(args))
                .toArray());
    }

    @Test
    void twoReportsAreComparedByName() {
        Ran ran = compare("2023-01-09-andes", "2024-05-02-nairobi");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines())
                .startsWith("before  2023-01-09-andes", "after   2024-05-02-nairobi")
                .contains("- map the desert", "No longer mentioned (1)");
        assertThat(ran.out()).contains("New (9)", "+ extend the lake railway to Kampala by 2031", "agreed by KEN, UGA");
    }

    @Test
    void anEngagementStandsForTheReportsThatTellOfIt() {
        assertThat(compare(register.undated.id("telephoned"), register.talks.id("held talks in Nairobi"))
                        .lines())
                .satisfies(lines -> {
                    assertThat(lines.get(0)).matches("before  phone-call \\(e\\w{12}\\): phone-call");
                    assertThat(lines.get(1)).matches("after   talks of 2024-05-02 \\(e\\w{12}\\): 2024-05-02-nairobi");
                });
    }

    @Test
    void twoDatesAreComparedWithinARelationship() {
        assertThat(compare("2023", "2024", "--between", "KEN,UGA").lines())
                .startsWith(
                        "before  published until 2023, of which no report tells anything that is compared",
                        "after   published after 2023 until 2024: 2024-05-02-nairobi")
                .contains("New (9)");
    }

    @Test
    void documentsAndProgramsGetItToo() {
        String andes = "2023-01-09-andes";
        String nairobi = "2024-05-02-nairobi";
        assertThat(compare(andes, nairobi, "--format", "md").out())
                .startsWith("# Comparison\n")
                .contains("## New (9)", "| now |", "Busia post at night<br>");
        assertThat(compare(andes, nairobi, "--format", "html").out())
                .startsWith("<!DOCTYPE html>")
                .contains("<h2>New (9)</h2>", "<td>map the desert<br>")
                .endsWith("</html>\n");
        JsonNode json = JsonMapper.shared()
                .readTree(compare(andes, nairobi, "--format", "json").out());
        assertThat(json.at("/before/reports/0").stringValue("")).isEqualTo(andes);
        assertThat(json.path("changes")).hasSize(10);
        assertThat(json.at("/changes/9/shifts/0").stringValue("")).isEqualTo("not-mentioned");
        assertThat(json.at("/changes/9/before/words/0/text").stringValue("")).isEqualTo("map the desert");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nowhere 2024-05-02-nairobi | nothing in the store has the identifier or the name 'nowhere'; give two reports, two engagements or two dates",
                "2024-05-02-nairobi 2024    | a date is compared with a date",
                "2024 2023                  | the earlier date comes first; 2023 is not after 2024",
                "2023 2024                  | two dates are compared for one relationship; say which with --between",
                "20 phone-call              | '20' could be",
            })
    void whatCannotBeComparedSaysWhy(String args, String why) {
        Ran ran = compare((Object[]) args.strip().split(" +"));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.complaint()).contains(why);
    }

    @Test
    void onlyReportsEngagementsAndDatesAreCompared() {
        assertThat(compare(register.others.id("map the desert"), "phone-call").complaint())
                .contains("(commitments); what can be compared are reports, engagements and dates");
    }
}
