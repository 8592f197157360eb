package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.aidememoire.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchCommandTest {
    private final KenyaAndUganda register;
    private final Path index;

    SearchCommandTest(@TempDir Path folder) {
        register = KenyaAndUganda.in(folder);
        index = folder.resolve("register.db.search");
    }

    @BeforeEach
    void thereIsNoIndexYet() {
        assertThat(index).doesNotExist();
    }

    private Ran search(Object... args) {
        return Ran.aide(Stream.concat(Stream.of("search", "--store", register.store), Stream.of(args))
                .toArray());
    }

    @Test
    void accentsAndCaseDoNotMatterAndTheWordsAreMarked() {
        Ran ran = search("AMINA", "were", "kind:people");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        // One person under two spellings is one entry.
        assertThat(ran.lines()).hasSize(4).element(2).isEqualTo("1 found");
        assertThat(ran.out()).containsAnyOf("»Amina« »Wérè«", "»Amina« »Were«");
    }

    @Test
    void reportsAreFoundBesideEntriesWithTheSentencesThatFit() {
        assertThat(search("desert").out())
                .contains("  commitments  2023-01-09  2023-01-09-andes", "map the »desert«")
                .contains("  report  2023-01-09  2023-01-09-andes", "Chile and Peru agreed to map the »desert«.")
                .doesNotContain("school");
    }

    @Test
    void fieldsAndOptionsNarrow() {
        assertThat(search("sector:local-border", "by:Uganda").out()).contains("opening the Busia post at night");
        assertThat(search("by:PER").out()).contains("map the desert").contains("1 found");
        assertThat(search("since:2027", "anniversary").out()).contains("60th »anniversary« of relations");
        assertThat(search("until:2023", "kind:commitments").lines()).contains("1 found");
        assertThat(search("lake", "--between", "CHL,PER").out()).startsWith("nothing found");
        assertThat(search("\"lake railway\"", "-kampala").code()).isEqualTo(2);
        assertThat(search("--", "railway", "-kampala").out()).startsWith("nothing found");
    }

    @Test
    void onlySoManyAreShownAndTheRestCounted() {
        assertThat(search("lake", "--most", "2").lines().get(4)).matches("the best 2 of [3-9]; --most shows more");
    }

    @Test
    void otherProgramsGetItToo() {
        JsonNode json = JsonMapper.shared()
                .readTree(search("desert", "--format", "json").out());
        assertThat(json.path("total").intValue()).isEqualTo(2);
        assertThat(json.at("/found/0/entry/layer").stringValue("")).isEqualTo("commitments");
        assertThat(json.at("/found/0/words/0/passage/1/marked").stringValue("")).isEqualTo("desert");
        assertThat(search("desert", "--format", "csv").lines().get(0)).isEqualTo("id,kind,reported,report,words,as of");
        assertThat(search("desert", "--format", "md").lines().get(0))
                .isEqualTo("| id | kind | reported | report | words |");
    }

    @Test
    void whatTheTerminalShowsInColourNeedsNoAngles() {
        Ran ran = Ran.in(OptionalInt.of(80), true, Map.of(), "search", "desert", "--store", register.store.toString());
        assertThat(ran.out()).contains("map the \u001b[1mdesert\u001b[0m").doesNotContain("»");
    }

    @Test
    void aReportThatCameLaterIsFoundWithoutMakingTheIndexAnew() {
        search("desert");
        try (Store store = Store.open(register.store)) {
            new WrittenReport("2025-kisumu", Optional.of(LocalDate.of(2025, 3, 4)), "Lake News", "A quay at Kisumu.")
                    .keep(store);
        }
        assertThat(search("quay").out()).contains("2025-kisumu");
        assertThat(search("desert").lines()).contains("2 found");
    }

    @Test
    void anIndexThatIsMissingDamagedOrOfAnotherStoreIsMadeAnew(@TempDir Path other) throws IOException {
        Ran first = search("lake");
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
                Files.writeString(file, "no index");
            }
        }
        assertThat(search("lake")).isEqualTo(first);

        Path elsewhere = other.resolve("other.db");
        try (Store store = Store.open(elsewhere)) {
            new WrittenReport("r", Optional.empty(), "Lake News", "A quay.").keep(store);
        }
        Files.copy(elsewhere, register.store, StandardCopyOption.REPLACE_EXISTING);
        assertThat(search("lake").out()).startsWith("nothing found");
        assertThat(search("quay").out()).contains("1 found");
    }

    @Test
    void aQueryThatCannotBeUnderstoodIsWrongUse() {
        assertThat(search("sectr:transport")).satisfies(ran -> {
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.complaint()).contains("'sectr:' is no field").contains("see 'aide search --help'");
        });
        assertThat(search("x", "--most", "0").complaint()).contains("--most has to be 1 or more, not 0");
        assertThat(search().complaint()).contains("Missing required parameter: 'WORDS'");
        assertThat(Ran.aide("search", "x", "--store", "missing.db").complaint()).contains("there is no store here");
    }
}
