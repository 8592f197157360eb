package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ListingsTest {
    static KenyaAndUganda register;

    @BeforeAll
    static void keepTheReports(@TempDir Path folder) {
        register = KenyaAndUganda.in(folder);
    }

    private static Ran list(Object... args) {
        Object[] all = new Object[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--store";
        all[args.length + 1] = register.store;
        return Ran.aide(all);
    }

    @ParameterizedTest
    @CsvSource({
        "timeline, 3, talks",
        "commitments, 4, extend the lake railway to Kampala by 2031",
        "targets, 1, '2,000,000,000'",
        "people, 2, Amina Wérè",
        "documents, 1, Treaty on Lake Transport",
        "mechanisms, 1, Joint Trade Committee",
        "projects, 1, lake railway to Kampala",
        "invitations, 1, Joseph Okello",
        "milestones, 1, anniversary of relations",
        "formulas, 1, a brotherhood of one lake",
    })
    void everyListingShowsItsEntriesWithTheirIdentifiers(String listing, int atLeast, String words) {
        Ran ran = list(listing);

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains(words);
        assertThat(ran.rows())
                .hasSizeGreaterThanOrEqualTo(atLeast)
                .allMatch(row -> row.matches("[a-z][0-9a-z]{12}  .*"));
    }

    @Test
    void theTimelineGoesByDateAndPutsWhatHasNoneLast() {
        assertThat(list("timeline").rows().map(row -> row.substring(15, 40).strip()))
                .satisfiesExactly(
                        talksOrTreaty -> assertThat(talksOrTreaty).startsWith("2024-05-02"),
                        talksOrTreaty -> assertThat(talksOrTreaty).startsWith("2024-05-02"),
                        anniversary -> assertThat(anniversary).startsWith("2027"),
                        call -> assertThat(call).startsWith("undated"));
    }

    @Test
    void noMoreLinesAreShownThanAreAskedForTheLatestFirstIfSoAsked() {
        List<String> all = list("timeline").rows().toList();

        Ran first = list("timeline", "--most", "2");
        Ran latest = list("timeline", "--limit", "1", "--latest");

        assertThat(first.rows()).containsExactlyElementsOf(all.subList(0, 2));
        assertThat(first.err()).isEmpty();
        assertThat(latest.rows()).singleElement().asString().contains("2027");
        assertThat(list("timeline", "--most", "0").complaint()).contains("--most has to be 1 or more, not 0");
    }

    @Test
    void onePersonUnderTwoSpellingsIsOneRow() {
        assertThat(list("people").rows())
                .filteredOn(row -> row.contains("Amina"))
                .singleElement()
                .asString()
                .contains("Amina Wérè", "Amina Were", "President (KEN)", "2");
    }

    @Nested
    class Filters {
        @Test
        void betweenKeepsToARelationshipByCodesOrNames() {
            List<String> byCodes = list("commitments", "--between", "ken,UGA").lines();

            assertThat(byCodes).noneMatch(row -> row.contains("desert")).anyMatch(row -> row.contains("lake ports"));
            assertThat(list("commitments", "--between", "Kenya,Uganda").lines()).isEqualTo(byCodes);
            assertThat(list("commitments", "--between", "KEN-UGA").lines()).isEqualTo(byCodes);
            assertThat(list("commitments", "--between", "PER,CHL").rows())
                    .singleElement()
                    .asString()
                    .contains("map the desert");
        }

        @Test
        void sinceAndUntilTakePartialDatesAndSayWhatHasNone() {
            Ran since = list("commitments", "--since", "2024");
            assertThat(since.rows()).hasSize(2);
            assertThat(since.complaint()).isEqualTo("aide: --since and --until leave out what has no date at all: 1");
            assertThat(list("commitments", "--until", "2023-01").rows()).hasSize(1);
            assertThat(list("timeline", "--since", "2025", "--until", "2027-01-01")
                            .rows())
                    .singleElement()
                    .asString()
                    .contains("anniversary");
        }

        @Test
        void sectorsAndForcesNarrowCommitments() {
            assertThat(list("commitments", "--sector", "transport,environment").rows())
                    .hasSize(3);
            assertThat(list("commitments", "--force", "proposed", "--force", "pledged")
                            .rows())
                    .hasSize(2);
            assertThat(list("commitments", "--sector", "transport", "--force", "agreed")
                            .rows())
                    .singleElement()
                    .asString()
                    .contains("extend the lake railway");
        }

        @Test
        void aMechanismBesideACommitmentIsNotNamedByIt() {
            assertThat(list("mechanisms").rows()).singleElement().asString().contains("Joint Trade Committee");
            assertThat(list("commitments", "--mechanism", "joint trade").out())
                    .isEqualTo("nothing in the register\nas of 2026-02-28\n");
            assertThat(list("commitments", "--mechanism", "summit").err())
                    .contains("no report names a mechanism 'summit'; 'aide mechanisms' lists them");
        }

        @Test
        void aPersonIsFoundWithoutAccentsAndUnderOtherSpellings() {
            assertThat(list("timeline", "--person", "wérè amina").rows()).hasSize(2);
            assertThat(list("timeline", "--person", "WERE").rows()).hasSize(2);
            assertThat(list("invitations", "--person", "Okello").rows()).hasSize(1);
            assertThat(list("people", "--person", "Musk").out())
                    .isEqualTo("nothing in the register\nas of 2026-02-28\n");
        }

        @Test
        void aReportIsNamedByNameOrByTheBeginningOfItsIdentifier() {
            assertThat(list("commitments", "--report", "phone-call").rows()).hasSize(1);
            assertThat(list("commitments", "--report", "2023").rows()).hasSize(1);
            assertThat(list(
                                    "commitments",
                                    "--report",
                                    register.others.report().id().hex().substring(0, 10))
                            .rows())
                    .hasSize(1);
        }

        @Test
        void aReportThatIsNotThereIsSaid() {
            Ran ran = list("commitments", "--report", "nosuch");
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.complaint()).contains("no report in the store is called 'nosuch'");
        }
    }

    @Nested
    class Formats {
        @Test
        void csvCanBeReadBackWithItsLineBreaksAndCommas() throws IOException {
            Ran ran = list("commitments", "--format", "csv");

            List<CSVRecord> records = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .get()
                    .parse(new StringReader(ran.out()))
                    .getRecords();
            assertThat(records).hasSize(4);
            assertThat(records).extracting(row -> row.get("by")).contains("KEN, UGA", "UGA", "KEN");
            assertThat(records).extracting(row -> row.get("reports")).contains("2024-05-02-nairobi", "phone-call");
            assertThat(records)
                    .extracting(row -> row.get("action"))
                    .contains("opening the Busia post at night", "not: close the lake ports");
        }

        @Test
        void jsonGivesEverySourceInTheFormOfTheGuidelines() {
            JsonNode entries = JsonMapper.shared()
                    .readTree(list("formulas", "--format", "json").out())
                    .path("entries");

            assertThat(entries).hasSize(1);
            JsonNode source = entries.get(0).get("sources").get(0);
            assertThat(source.get("report").asString()).isEqualTo("2024-05-02-nairobi");
            assertThat(source.get("published").asString()).isEqualTo("2024-05-02");
            JsonNode claim = source.get("claim");
            assertThat(claim.propertyNames()).containsExactly("text", "quote", "span", "rule", "id");
            assertThat(claim.get("text").asString()).isEqualTo("a brotherhood of one lake");
        }

        @Test
        void jsonCountsCodePoints() {
            String text = register.talks.report().text();
            JsonNode span = JsonMapper.shared()
                    .readTree(list("projects", "--format", "json").out())
                    .path("entries")
                    .get(0)
                    .get("sources")
                    .get(0)
                    .get("claim")
                    .get("span");
            int start = text.offsetByCodePoints(0, span.get(0).asInt());
            int end = text.offsetByCodePoints(0, span.get(1).asInt());
            assertThat(text.substring(start, end)).isEqualTo("lake railway to Kampala");
        }

        @Test
        void markdownIsATable() {
            assertThat(list("targets", "--format", "MD").lines())
                    .hasSize(5)
                    .endsWith("", "as of 2026-02-28")
                    .filteredOn(line -> line.startsWith("|"))
                    .hasSize(3)
                    .allMatch(line -> line.startsWith("| ") && line.endsWith(" |"))
                    .anyMatch(line -> line.contains("| 2000000000 | USD |"));
        }

        @ParameterizedTest
        @ValueSource(ints = {60, 80, 120})
        void aTableFitsTheTerminal(int width) {
            Ran ran = Ran.in(
                    OptionalInt.of(width),
                    false,
                    Map.of(),
                    "commitments",
                    "--store",
                    register.store,
                    "--force",
                    "agreed");

            assertThat(ran.lines()).allMatch(line -> line.length() <= Math.max(width, 75));
            assertThat(ran.out()).contains(register.talks.id("extend the lake railway to Kampala by 2031"));
        }
    }

    @Nested
    class Stores {
        @Test
        void theVariableNamesTheStoreWhereTheOptionDoesNot() {
            Ran ran = Ran.in(OptionalInt.empty(), false, Map.of("AIDE_STORE", register.store.toString()), "formulas");
            assertThat(ran.out()).contains("a brotherhood of one lake");
        }

        @Test
        void askingNeverMakesAStore() {
            Path missing = register.store.resolveSibling("missing.db");
            Ran ran = Ran.aide("timeline", "--store", missing);
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.complaint()).contains(missing + ": there is no store here");
            assertThat(missing).doesNotExist();
        }

        @Test
        void reportsAreListedByPublicationTheUndatedLast() {
            assertThat(list("reports").rows())
                    .satisfiesExactly(
                            first -> assertThat(first).contains("2023-01-09-andes", "Andes Post"),
                            second -> assertThat(second).contains("2024-05-02-nairobi", "12"),
                            third -> assertThat(third).contains("undated", "phone-call", "4"));
        }
    }
}
