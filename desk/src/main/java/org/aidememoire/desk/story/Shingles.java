package org.aidememoire.desk.story;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.aidememoire.register.FoldedWords;
import org.aidememoire.store.search.Imprint;

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
    static final double SAME = 0.7;

    // Of the hash function of Fowler, Noll and Vo.
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int TURN = 29;

    /** Which half a shingle is of is told by a bit that nothing else is taken from. */
    private static final long SAMPLED = 1L << 30;

    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    static Shingles of(String text) {
        long[] words = text.lines()
                .flatMap(line -> FoldedWords.of(line).inOrder().stream())
                .mapToLong(Shingles::number)
                .toArray();
        long[] all = new long[Math.max(0, words.length - WORDS + 1)];
        for (int i = 0; i < all.length; i++) {
            all[i] = number(words, i);
        }
        Arrays.sort(all);
        return new Shingles(eachOnce(all));
    }

    /** In 64 bits, so that no two words or shingles of a text are likely to be taken for one another. */
    private static long number(String word) {
        long number = BASIS;
        for (int i = 0; i < word.length(); i++) {
            number = (number ^ word.charAt(i)) * PRIME;
        }
        return number;
    }

    private static long number(long[] words, int from) {
        long number = BASIS;
        for (int i = from; i < from + WORDS; i++) {
            // Rotated, so that the order counts.
            number = (Long.rotateLeft(number, TURN) ^ words[i]) * PRIME;
        }
        return number;
    }

    private static long[] eachOnce(long[] inOrder) {
        int count = 0;
        for (int i = 0; i < inOrder.length; i++) {
            if (i == 0 || inOrder[i] != inOrder[i - 1]) {
                inOrder[count++] = inOrder[i];
            }
        }
        return Arrays.copyOf(inOrder, count);
    }

    /** Half of them, in sixteen bits each. */
    Imprint imprint() {
        return Imprint.of(LongStream.of(sorted)
                .filter(shingle -> (shingle & SAMPLED) == 0)
                .mapToInt(shingle -> (int) (shingle >>> Long.SIZE - Character.SIZE)));
    }

    /** About how many bytes it takes. */
    int bytes() {
        return sorted.length * Long.BYTES;
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
