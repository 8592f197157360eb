package org.aidememoire.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.store.Extent;
import org.junit.jupiter.api.Test;

/** Of which past days the views stay. */
class ViewsTest {
    private static final Extent NOW = new Extent(3, 2, 1, "a report");

    private final Map<String, Long> bytes = new HashMap<>();
    private final Views<String> views = new Views<>(view -> bytes.getOrDefault(view, 0L), 100);
    private final List<String> made = new ArrayList<>();

    private String ask(int day, Extent now) {
        return views.of(AsOf.today(LocalDate.of(2026, 2, day)), now, asked -> {
            String view = "as of the " + day + ".";
            made.add(view);
            return view;
        });
    }

    private void ask(int... days) {
        for (int day : days) {
            ask(day, NOW);
        }
    }

    @Test
    void fourDaysStayAndTheFifthTakesThePlaceOfTheOneAskedForLongestAgo() {
        ask(1, 2, 3, 4, 1);
        assertThat(made).hasSize(4);

        ask(5, 1, 3, 4);
        assertThat(made).hasSize(5);

        ask(2);
        assertThat(made).hasSize(6);
    }

    @Test
    void fewerStayWhereTheyTakeMoreThanThereIsRoomFor() {
        ask(1, 2);
        // As they are worked out.
        bytes.put("as of the 1.", 60L);
        bytes.put("as of the 2.", 60L);
        ask(2, 1);

        assertThat(made).containsExactly("as of the 1.", "as of the 2.", "as of the 1.");
    }

    @Test
    void theyStayWhereThereIsJustRoomForThem() {
        ask(1, 2);
        bytes.put("as of the 1.", 60L);
        bytes.put("as of the 2.", 40L);
        ask(2, 1);

        assertThat(made).hasSize(2);
    }

    @Test
    void whatWasAskedForLastStaysWhateverItTakes() {
        bytes.put("as of the 1.", 1_000L);
        ask(1, 1);

        assertThat(made).hasSize(1);
    }

    @Test
    void noneOutlastsAChangeOfTheStore() {
        ask(1);
        ask(1, new Extent(4, 2, 1, "another report"));

        assertThat(made).hasSize(2);
    }
}
