package org.aidememoire.desk.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.desk.decide.Wording.Stretch;

/**
 * Where certain words stand in one version and in another, and which place in the one is which in the other. The order
 * stays, and the surroundings of all together are as much alike as can be; so of two sentences with the same words, one
 * of which is gone, the one that is gone is not taken for the one that is left.
 */
final class SamePlaces {
    /** As many characters of the surroundings are compared on each side. */
    private static final int AROUND = 80;

    /** Words that stand in more places than this are not told apart. */
    private static final int MOST = 300;

    private final Wording from;
    private final Wording to;
    private final List<Stretch> before;
    private final List<Stretch> after;
    private final Map<Stretch, Stretch> same = new HashMap<>();

    private SamePlaces(Wording from, Wording to, List<Stretch> before, List<Stretch> after) {
        this.from = from;
        this.to = to;
        this.before = before;
        this.after = after;
    }

    /**
     * What is looked for.
     *
     * @param words with one space between them
     * @param beginsWhole whether they begin with the beginning of a word
     * @param endsWhole whether they end with the end of a word
     */
    record Sought(String words, boolean beginsWhole, boolean endsWhole) {
        /** The words of {@code stretch}, which is of {@code in}. */
        static Sought of(Wording in, Stretch stretch) {
            return new Sought(in.words(stretch), in.beginsWhole(stretch), in.endsWhole(stretch));
        }

        /** Where they stand in {@code wording}, and not as parts of words that go on; nowhere if in too many places. */
        List<Stretch> in(Wording wording) {
            List<Stretch> places = wording.places(words, MOST + 1);
            return places.size() > MOST
                    ? List.of()
                    : places.stream()
                            .filter(place -> !beginsWhole || wording.beginsWhole(place))
                            .filter(place -> !endsWhole || wording.endsWhole(place))
                            .toList();
        }
    }

    static SamePlaces of(Sought words, Wording from, Wording to) {
        SamePlaces places = new SamePlaces(from, to, words.in(from), words.in(to));
        places.pair();
        return places;
    }

    /** Where in the later version {@code here}, a place in the earlier, is. */
    Optional<Stretch> of(Stretch here) {
        return Optional.ofNullable(same.get(here));
    }

    private void pair() {
        // From each place on, the most that can be alike.
        int[][] most = new int[before.size() + 1][after.size() + 1];
        int[][] alike = new int[before.size()][after.size()];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                alike[i][j] = 1 + from.likeness(before.get(i), to, after.get(j), AROUND);
                most[i][j] = Math.max(alike[i][j] + most[i + 1][j + 1], Math.max(most[i + 1][j], most[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (most[i][j] == alike[i][j] + most[i + 1][j + 1]) {
                same.put(before.get(i++), after.get(j++));
            } else if (most[i][j] == most[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
