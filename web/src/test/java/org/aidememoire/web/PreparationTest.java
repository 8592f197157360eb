package org.aidememoire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.store.StoreAddress;
import org.aidememoire.store.search.SearchIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PreparationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);

    private final Path folder;
    private final Path store;

    PreparationTest(@TempDir Path folder) {
        this.folder = folder;
        this.store = folder.resolve("aide.db");
    }

    private void read(String name, String words, Desk desk) throws IOException {
        Path report = Files.writeString(folder.resolve(name), "KAMPALA, 7 May 2025. Kenya and Uganda " + words + ".");
        desk.takeIn(List.of(report), Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);
    }

    /** What the index was made from; nobody but the preparation searches here. */
    private Optional<String> index() {
        try (SearchIndex index = SearchIndex.of(StoreAddress.of(store))) {
            return index.madeFrom();
        }
    }

    private String awaitedIndex(Optional<String> otherThan) throws InterruptedException {
        Optional<String> now = index();
        while (now.isEmpty() || now.equals(otherThan)) {
            Thread.sleep(50);
            now = index();
        }
        return now.orElseThrow();
    }

    @Test
    void aLargeRecordIsMadeReadyAndSoIsWhatComesLater() throws IOException, InterruptedException {
        try (Desk desk = Desk.open(store, AsOf.today(TODAY))) {
            read("one.txt", "agreed to build a road", desk);
            assertThat(index()).isEmpty();
            try (Preparation preparation = Preparation.of(desk, () -> TODAY, () -> true, 1)) {
                assertThat(preparation).isNotNull();
                String first = awaitedIndex(Optional.empty());
                read("two.txt", "agreed to train nurses", desk);
                assertThat(awaitedIndex(Optional.of(first))).isNotEqualTo(first);
            }
        }
    }

    @Test
    void aSmallRecordIsLeftAlone() throws IOException, InterruptedException {
        try (Desk desk = Desk.open(store, AsOf.today(TODAY))) {
            read("one.txt", "agreed to build a road", desk);
            CountDownLatch looked = new CountDownLatch(2);
            try (Preparation preparation = Preparation.of(
                    desk,
                    () -> {
                        // Asked for once to see whether anything is new, and once to make it ready.
                        looked.countDown();
                        return TODAY;
                    },
                    () -> true,
                    2)) {
                assertThat(preparation).isNotNull();
                looked.await();
            }
            assertThat(index()).isEmpty();
        }
    }

    @Test
    void nothingIsRehearsedWhilePeopleAsk() throws IOException, InterruptedException {
        try (Desk desk = Desk.open(store, AsOf.today(TODAY))) {
            read("one.txt", "agreed to build a road", desk);
            CountDownLatch looked = new CountDownLatch(2);
            AtomicInteger afterwards = new AtomicInteger();
            CountDownLatch longAfter = new CountDownLatch(6);
            try (Preparation preparation = Preparation.of(
                    desk,
                    () -> {
                        longAfter.countDown();
                        return TODAY;
                    },
                    () -> {
                        if (looked.getCount() == 0) {
                            afterwards.incrementAndGet();
                        }
                        looked.countDown();
                        return looked.getCount() == 0;
                    },
                    1)) {
                assertThat(preparation).isNotNull();
                looked.await();
                longAfter.await();
            }
            assertThat(afterwards).as("asked again after it was rehearsed").hasValue(0);
        }
    }
}
