package org.aidememoire.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of the usual kind, spoilt a little or told without end: each is read, in time, and quotes what it holds. */
class SpoiltReportsTest {
    private static final int ROUNDS = Integer.getInteger("aide.fuzz.rounds", 1);
    private static final ReportReader READER = ReportReader.standard();
    private static final List<String> REPORTS = List.of(
            "HANOI, March 3, 2026 (XYZ) \u2014 General Secretary T\u00F4 L\u00E2m of Vi\u1EC7t Nam received Lao Prime"
                    + " Minister Sonexay Siphandone in H\u00E0 N\u1ED9i on Tuesday. The two sides agreed to raise two-way"
                    + " trade to US$5 billion by 2030, and pledged to open the Vientiane\u2013Ha Noi expressway \u201Cas"
                    + " soon as possible\u201D.\n\nThey witnessed the signing of 12 cooperation documents, and the 48th"
                    + " meeting of the Intergovernmental Committee will be held next month.",
            "Joint Communiqu\u00E9\n\n1. At the invitation of President Borge Sandvik of Norway, the Foreign Minister of"
                    + " Kenya, Dr Amina Odhiambo, paid an official visit to Oslo from 28 February to 2 March 2025.\n"
                    + "2. The Ministers:\n\n(a) welcomed the Treaty on Fisheries, which entered into force on 1.1.2024;\n"
                    + "(b) decided to establish a Joint Commission; and\n(c) called on both Governments to conclude"
                    + " talks on visas within six months.\n\nDone at Oslo, 2 March 2025.",
            "<p>\u201CWe will not sign,\u201D the Thai and Cambodian prime ministers said on Feb. 29, 2024, a week after"
                    + " their predecessors met in Siem Reap; Thailand had proposed a hotline in the 1990s, the 75th"
                    + " anniversary of ties falling in 2025-12-19.</p>");

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void aSpoiltReportIsReadAndQuotesWhatItHolds(@ForAll @IntRange(max = 2) int which, @ForAll long seed) {
        for (int round = 0; round < ROUNDS; round++) {
            Report report = report(new Mutation(seed + round).of(REPORTS.get(which)));
            Reading reading =
                    Patience.within("report " + which + " spoilt by " + (seed + round), () -> READER.read(report));
            assertThat(reading.claims())
                    .allSatisfy(claim -> claim.evidence().passages().forEach(passage -> assertThat(
                                    report.text().substring(passage.start(), passage.end()))
                            .isEqualTo(passage.quote())));
        }
    }

    @Nested
    class WithoutEnd {
        private static final int LENGTH = 50_000;
        private static final String START = "The Governments of Laos and Kenya agreed on a treaty. ";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "the ministers of Laos and Kenya agreed and ",
                    "Minister Amina Odhiambo, ",
                    "on Tuesday, 3 March 2026, by 2030, ",
                    "of the ",
                    "to build a road to ",
                    "Laos and Kenya, ",
                    "(the two sides) ",
                    "\u201CLaos \u201C",
                    "Treaty on Fisheries between Laos and Kenya, ",
                    "US$5 billion ",
                    "1, ",
                    "Mr ",
                    "Joint Committee of the ",
                    "Laos",
                    "@a",
                    "a-b-",
                    "Dr. K. ",
                    "! ",
                    "x"
                })
        void aSentenceIsReadInTime(String words) {
            read(START + words.repeat(LENGTH / words.length()) + ".");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "The ministers of Laos and Kenya agreed to build a road by 2030. ",
                    "They did. ",
                    "Laos agreed.\n\n",
                    "\u2022 to trade;\n"
                })
        void aReportIsReadInTime(String sentence) {
            read(START + sentence.repeat(LENGTH / sentence.length()));
        }

        @Test
        void oneVisitThatIsToldThousandsOfTimesIsReadInTime() {
            read(("1. At the invitation of President Borge Sandvik of Norway, the Foreign Minister of Kenya, Dr Amina"
                            + " Odhiambo, paid an official visit to Oslo from 28 February to 2 March 2025.\n\n")
                    .repeat(1_000));
        }

        @Test
        void manyEngagementsThatAreToldHundredsOfTimesAreReadInTime() {
            read(
                    ("On 2 March 2025 President Borge Sandvik of Norway met the Foreign Minister of Kenya, Dr Amina Odhiambo,"
                                    + " who later called on Prime Minister Liv Berg. The second round of talks was held in Oslo,"
                                    + " and the third session of the Joint Commission will be held in Nairobi in May.\n\n")
                            .repeat(1_000));
        }

        @Test
        void aHeadlineOfOneWordIsReadInTime() {
            read("Laos" + "o’".repeat(LENGTH) + "\n\n" + START);
        }

        @Test
        void aTextLongerThanAnyReportIsSetAsideWithoutALook() {
            Report report = report(START + "x".repeat(5_000_000));
            Reading reading = Patience.within("setting aside", () -> READER.read(report));
            assertThat(reading.claims()).isEmpty();
            assertThat(reading.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.severity()).isEqualTo(Severity.SET_ASIDE);
                assertThat(problem.reason()).contains("5,000,054 characters, more than the 5,000,000");
            });
        }

        private void read(String text) {
            Report report = report(text);
            assertThat(Patience.within("reading", () -> READER.read(report)).language())
                    .isNotBlank();
        }
    }

    private static Report report(String text) {
        ReportMetadata metadata = ReportMetadata.named("talks").publishedUnlessKnown(LocalDate.of(2026, 3, 4));
        return new Report(
                DeliveredBytes.of(text.getBytes(StandardCharsets.UTF_8)),
                text,
                new Opener("plain-text", "1"),
                metadata);
    }
}
