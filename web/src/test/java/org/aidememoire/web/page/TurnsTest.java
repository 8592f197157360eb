package org.aidememoire.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who waits for whom. */
@Timeout(60)
class TurnsTest {
    private final List<String> made = new CopyOnWriteArrayList<>();

    private CompletableFuture<Void> make(String page, Turns turns) {
        return CompletableFuture.runAsync(() -> {
            try (Turns.Turn turn = turns.take()) {
                made.add(page);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void theNextBeginsWhenOneIsFinished() throws InterruptedException {
        Turns turns = new Turns(1, Duration.ofMinutes(5));
        CompletableFuture<Void> second;
        try (Turns.Turn first = turns.take()) {
            second = make("second", turns);
            made.add("first");
        }
        second.join();

        assertThat(made).containsExactly("first", "second");
    }

    @Test
    void asManyAreMadeAtOnceAsMay() throws InterruptedException {
        Turns turns = new Turns(2, Duration.ofMinutes(5));
        try (Turns.Turn first = turns.take()) {
            make("second", turns).join();
        }

        assertThat(made).containsExactly("second");
    }

    @Test
    void whoHasWaitedForLongEnoughGoesOnAndTakesNobodysTurn() throws InterruptedException {
        Turns turns = new Turns(1, Duration.ZERO);
        try (Turns.Turn first = turns.take()) {
            make("second", turns).join();
            make("third", turns).join();
        }
        make("fourth", turns).join();

        assertThat(made).containsExactly("second", "third", "fourth");
    }

    @Test
    void nobodyIsThereWhoHasATurnOrJustAsked() throws InterruptedException {
        Turns turns = new Turns(2, Duration.ofMinutes(5));
        try (Turns.Turn first = turns.take()) {
            assertThat(turns.idle(Duration.ofNanos(-1))).isFalse();
        }

        assertThat(turns.idle(Duration.ofNanos(-1))).isTrue();
        assertThat(turns.idle(Duration.ofDays(1))).as("in the last day").isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, true",
        "GET, /relationships/KEN-UGA/commitments, true",
        "GET, /api/v1/search, true",
        "GET, /relationships/KEN-UGA/commitments.csv, false",
        "GET, /style/all.css, false",
        "GET, /health, false",
        "POST, /reports, false",
        "GET, /v1.2/reports, true"
    })
    void pagesWaitAndNothingElseDoes(String method, String path, boolean waits) {
        assertThat(Turns.isFor(method, path)).isEqualTo(waits);
    }
}
