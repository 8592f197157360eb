package org.aidememoire.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.store.search.MemoryIndex;
import org.aidememoire.store.search.Searchable;
import org.junit.jupiter.api.Test;

class PastIndexesTest {
    private final Object yesterday = new Object();
    private final Object lastYear = new Object();
    private final List<Object> made = new ArrayList<>();

    private Optional<MemoryIndex> ask(PastIndexes indexes, Object view) {
        return indexes.of(view, () -> {
            made.add(view);
            return Optional.of(MemoryIndex.of(update -> update.replace(
                    new ReportId("1".repeat(64)),
                    List.of(new Searchable(
                            Optional.empty(),
                            "",
                            Set.of(),
                            "a road to the border",
                            Map.of(),
                            Map.of(),
                            Optional.empty(),
                            Optional.empty())))));
        });
    }

    @Test
    void whatThereIsRoomForIsMadeOnce() {
        PastIndexes indexes = new PastIndexes(PastIndexes.USUAL_BYTES);
        for (int time = 0; time < 3; time++) {
            assertThat(ask(indexes, yesterday)).isPresent();
            assertThat(ask(indexes, lastYear)).isPresent();
        }
        assertThat(made).containsExactly(yesterday, lastYear);
    }

    @Test
    void whatThereIsNoRoomForIsLetGoOfAndMadeAgain() {
        long one = ask(new PastIndexes(PastIndexes.USUAL_BYTES), yesterday)
                .orElseThrow()
                .bytes();
        made.clear();
        PastIndexes indexes = new PastIndexes(one + one / 2);
        for (int time = 0; time < 3; time++) {
            assertThat(ask(indexes, yesterday)).isPresent();
            assertThat(ask(indexes, lastYear)).isPresent();
        }
        assertThat(made).contains(yesterday, lastYear).hasSizeGreaterThan(2);
    }

    @Test
    void thatThereAreTooManyReadingsIsRememberedToo() {
        PastIndexes indexes = new PastIndexes(PastIndexes.USUAL_BYTES);
        for (int time = 0; time < 3; time++) {
            assertThat(indexes.of(yesterday, () -> {
                        made.add(yesterday);
                        return Optional.empty();
                    }))
                    .isEmpty();
        }
        assertThat(made).containsExactly(yesterday);
    }
}
