package org.aidememoire.reading.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LoadingTaggerTest {
    private static final Token YES = Token.of("Yes", "yes", "UH", 0, 3);

    /** One sentence of one word, whatever the text. */
    private static final Tagger TAGGER = (text, start, end) -> List.of(List.of(YES));

    @Test
    void whoTagsBeforeItIsLoadedWaits() {
        CountDownLatch mayLoad = new CountDownLatch(1);
        LoadingTagger loading = new LoadingTagger(() -> {
            await(mayLoad);
            return TAGGER;
        });
        CompletableFuture<List<List<Token>>> tagged = CompletableFuture.supplyAsync(
                () -> loading.tag("Yes", 0, 3), task -> new Thread(task, "tagging").start());
        assertThat(tagged).isNotDone();

        mayLoad.countDown();

        assertThat(tagged.join()).containsExactly(List.of(YES));
    }

    @Test
    void aTaggerThatCannotBeLoadedIsToldToEachWhoTags() {
        IllegalArgumentException broken = new IllegalArgumentException("no model");
        LoadingTagger loading = new LoadingTagger(() -> {
            throw broken;
        });

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> loading.tag("Yes", 0, 3))
                    .isInstanceOf(IllegalStateException.class)
                    .hasCause(broken);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
