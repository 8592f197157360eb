package org.aidememoire.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.wording.Piece;
import org.aidememoire.store.StoreAddress;
import org.aidememoire.store.search.Condition.Criterion;
import org.aidememoire.store.search.Searchable.Days;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
    private static final ReportId ONE = new ReportId("1".repeat(64));
    private static final ReportId TWO = new ReportId("2".repeat(64));

    private static final ReportId THREE = new ReportId("3".repeat(64));

    private final Path folder;
    private final SearchIndex index;

    SearchIndexTest(@TempDir Path folder) {
        this.folder = folder.resolve("aide.db.search");
        this.index = SearchIndex.of(StoreAddress.of(folder.resolve("aide.db")));
    }

    @BeforeEach
    void twoReports() {
        try (Update update = index.update(true)) {
            update.replace(
                    ONE,
                    List.of(searchable("Talks at Đồng Đăng", "The ministers agreed to mend the road.", "2024-05-01")));
            update.replace(
                    TWO, List.of(searchable("", "Roads, roads and a railway as far as Dong Dang.", "2025-05-01")));
            update.commit("first");
        }
    }

    private static Searchable searchable(String heading, String words, String day) {
        LocalDate date = LocalDate.parse(day);
        return new Searchable(
                Optional.empty(),
                heading,
                Set.of(),
                words,
                Map.of("sector", List.of("transport")),
                Map.of("by", List.of("Nguyễn Văn Bình")),
                Optional.of(new Days(date, date)),
                Optional.of(Imprint.of(words.chars().filter(Character::isUpperCase))));
    }

    private static List<Condition> all(Criterion... criteria) {
        return Arrays.stream(criteria)
                .map(criterion -> new Condition(criterion, false))
                .toList();
    }

    private List<ReportId> found(List<Condition> conditions) {
        return index.search(conditions, 10, List.of()).stream()
                .flatMap(hit -> hit.report().stream())
                .toList();
    }

    private List<ReportId> found(Criterion... criteria) {
        return found(all(criteria));
    }

    @Test
    void allConditionsHaveToHold() {
        assertThat(found(new Condition.Words("road"))).containsExactlyInAnyOrder(ONE, TWO);
        assertThat(found(new Condition.Words("road"), new Condition.Words("railway")))
                .containsExactly(TWO);
        assertThat(found(new Condition.Words("mend the road"))).containsExactly(ONE);
        assertThat(found(new Condition.Words("the mend road"))).isEmpty();
        assertThat(found(new Condition.Beginning("Minist"))).containsExactly(ONE);
        assertThat(found(new Condition.Label("sector", "transport"), new Condition.Since(LocalDate.of(2025, 1, 1))))
                .containsExactly(TWO);
        assertThat(found(new Condition.Until(LocalDate.of(2024, 5, 1)))).containsExactly(ONE);
        assertThat(found(new Condition.Name("by", "BINH nguyen"))).containsExactlyInAnyOrder(ONE, TWO);
        assertThat(found(new Condition.Name("by", "Binh Tran"))).isEmpty();
    }

    @Test
    void anExcludedConditionMustNotHold() {
        assertThat(found(List.of(
                        new Condition(new Condition.Words("road"), false),
                        new Condition(new Condition.Words("railway"), true))))
                .containsExactly(ONE);
    }

    @Test
    void aHeadingWeighsMoreThanWords() {
        try (Update update = index.update(false)) {
            update.replace(THREE, List.of(searchable("Weather", "It rained.", "2024-05-01")));
            update.commit("more");
        }
        assertThat(found(new Condition.Words("dong dang"))).containsExactly(ONE, TWO);
    }

    @Test
    void wordsAreMarkedAsTheyAreWritten() {
        Marker marker = index.marker(all(new Condition.Words("dong dang"), new Condition.Words("bridge")));
        assertThat(marker.whole("The bridges of Đồng Đăng, and dong alone."))
                .containsExactly(
                        new Piece("The ", false),
                        new Piece("bridges", true),
                        new Piece(" of ", false),
                        new Piece("Đồng", true),
                        new Piece(" ", false),
                        new Piece("Đăng", true),
                        new Piece(", and dong alone.", false));
        assertThat(marker.best("One. A bridge. Three. Another bridge. Five.", 1))
                .singleElement()
                .satisfies(best ->
                        assertThat(Piece.wording(best)).contains("bridge").doesNotContain("Five"));
        assertThat(marker.best("Nothing of it.", 3)).isEmpty();
    }

    @Test
    void aReplacedReportLeavesNothingBehindNotEvenInTheScores() throws IOException {
        try (Update update = index.update(false)) {
            update.replace(ONE, List.of(searchable("", "A road. A road. A bridge.", "2024-05-01")));
            update.commit("second");
        }
        List<Hit> grown = index.search(all(new Condition.Words("road")), 10, List.of());

        try (Update update = index.update(true)) {
            update.replace(
                    TWO, List.of(searchable("", "Roads, roads and a railway as far as Dong Dang.", "2025-05-01")));
            update.replace(ONE, List.of(searchable("", "A road. A road. A bridge.", "2024-05-01")));
            update.commit("anew");
        }
        assertThat(index.search(all(new Condition.Words("road")), 10, List.of()))
                .isEqualTo(grown)
                .hasSize(2);
        assertThat(found(new Condition.Words("ministers"))).isEmpty();
    }

    private static Searchable claim(ClaimId id, String... said) {
        return new Searchable(
                Optional.of(id), "", Set.of(said), "", Map.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    private Optional<List<ClaimId>> saying(String madeFrom, String... words) {
        return index.claimsSaying(List.of(words), madeFrom)
                .map(claims -> claims.mapToObj(ClaimId::ofNumber).toList());
    }

    @Test
    void claimsAreFoundByAllTheWordsOfOneQuote() {
        ClaimId road = new ClaimId("c0123456789ab");
        ClaimId bridge = new ClaimId("fzzzzzzzzzzzz");
        try (Update update = index.update(false)) {
            update.replace(ONE, List.of(claim(road, "mend", "the", "road"), claim(bridge, "bridge", "the")));
            update.commit("third");
        }

        assertThat(saying("third", "the"))
                .hasValueSatisfying(claims -> assertThat(claims).containsExactlyInAnyOrder(road, bridge));
        assertThat(saying("third", "road", "the")).hasValue(List.of(road));
        assertThat(saying("third", "road", "bridge")).hasValue(List.of());
        assertThat(saying("third", "roa")).hasValue(List.of());
        assertThat(saying("second", "road")).as("made from something else").isEmpty();
    }

    @Test
    void aWordTooLongForAnIndexIsLeftOutAndKeepsNobodyFromTheOthers() {
        ClaimId road = new ClaimId("c0123456789ab");
        // Three bytes each.
        String longest = "ກ".repeat(10_922);
        String tooLong = longest + "ກ";
        try (Update update = index.update(false)) {
            update.replace(ONE, List.of(claim(road, "road", longest, tooLong)));
            update.commit("third");
        }
        assertThat(saying("third", "road")).hasValue(List.of(road));
        assertThat(saying("third", "road", longest)).hasValue(List.of(road));
        assertThat(saying("third", "road", tooLong))
                .as("whoever asks has to look for it in the quotes")
                .isEmpty();
    }

    @Test
    void anUpdateThatIsNotCommittedChangesNothing() {
        try (Update update = index.update(true)) {
            update.replace(TWO, List.of(searchable("", "Nothing.", "2025-05-01")));
        }
        assertThat(index.madeFrom()).contains("first");
        assertThat(found(new Condition.Words("road"))).hasSize(2);
    }

    @Test
    void whatIsMissingOrDamagedSaysSoAndCanBeMadeAnew() throws IOException {
        assertThat(index.madeFrom()).contains("first");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThat(index.madeFrom()).isEmpty();
        twoReports();
        assertThat(found(new Condition.Words("railway"))).containsExactly(TWO);
        assertThat(SearchIndex.of(StoreAddress.of(folder.resolve("another.db"))).madeFrom())
                .isEmpty();
    }

    @Test
    void aReportIsKnownByItsImprintUntilItIsTakenOut() {
        assertThat(index.imprints(List.of(ONE, TWO, THREE)))
                .containsOnlyKeys(ONE, TWO)
                .containsEntry(TWO, Imprint.of("RDD".chars()));
        try (Update update = index.update(false)) {
            update.replace(ONE, List.of());
            update.replace(TWO, List.of(searchable("", "An Open Road", "2025-05-01")));
            update.commit("second");
        }
        assertThat(index.imprints(List.of(ONE, TWO))).isEqualTo(Map.of(TWO, Imprint.of("AOR".chars())));
    }

    /** To look one of many up goes another way than to look many up. */
    @Test
    void anImprintIsTheSameAmongFewAndMany() {
        List<ReportId> many = IntStream.range(0, 100)
                .mapToObj(number -> new ReportId(String.format(Locale.ROOT, "%064d", number)))
                .toList();
        try (Update update = index.update(false)) {
            many.forEach(report -> update.replace(
                    report, List.of(searchable("", "R".repeat(many.indexOf(report) % 2), "2025-05-01"))));
            update.commit("many");
        }
        Map<ReportId, Imprint> all = index.imprints(many);
        assertThat(all).containsOnlyKeys(many).containsEntry(many.get(7), Imprint.of("R".chars()));
        assertThat(index.imprints(List.of(many.get(6), many.get(7))))
                .isEqualTo(Map.of(many.get(6), all.get(many.get(6)), many.get(7), all.get(many.get(7))));
    }

    @Test
    void withoutAnIndexNoImprintIsKnown(@TempDir Path empty) {
        try (SearchIndex none = SearchIndex.of(StoreAddress.of(empty.resolve("none.db")))) {
            assertThat(none.imprints(List.of(ONE))).isEmpty();
        }
    }

    @Test
    void anIndexOfAnotherFormHasNoImprints() throws IOException {
        FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, IndexFolder.config(new StandardAnalyzer(), false));
        try (Update update = new Update("earlier", directory, writer, "earlier")) {
            update.commit("first");
        }

        assertThat(index.imprints(List.of(ONE))).isEmpty();
    }
}
