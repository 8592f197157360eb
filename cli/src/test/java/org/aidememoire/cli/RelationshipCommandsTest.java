package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationshipCommandsTest {
    static KenyaAndUganda register;

    @BeforeAll
    static void keepTheReports(@TempDir Path folder) {
        register = KenyaAndUganda.in(folder);
    }

    private static Ran ask(Object... args) {
        return Ran.aide(Stream.concat(Stream.of(args), Stream.of("--store", register.store))
                .toArray());
    }

    /** The lines of a brief under {@code heading}. */
    private static List<String> under(String heading, Ran brief) {
        return brief.lines().stream()
                .dropWhile(line -> !line.startsWith("## " + heading))
                .skip(2)
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }

    @Test
    void theOverviewFitsOneScreenAndEveryLineHasItsEntry() {
        Ran ran = ask("overview", "--between", "Kenya,UGA");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines())
                .hasSizeLessThanOrEqualTo(24)
                .startsWith("KEN – UGA")
                .endsWith("as of 2026-02-28");
        assertThat(ran.out())
                .contains("last         " + register.talks.id("held talks in Nairobi") + "  2024-05-02 talks, KEN:")
                .contains("next         nothing announced")
                .contains(
                        "KEN owes     " + register.undated.id("close the lake ports") + "  not: “close the lake ports”")
                .contains("UGA owes     none in the reports")
                .contains("“extend the lake railway to Kampala by 2031”, agreed by KEN, UGA")
                .contains("“opening the Busia post at night”, proposed by UGA")
                .contains("trade of 2,000,000,000 USD")
                .contains("Joseph Okello invited Amina Wérè to UGA, made 2024-05-02, no answer reported")
                .contains("2027 “anniversary of relations”")
                .contains("“a brotherhood of one lake”, first 2024-05-02")
                .doesNotContain("desert");
    }

    @Test
    void linesAreCutToTheScreen() {
        Ran ran = Ran.in(
                OptionalInt.of(80), false, Map.of(), "overview", "--between", "KEN,UGA", "--store", register.store);
        assertThat(ran.lines()).allMatch(line -> line.length() <= 80).anyMatch(line -> line.endsWith("…"));
    }

    @Test
    void theBriefTakesOneSideAndEveryLineNamesItsSource() {
        Ran ran = ask("brief", "--between", "KEN,UGA", "--for", "KEN");

        assertThat(ran.code()).isZero();
        assertThat(ran.lines())
                .startsWith("# Brief for KEN: KEN – UGA, 2026-02-28")
                .filteredOn(line -> line.startsWith("- "))
                .isNotEmpty()
                .allMatch(line -> line.matches(".* _\\([a-z]\\w{12}: .*(\\d{4}-\\d{2}-\\d{2}|undated)\\)_"));
        assertThat(under("Last engagements", ran)).first().asString().contains("2024-05-02 talks");
        assertThat(under("What we owe", ran)).singleElement().asString().contains("close the lake ports");
        assertThat(under("What they owe", ran)).containsExactly("Nothing in the reports.");
        assertThat(under("What both owe", ran)).singleElement().asString().contains("lake railway");
        assertThat(under("What they asked", ran)).singleElement().asString().contains("Busia post");
        assertThat(under("What we asked", ran)).containsExactly("Nothing in the reports.");
        assertThat(under("New since last time (2024-05-02)", ran)).hasSize(2);
        assertThat(under("Targets", ran)).hasSize(1);
        assertThat(under("Invitations pending", ran)).hasSize(1);
        assertThat(under("Milestones ahead", ran)).hasSize(1);
        assertThat(under("Formula in use", ran)).hasSize(1);
    }

    @Test
    void theOtherSideOwesWhatTheFirstIsOwed() {
        Ran ran = ask("brief", "--between", "KEN,UGA", "--for", "Uganda");

        assertThat(under("What we owe", ran)).containsExactly("Nothing in the reports.");
        assertThat(under("What they owe", ran)).singleElement().asString().contains("close the lake ports");
        assertThat(under("What we asked", ran)).singleElement().asString().contains("Busia post");
    }

    @Test
    void beforeAnythingWasPublishedNothingIsKnown() {
        Ran ran = ask("brief", "--between", "KEN,UGA", "--for", "KEN", "--on", "2020-01-01");
        assertThat(ran.out())
                .contains("as of 2020-01-01: what had been published by then")
                .doesNotContain("\n- ");
    }

    @Test
    void itIsAPageToo() {
        assertThat(ask("brief", "--between", "KEN,UGA", "--for", "KEN", "--format", "html")
                        .out())
                .startsWith("<!DOCTYPE html>")
                .contains("<h2>What we owe</h2>", "<small>(")
                .endsWith("</html>\n");
    }

    @Test
    void wrongUseSaysWhatIsMissing() {
        assertThat(ask("overview").complaint()).contains("Missing required option: '--between=COUNTRY'");
        assertThat(ask("overview", "--between", "KEN").complaint()).contains("at least two");
        assertThat(ask("brief", "--between", "KEN,UGA").complaint())
                .contains("Missing required option: '--for=COUNTRY'");
        Ran ran = ask("brief", "--between", "KEN,UGA", "--for", "CHL");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.complaint()).contains("--for CHL is not one of --between");
    }
}
