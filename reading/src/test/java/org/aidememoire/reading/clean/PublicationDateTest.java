package org.aidememoire.reading.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.report.Report;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
    private static final String BODY = "Ministers of Kenya and Ghana met on Monday and signed a treaty.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date 2025-12-01 RABAT — | 2025-12-01",
                "PUBLISHED : 20 Oct 2023 at 05:10@ | 2023-10-20",
                "12 June 2009@@ | 2009-06-12",
                "RABAT 10 APRIL 2012@@ | 2012-04-10",
                "Sun, November 4, 2018@ | 2018-11-04",
                "Dated: 06 April 2006@@ | 2006-04-06",
                "RABAT, March 3, 2024 (MAP) – | 2024-03-03",
                "Kenya and Ghana meet Friday, 11 April 2014@@ | 2014-04-11",
                "UPDATED : 21 Oct 2023@PUBLISHED : 20 Oct 2023@ | 2023-10-20",
                "Posted on Sept. 5th, 2023@@ | 2023-09-05",
                "Filed 05 Sep 1993 0810 GMT@@ | 1993-09-05",
                "(23/05/2011)@@ | 2011-05-23",
                "05.05.2011@@ | 2011-05-05"
            })
    void theHeadOfTheTextStatesIt(String head, LocalDate day) {
        assertThat(of(Texts.plain(head.replace('@', '\n') + " " + BODY)).day()).contains(day);
    }

    @Test
    void theFootMayStateIt() {
        Report report = Texts.plain(BODY + "\n\n17 May 2002\n\nMedia contact: 0400 000 000");
        PublicationDate date = of(report);
        assertThat(date.day()).contains(LocalDate.of(2002, 5, 17));
        assertThat(date.stated()).contains(report.passage(BODY.length() + 2, BODY.length() + 13));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Done at Accra on 4 March 1988, in two originals. | 1988-03-04",
                "12. Issued in Nairobi, on Friday, 9 May 1997. | 1997-05-09",
                "Signed by both ministers at Rabat this 2 June 1971 in Arabic and French. | 1971-06-02"
            })
    void anInstrumentEndsWithIt(String foot, LocalDate day) {
        assertThat(of(Texts.plain(BODY + "\n\n" + foot)).day()).contains(day);
    }

    @Test
    void whatWasDoneElsewhereInTheTextIsNotWhenItWasPublished() {
        assertThat(of(Texts.plain(BODY + "\n\nThe road was done on 4 March 1988.\n\nThe treaty, signed at Accra on"
                                + " 4 March 1988, holds."))
                        .day())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RABAT, March 3 (MAP) – ",
                "Statement on the visit of 3 May 2010\n\n",
                "06/04/2006\n\n",
                "31 June 2009\n\n",
                "They signed it on 12 June 2009. "
            })
    void whatStatesNoWholeDayOfPublicationLeavesItUnknown(String head) {
        assertThat(of(Texts.plain(head + BODY)))
                .isEqualTo(new PublicationDate(
                        java.util.Optional.empty(), java.util.Optional.empty(), java.util.List.of()));
    }

    @Nested
    class WithMetadata {
        private final LocalDate day = LocalDate.of(2009, 6, 14);

        @Test
        void metadataIsFollowedAndAContradictionIsAWarning() {
            PublicationDate date = of(Texts.published("12 June 2009\n\n" + BODY, day));
            assertThat(date.day()).contains(day);
            assertThat(date.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING))
                    .satisfies(problem -> assertThat(problem.source()).isEqualTo("talks"))
                    .satisfies(problem ->
                            assertThat(problem.passage().orElseThrow().quote()).isEqualTo("12 June 2009"))
                    .satisfies(problem -> assertThat(problem.reason()).contains("2009-06-14", "2009-06-12"));
        }

        @Test
        void aDatelineOfTheDayBeforeIsNoContradiction() {
            PublicationDate date = of(Texts.published("13 June 2009\n\n" + BODY, day));
            assertThat(date.day()).contains(day);
            assertThat(date.problems()).isEmpty();
        }

        @Test
        void whatWasDoneEarlierMayBePublishedLater() {
            assertThat(of(Texts.published(BODY + "\n\nDone at Accra on 4 March 1988.", day))
                            .problems())
                    .isEmpty();
        }

        @Test
        void aTextThatStatesNothingContradictsNothing() {
            assertThat(of(Texts.published(BODY, day)).problems()).isEmpty();
        }
    }

    private static PublicationDate of(Report report) {
        return PublicationDate.of(report, CleanText.of(report));
    }
}
