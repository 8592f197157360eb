package org.aidememoire.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.sentence.Sentence;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each row gives a sentence and what is found in it: {@code words = date}, {@code words = first .. last}, {@code words =
 * ?} where a mention stays open, {@code words = 2 days} for a duration; several are parted by {@code +}.
 */
class DateExpressionsTest {
    private static final DateExpressions DATES = new DateExpressions();

    private static String found(String published, String text) {
        Tagged tagged = Tagged.of(text);
        Sentence sentence = tagged.sentence();
        Optional<LocalDate> day = published.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(published));
        List<String> mentions = DATES.find(sentence, day).stream()
                .map(mention -> tagged.words(sentence, mention) + " = " + meaning(mention))
                .toList();
        return mentions.isEmpty() ? "nothing" : String.join(" + ", mentions);
    }

    private static String meaning(DateMention mention) {
        if (mention.duration().isPresent()) {
            return mention.duration().get() + " days";
        }
        return Stream.concat(mention.start().stream(), mention.end().stream())
                .map(PartialDate::toString)
                .reduce((start, end) -> start + " .. " + end)
                .orElse("?");
    }

    @Nested
    class ACompleteDate {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                textBlock =
                        """
            Chad and Niger signed the accord on 5 February 2026.             | 5 February 2026 = 2026-02-05
            The envoys met on February 5, 2026 in Doha.                      | February 5, 2026 = 2026-02-05
            They met in Lima on Feb. 5, 2026.                                | Feb. 5, 2026 = 2026-02-05
            The treaty of the 5th of February 1998 lapsed.                   | the 5th of February 1998 = 1998-02-05
            It was signed on February 5th 2026.                              | February 5th 2026 = 2026-02-05
            The border reopened on 2026-02-05.                               | 2026-02-05 = 2026-02-05
            The border reopened on 25/02/2026.                               | 25/02/2026 = 2026-02-25
            The border reopened on 02/25/2026.                               | 02/25/2026 = 2026-02-25
            The border reopened on 05/05/2026.                               | 05/05/2026 = 2026-05-05
            They met on Sept. 3, 2019.                                       | Sept. 3, 2019 = 2019-09-03
            Ministers met on Thursday, 5 February 2026.                      | Thursday, 5 February 2026 = 2026-02-05
            Ministers met on Thursday (February 5, 2026).                    | Thursday (February 5, 2026) = 2026-02-05
            Ministers met on 5 February 2026 (Thursday).                     | 5 February 2026 (Thursday) = 2026-02-05
            DODOMA 4 JULY 1974                                               | 4 JULY 1974 = 1974-07-04
            Their ties date from 1 May 1960.                                 | 1 May 1960 = 1960-05-01
            Done at Accra this 15th day of March, 1985.                      | 15th day of March, 1985 = 1985-03-15
            They met on Monday the 4th of March, 1985.                       | Monday the 4th of March, 1985 = 1985-03-04
            The 12 March 2019 declaration stands.                            | 12 March 2019 = 2019-03-12
            On 31 February 2025 nobody met.                                  | 31 February 2025 = ?
            """)
        void isReadInEveryOrder(String text, String expected) {
            assertThat(found("-", text)).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "The border reopened on 05/02/2026.",
                    "The border reopened on 31/02/2026.",
                    "King Vajiravudh acceded in 2453 B.E. by that count.",
                    "The pact of 15 Ramadan 1445 AH was renewed.",
                    "They met on 1 May 2567 by the calendar of the temple.",
                    "It was adopted on 5 March BE 2567."
                })
        void isNotGuessedFromAnAmbiguousOrForeignOne(String text) {
            assertThat(found("2026-02-02", text)).isEqualTo("nothing");
        }
    }

    @Nested
    class AYearOrAMonth {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                textBlock =
                        """
            Togo will host the games in 2027.                          | 2027 = 2027
            Ghana aims to finish the dam by 2030.                      | 2030 = 2030
            They have had relations since 1973.                        | 1973 = 1973
            The 1990 Agreement on the Boundary was renewed.            | 1990 = 1990
            The dam was finished in January 2026.                      | January 2026 = 2026-01
            The dam was finished in January of 2026.                   | January of 2026 = 2026-01
            A plan for 2025-2030 was adopted.                          | 2025-2030 = 2025 .. 2030
            A plan for 2025–2030 was adopted.                          | 2025–2030 = 2025 .. 2030
            From 2025 to 2030 both will invest.                        | 2025 to 2030 = 2025 .. 2030
            The 2025-26 season was discussed.                          | 2025-26 = 2025 .. 2026
            The 2026/27 budget was passed.                             | 2026/27 = 2026 .. 2027
            The road will open in mid-2027.                            | mid-2027 = 2027
            The road will open at the end of 2027.                     | the end of 2027 = 2027
            The road will open in late 2027.                           | late 2027 = 2027
            The road will open in the third quarter of 2027.           | the third quarter of 2027 = 2027
            The road will open in Q3 2027.                             | Q3 2027 = 2027
            Talks resumed later in 2005.                               | later in 2005 = 2005
            The road opened in early May 2019.                         | early May 2019 = 2019-05
            Both recalled the 65th anniversary of ties in 2027.        | 2027 = 2027
            The Council welcomed Resolution 2231 (2015).               | 2015 = 2015
            Trade grew from May 2024 to June 2025.                     | May 2024 to June 2025 = 2024-05 .. 2025-06
            Aid grew in the 1970s.                                     | 1970s = ?
            """)
        void hasThatPrecision(String text, String expected) {
            assertThat(found("-", text)).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "They recalled Resolution 1973 of the Council.",
                    "They recalled Resolutions 1970 and 1973 of the Council.",
                    "Some 2,000 people crossed the border.",
                    "Spain sent 2024 people to the fair.",
                    "Over 2000 Australians study there.",
                    "The gift cost $2024.",
                    "The gift cost US$ 2024.",
                    "They sold 1999 tonnes of rice.",
                    "Theresa May spoke first.",
                    "Both sides may march on.",
                    "Jan Eliasson mediated.",
                    "The March 23 Movement was named.",
                    "Committees meet every Tuesday.",
                    "The Sunday Times reported it.",
                    "They were friends over four years."
                })
        void isNotSeenInOtherNumbersAndNames(String text) {
            assertThat(found("2026-02-02", text)).isEqualTo("nothing");
        }
    }

    @Nested
    class ARange {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                textBlock =
                        """
            He was in Accra from January 26-27.                            | January 26-27 = 2026-01-26 .. 2026-01-27
            He will be in Accra from 6 to 9 September.                     | 6 to 9 September = 2026-09-06 .. 2026-09-09
            The fair will run 11-16 June.                                  | 11-16 June = 2026-06-11 .. 2026-06-16
            The fair will run 11–16 June 2027.                             | 11–16 June 2027 = 2027-06-11 .. 2027-06-16
            He came from 13 -17 February 2017.                             | 13 -17 February 2017 = 2017-02-13 .. 2017-02-17
            The fair will run from Thursday 11 to Tuesday 16 June.         | Thursday 11 to Tuesday 16 June = 2026-06-11 .. 2026-06-16
            The fair will run 29 March – 2 April.                          | 29 March – 2 April = 2026-03-29 .. 2026-04-02
            They met between 3 and 5 May 1999.                             | 3 and 5 May 1999 = 1999-05-03 .. 1999-05-05
            He stayed December 30, 2019 to January 2, 2020.                | December 30, 2019 to January 2, 2020 = 2019-12-30 .. 2020-01-02
            He stayed from 30 December to 2 January 2020.                  | 30 December to 2 January 2020 = 2019-12-30 .. 2020-01-02
            He stayed from 30 December 2019 to 2 January.                  | 30 December 2019 to 2 January = 2019-12-30 .. 2020-01-02
            They met in London on 1 and 2 April 2009.                      | 1 and 2 April 2009 = 2009-04-01 .. 2009-04-02
            They met in London on May 3 and 4, 1999.                       | May 3 and 4, 1999 = 1999-05-03 .. 1999-05-04
            They met on the 3rd and 4th of May 1999.                       | the 3rd and 4th of May 1999 = 1999-05-03 .. 1999-05-04
            They met on 3 and 10 May 1999.                                 | 10 May 1999 = 1999-05-10
            The ban held from September 25 until February 29, 2024.        | September 25 until February 29, 2024 = 2023-09-25 .. 2024-02-29
            The talks will last from Tuesday to Thursday.                  | Tuesday to Thursday = 2026-02-03 .. 2026-02-05
            The talks lasted from Jan. 29 until Sunday.                    | Jan. 29 until Sunday = 2026-01-29 .. 2026-02-01
            The talks were moved from Tuesday to Thursday.                 | Tuesday = 2026-01-27 + Thursday = 2026-01-29
            Exports fell from December to January.                         | December to January = 2025-12 .. 2026-01
            He came from April 10th - 15th, 2019.                          | April 10th - 15th, 2019 = 2019-04-10 .. 2019-04-15
            """)
        void sharesWhatIsSaidOnce(String text, String expected) {
            assertThat(found("2026-02-02", text)).isEqualTo(expected);
        }

        @Test
        void withoutAYearStaysOpenWhereTheDayOfPublicationIsUnknown() {
            assertThat(found("-", "Peru's minister will be in Quito from 6 to 9 September."))
                    .isEqualTo("6 to 9 September = ?");
        }
    }

    @Nested
    class ADateWithoutAYear {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                textBlock =
                        """
            2026-02-02 | He will visit Laos on February 5.                            | February 5 = 2026-02-05
            2026-02-02 | He announced a visit for February 5.                         | February 5 = 2026-02-05
            2026-01-04 | The accord was signed on 20 December.                        | 20 December = 2025-12-20
            2026-12-20 | The accord will be signed on 8 January.                      | 8 January = 2027-01-08
            2026-01-15 | The accord was signed in December.                           | December = 2025-12
            2026-01-15 | They met in June.                                            | June = 2025-06
            2026-01-15 | They will meet in June.                                      | June = 2026-06
            2026-09-15 | They will meet in February.                                  | February = 2027-02
            2026-09-15 | They have met in October.                                    | October = 2026-10
            2026-09-15 | They had met in February.                                    | February = 2026-02
            2026-06-15 | They agreed to meet in February.                             | February = 2027-02
            2026-06-15 | They agreed on opening a bridge in February.                 | February = 2027-02
            2026-06-15 | They are to meet in February.                                | February = 2027-02
            2026-06-15 | The planned summit in February matters.                      | February = 2027-02
            2026-06-15 | Both looked forward to the summit in February.               | February = 2027-02
            2018-11-04 | The visit to France back in March was recalled.              | March = 2018-03
            2026-09-15 | In February the ministers will sign the pact.                | February = 2027-02
            2026-02-02 | They met on Nov. 2.                                          | Nov. 2 = 2025-11-02
            2026-02-02 | They met on Tuesday, 20 January.                             | Tuesday, 20 January = 2026-01-20
            2027-01-15 | The pact takes effect on Friday, 31 July.                    | Friday, 31 July = 2026-07-31
            2026-02-02 | He was born on 29 February.                                  | 29 February = ?
            2023-01-20 | They will meet on 29 February.                               | 29 February = 2024-02-29
            -          | They met on 5 February.                                      | 5 February = ?
            -          | They will meet in June.                                      | June = ?
            """)
        void isSettledByTenseAndNearness(String published, String text, String expected) {
            assertThat(found(published, text)).isEqualTo(expected);
        }
    }

    /** 2 February 2026 was a Monday. */
    @Nested
    class AWeekday {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                textBlock =
                        """
            2026-02-05 | Mali and Benin signed the pact on Thursday.         | Thursday = 2026-02-05
            2026-02-06 | Mali and Benin signed the pact on Thursday.         | Thursday = 2026-02-05
            2026-02-02 | Mali and Benin will sign the pact on Tuesday.       | Tuesday = 2026-02-03
            2026-02-02 | Mali and Benin signed the pact on Tuesday.          | Tuesday = 2026-01-27
            2026-02-02 | On Tuesday, Mali and Benin will sign a pact.        | Tuesday = 2026-02-03
            2026-02-02 | He said that on Tuesday they would sign a pact.     | Tuesday = 2026-02-03
            2026-02-02 | He arrived on Sunday to meet the King.              | Sunday = 2026-02-01
            2026-02-02 | The talks on Friday are the first.                  | Friday = 2026-01-30
            2026-02-02 | They met last Monday.                               | last Monday = 2026-01-26
            2026-02-02 | They will meet next Tuesday.                        | next Tuesday = 2026-02-03
            2026-02-04 | They spoke on Tuesday evening.                      | Tuesday evening = 2026-02-03
            2026-02-02 | They will meet this Friday.                         | this Friday = 2026-02-06
            2026-02-02 | They will meet on Wednesday next week.              | Wednesday next week = 2026-02-11
            2026-02-02 | They met on Wednesday of last week.                 | Wednesday of last week = 2026-01-28
            -          | They met on Thursday.                               | Thursday = ?
            -          | They met last Monday.                               | last Monday = ?
            """)
        void isTheOneThatTheVerbPointsTo(String published, String text, String expected) {
            assertThat(found(published, text)).isEqualTo(expected);
        }
    }

    @Nested
    class ARelativeExpression {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                textBlock =
                        """
            2026-02-02 | Fiji and Tonga met today.                           | today = 2026-02-02
            2026-02-02 | Fiji and Tonga met earlier today.                   | earlier today = 2026-02-02
            2026-02-02 | Fiji and Tonga met yesterday.                       | yesterday = 2026-02-01
            2026-02-02 | They met yesterday afternoon.                       | yesterday afternoon = 2026-02-01
            2026-02-02 | They will meet tomorrow.                            | tomorrow = 2026-02-03
            2026-02-02 | They spoke this morning.                            | this morning = 2026-02-02
            2026-02-02 | They dined last night.                              | last night = 2026-02-01
            2009-06-12 | I will meet him today Friday 12 June.               | today Friday 12 June = 2009-06-12
            2026-02-02 | They will meet the day after tomorrow.              | the day after tomorrow = 2026-02-04
            2026-02-02 | They met three days ago.                            | three days ago = 2026-01-30
            2026-02-02 | They met two years ago.                             | two years ago = 2024
            2026-02-02 | They met nearly 50 years ago.                       | 50 years ago = ?
            2026-02-02 | They met two weeks ago.                             | two weeks ago = ?
            2026-02-02 | They will meet this week.                           | this week = ?
            2026-02-02 | They will meet this month.                          | this month = 2026-02
            2026-02-02 | They met earlier this month.                        | earlier this month = 2026-02
            2026-01-15 | They met last month.                                | last month = 2025-12
            2025-12-15 | They will meet next month.                          | next month = 2026-01
            2026-02-02 | They met last year.                                 | last year = 2025
            2026-02-02 | They will meet early next year.                     | early next year = 2027
            2026-02-02 | They will meet later this year.                     | later this year = 2026
            2026-02-02 | They met last week.                                 | last week = ?
            2023-12-08 | They will finish by the end of this month.          | the end of this month = 2023-12
            1998-04-20 | They will finish before the end of the year.        | the end of the year = 1998
            2026-02-02 | They will meet later in the year.                   | later in the year = 2026
            2009-06-12 | They met in January this year.                      | January this year = 2009-01
            2009-06-12 | They met in March last year.                        | March last year = 2008-03
            2009-06-12 | They met on 5 March last year.                      | 5 March last year = 2008-03-05
            2020-02-03 | They met last November.                             | last November = 2019-11
            2020-02-03 | They will meet next March.                          | next March = 2020-03
            2026-02-02 | They will meet on the 15th of this month.           | the 15th of this month = 2026-02-15
            2026-02-02 | They returned the same day.                         | the same day = ?
            -          | They met today.                                     | today = ?
            -          | They will meet next year.                           | next year = ?
            -          | They will meet at the end of this month.            | the end of this month = ?
            -          | They met three days ago.                            | three days ago = ?
            """)
        void isCountedFromTheDayOfPublication(String published, String text, String expected) {
            assertThat(found(published, text)).isEqualTo(expected);
        }
    }

    @Nested
    class ADuration {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                textBlock =
                        """
            She began a two-day visit to Oslo.                   | two-day = 2 days
            She began a 3-day visit to Oslo.                     | 3-day = 3 days
            She began a three day visit to Oslo.                 | three day = 3 days
            She began a visit of two days.                       | two days = 2 days
            She was in Oslo for four days.                       | four days = 4 days
            The two days of talks were friendly.                 | two days = 2 days
            A week-long tour was held.                           | week-long = 7 days
            A two-week tour was held.                            | two-week = 14 days
            """)
        void isAMentionOfItsOwn(String text, String expected) {
            assertThat(found("2026-02-02", text)).isEqualTo(expected);
        }

        @Test
        void standsBesideTheDate() {
            assertThat(found("2025-12-02", "Brunei's Sultan began a two-day visit to Manila on Monday."))
                    .isEqualTo("two-day = 2 days + Monday = 2025-12-01");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "A five-year plan was adopted.",
                    "They will reply in two days.",
                    "They invest over four years.",
                    "He held talks within 30 days."
                })
        void isNotReadFromATermOrADelay(String text) {
            assertThat(found("2026-02-02", text)).isEqualTo("nothing");
        }
    }
}
