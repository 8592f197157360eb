package org.aidememoire.desk.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.search.SearchResult;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.model.claim.Commitment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which commitments belong to a mechanism: those that name it in the words that they rest on. */
class NamedMechanismTest {
    private static final String NAME = "Joint Border Committee";

    private final Path folder;
    private final Desk desk;

    NamedMechanismTest(@TempDir Path folder) {
        this.folder = folder;
        this.desk = Desk.open(folder.resolve("register.db"), AsOf.today(LocalDate.of(2025, 1, 31)));
    }

    @BeforeEach
    void read() throws IOException {
        read(
                "named",
                "2024-06-06",
                """
                The third meeting of the Joint Border Committee was held in Nairobi on Thursday. Kenya and Uganda agreed to train
                customs officers. They agreed to strengthen the Joint Border Committee.
                """);
        read(
                "unnamed",
                "2024-09-02",
                "Kenya and Uganda agreed to open the border at night. Kenya pledged to share weather data with Uganda.");
    }

    private void read(String name, String day, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".txt"), text);
        KnownFromOutside known = new KnownFromOutside(Optional.of(LocalDate.parse(day)), Optional.empty());
        desk.takeIn(List.of(file), Desk.DEFAULT_LIMIT, known, Progress.SILENT);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> actions(Set<String> mechanisms) {
        Filter naming = Filter.NONE.with(Facet.MECHANISM, mechanisms);
        return desk.page(Listing.COMMITMENTS, naming, Order.USUAL, Slice.ALL).lines().stream()
                .map(line -> ((Commitment) line.entry().first()).action())
                .toList();
    }

    @Test
    void whatNamesItBelongsToItAndWhatStandsBesideItDoesNot() {
        Page all = desk.page(Listing.COMMITMENTS, Filter.NONE, Order.USUAL, Slice.ALL);

        assertThat(all.total()).isEqualTo(4);
        assertThat(all.facets().get(Facet.MECHANISM)).isEqualTo(Map.of(NAME, 1));
        assertThat(actions(Set.of(NAME))).containsExactly("strengthen the Joint Border Committee");
        assertThat(actions(Set.of("Joint Trade Committee"))).isEmpty();
    }

    @Test
    void itIsFoundByWordsOfItsName() {
        assertThat(desk.mechanismsCalled("BÓRDER committee")).containsExactly(NAME);
        assertThat(desk.mechanismsCalled("trade committee")).isEmpty();
        assertThat(desk.mechanismsCalled("—")).isEmpty();
    }

    @Test
    void aSearchForItFindsTheCommitmentAndTheMechanism() {
        assertThat(desk.search("mechanism:\"border committee\" kind:commitments", Filter.NONE, 10)
                        .found())
                .singleElement()
                .isInstanceOfSatisfying(SearchResult.AnEntry.class, found -> assertThat(
                                ((Commitment) found.source().claim()).action())
                        .contains(NAME));
        assertThat(desk.search("mechanism:customs", Filter.NONE, 10).total()).isZero();
    }
}
