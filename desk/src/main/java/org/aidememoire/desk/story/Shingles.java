package org.aidememoire.desk.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aidememoire.register.FoldedWords;

/**
 * Every five words that follow one another in a text, as numbers in order, each once; what spelling leaves to taste is folded
 * away.
 *
 * @see <a href="https://doi.org/10.1016/S0169-7552(97)00031-7">Broder and others, Syntactic Clustering of the Web</a>
 */
final class Shingles {
    private static final int WORDS = 5;
    /** What is common to fewer words than this may be chance, a title or a motto. */
    private static final int LEAST_COMMON = 30;
    /** Independent reports on one event have a fifth in common at most; copies nearly all. */
    private static final double SAME = 0.7;

    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    static Shingles of(String text) {
        List<String> words = new ArrayList<>();
        text.lines().forEach(line -> words.addAll(FoldedWords.of(line).inOrder()));
        long[] all = new long[Math.max(0, words.size() - WORDS + 1)];
        for (int i = 0; i < all.length; i++) {
            all[i] = hash(words.subList(i, i + WORDS));
        }
        return new Shingles(Arrays.stream(all).sorted().distinct().toArray());
    }

    /** In 64 bits, so that no two shingles of a text are likely to be taken for one another. */
    private static long hash(List<String> words) {
        long hash = 0xcbf29ce484222325L;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        return hash;
    }

    /** Whether one of the two texts is, but for little, in the other. */
    boolean areMostlyIn(Shingles other) {
        int least = Math.min(sorted.length, other.sorted.length);
        if (least < LEAST_COMMON) {
            return false;
        }
        int enough = Math.max(LEAST_COMMON, (int) Math.ceil(SAME * least));
        return haveInCommon(enough, other);
    }

    /** Looks no further once there can no longer be enough, as for most texts is soon. */
    private boolean haveInCommon(int enough, Shingles other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (common < enough && common + Math.min(sorted.length - i, other.sorted.length - j) >= enough) {
            if (sorted[i] == other.sorted[j]) {
                common++;
                i++;
                j++;
            } else if (sorted[i] < other.sorted[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common >= enough;
    }
}
