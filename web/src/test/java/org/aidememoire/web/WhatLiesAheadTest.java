package org.aidememoire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.figures.BadFiguresException;
import org.aidememoire.desk.figures.GivenSeries;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.web.served.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages say of what is to come, of what is past, and of what is aimed at. */
class WhatLiesAheadTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);
    private static final String REPORT =
            """
            NAIROBI, 4 March 2024. President Amina Otieno of Kenya met President David Okello of Uganda in Nairobi on 4 March 2024.
            Kenya and Uganda agreed to build a road to the border by 2030. Kenya pledged to train 200 nurses by 2025.
            Uganda pledged to open a consulate in Kisumu by 2027.
            Kenya and Uganda agreed to raise two-way trade to US$10 billion by 2031.
            President Amina Otieno invited President David Okello to visit Mombasa in Kenya.
            The two countries will celebrate the 65th anniversary of diplomatic relations in 2027.
            """;

    private final Path folder;

    WhatLiesAheadTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String page(String address, String... figures) throws IOException, BadFiguresException {
        Path report = Files.writeString(folder.resolve("lake.txt"), REPORT);
        KnownFromOutside published = new KnownFromOutside(Optional.of(LocalDate.of(2024, 3, 4)), Optional.empty());
        try (Desk desk = Desk.open(folder.resolve("aide.db"), AsOf.today(TODAY))) {
            desk.takeIn(List.of(report), Desk.DEFAULT_LIMIT, published, Progress.SILENT);
            if (figures.length > 0) {
                Path file = Files.writeString(
                        folder.resolve("trade.csv"), "period,value\n" + String.join("\n", figures) + "\n");
                desk.importFigures(
                        file,
                        new GivenSeries(
                                Optional.of("two-way trade"),
                                Optional.of("USD"),
                                Set.of(new CountryCode("KEN"), new CountryCode("UGA")),
                                Optional.of("Lake Statistics")));
            }
            try (Website website = Website.start(desk, 0, () -> TODAY)) {
                return new Visitor(website.address()).get(address).body();
            }
        }
    }

    private static String[] months(int year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> String.format("%d-%02d,700000000", year, month))
                .toArray(String[]::new);
    }

    @Test
    void whatFallsDueFirstStandsFirstAndWhatIsPastStandsApart() throws Exception {
        String overview = page("/relationships/KEN-UGA");

        assertThat(overview.substring(overview.indexOf("<h2>Falls due</h2>")))
                .containsSubsequence(
                        "open a consulate", "build a road", "Past its day", "train 200 nurses", "Invitations");
        assertThat(overview).contains("Nothing announced in the last three years is still to come.");
    }

    @Test
    void theCalendarHasWhatFallsDueAndWhatIsAimedAtAndSaysWhose() throws Exception {
        String calendar = page("/relationships/all/calendar");

        assertThat(calendar)
                .containsSubsequence("<h2 class=\"year\">2027", "open a consulate", "Uganda")
                .containsSubsequence("65th anniversary", "Kenya – Uganda")
                .containsSubsequence("<h2 class=\"year\">2030", "build a road")
                .containsSubsequence("<h2 class=\"year\">2031", "10 billion USD")
                .doesNotContain("nurses");
    }

    @Test
    void anInvitationSaysOnceThatNoAnswerIsReported() throws Exception {
        String invitations = page("/relationships/KEN-UGA/invitations");
        String lines = invitations.substring(invitations.indexOf("<ol class=\"lines\">"));

        assertThat(lines.substring(0, lines.indexOf("</ol>")).split("no answer reported", -1))
                .hasSize(2);
    }

    @Test
    void monthsAreDrawnAsTheYearThatTheyMakeOrNotAtAll() throws Exception {
        String year = page("/relationships/KEN-UGA/targets", months(2025));
        assertThat(year).contains("<svg", "8,400,000,000", "2025 is the sum of its twelve months");
    }

    @Test
    void monthsThatMakeNoYearAreSaidToBeNoMeasure() throws Exception {
        String part = page(
                "/relationships/KEN-UGA/targets",
                List.of(months(2025)).subList(0, 6).stream().collect(Collectors.joining("\n")));

        assertThat(part.substring(part.indexOf("Trade, USD")))
                .contains("not measured", "there is no whole year")
                .doesNotContain("behind", "<svg viewBox=\"0 0 720", "No figures are imported");
    }
}
