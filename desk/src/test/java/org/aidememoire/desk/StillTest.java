package org.aidememoire.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.query.Order;
import org.aidememoire.desk.query.Slice;
import org.aidememoire.desk.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a desk keeps ready is never older than its store. */
class StillTest {
    private static final AsOf TODAY = AsOf.today(LocalDate.of(2025, 1, 31));
    private static final AsOf THEN = new AsOf(LocalDate.of(2024, 7, 1), true, Optional.empty());

    private final Path folder;
    private final Desk desk;

    StillTest(@TempDir Path folder) {
        this.folder = folder;
        this.desk = Desk.open(folder.resolve("register.db"), TODAY);
    }

    @BeforeEach
    void readOneReport() {
        read(desk, "one", "2024-06-06", "Kenya and Uganda agreed to train customs officers.");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void read(Desk by, String name, String day, String text) {
        try {
            Path file = Files.writeString(folder.resolve(name + ".txt"), text);
            KnownFromOutside known = new KnownFromOutside(Optional.of(LocalDate.parse(day)), Optional.empty());
            by.takeIn(List.of(file), Desk.DEFAULT_LIMIT, known, Progress.SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int commitments(Desk asked) {
        return asked.page(Listing.COMMITMENTS, Filter.NONE, Order.USUAL, Slice.ALL)
                .total();
    }

    @Test
    void aStillDeskStaysAsItIsAndTheNextOneHasWhatCame() {
        Desk still = desk.still(TODAY);
        assertThat(commitments(still)).isEqualTo(1);

        read(desk, "two", "2024-09-02", "Kenya pledged to share weather data with Uganda.");

        assertThat(commitments(still)).isEqualTo(1);
        assertThat(commitments(desk.still(TODAY))).isEqualTo(2);
    }

    @Test
    void whatAnotherProgramTookInIsThereTodayAndOnAPastDay() {
        assertThat(commitments(desk.still(TODAY))).isEqualTo(1);
        assertThat(commitments(desk.still(THEN))).isEqualTo(1);

        try (Desk another = Desk.open(folder.resolve("register.db"), TODAY)) {
            read(another, "early", "2024-06-20", "Uganda and Kenya agreed to protect fish stocks in the lake.");
            read(another, "late", "2024-09-02", "Kenya pledged to share weather data with Uganda.");
        }

        assertThat(commitments(desk.still(TODAY))).isEqualTo(3);
        assertThat(commitments(desk.still(THEN))).isEqualTo(2);
    }

    @Test
    void anAnswerIsWorkedOutOnceForAStateAndADay() {
        AtomicInteger worked = new AtomicInteger();

        assertThat(answer(desk.still(TODAY), "how many", worked)).isEqualTo(1);
        assertThat(answer(desk.still(TODAY), "how many", worked)).isEqualTo(1);
        assertThat(answer(desk.still(TODAY), "how many then", worked)).isEqualTo(2);
        assertThat(answer(desk.still(THEN), "how many", worked)).isEqualTo(3);
        String edition = desk.still(TODAY).edition();
        assertThat(desk.still(TODAY).edition()).isEqualTo(edition);
        assertThat(desk.still(THEN).edition()).isNotEqualTo(edition);

        read(desk, "two", "2024-09-02", "Kenya pledged to share weather data with Uganda.");

        assertThat(answer(desk.still(TODAY), "how many", worked)).isEqualTo(4);
        assertThat(desk.still(TODAY).edition()).isNotEqualTo(edition);
    }

    @Test
    void aFailureIsNoAnswer() {
        Desk still = desk.still(TODAY);
        assertThatThrownBy(() -> still.answer("how many", Integer.class, () -> {
                    throw new IllegalStateException("not just now");
                }))
                .hasMessage("not just now");

        assertThat(still.answer("how many", Integer.class, () -> 7)).isEqualTo(7);
    }

    private static int answer(Desk asked, String question, AtomicInteger worked) {
        return asked.answer(question, Integer.class, worked::incrementAndGet);
    }
}
