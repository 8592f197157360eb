package org.aidememoire.register.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.comparison.Change;
import org.aidememoire.model.comparison.Comparison;
import org.aidememoire.model.comparison.Comparison.Side;
import org.aidememoire.model.comparison.Shift;
import org.aidememoire.model.comparison.Wording;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.wording.Piece;
import org.aidememoire.register.Register;

/**
 * Compares what two sides said: undertakings, targets, documents, committees, projects, invitations, milestones and
 * formulas. People and engagements are not compared, since every visit has its own.
 */
public final class Comparing {
    private final Register register;

    /** Compares what is told in {@code register}. */
    public Comparing(Register register) {
        this.register = register;
    }

    /**
     * What changed.
     *
     * @param before the earlier side and what it said
     * @param after the later side and what it said
     */
    public Comparison compare(Spoken before, Spoken after) {
        List<Said> one = Said.of(before.sources(), register);
        List<Said> other = Said.of(after.sources(), register);
        List<Pairing.Pair> pairs = Pairing.of(one, other);
        List<Change> changes = new ArrayList<>();
        Set<Said> paired = new HashSet<>();
        for (Pairing.Pair pair : pairs) {
            changes.add(change(pair));
            paired.add(pair.before());
            paired.add(pair.after());
        }
        one.stream()
                .filter(said -> !paired.contains(said))
                .forEach(said -> changes.add(new Change(
                        Set.of(Shift.NOT_MENTIONED), Optional.of(unmarked(said)), Optional.empty(), List.of())));
        other.stream()
                .filter(said -> !paired.contains(said))
                .forEach(said -> changes.add(
                        new Change(Set.of(Shift.NEW), Optional.empty(), Optional.of(unmarked(said)), List.of())));
        return new Comparison(before.side(), after.side(), changes);
    }

    /**
     * What one side said.
     *
     * @param side its name and its reports
     * @param sources its claims
     */
    public record Spoken(Side side, List<Source> sources) {
        /** Copies the sources. */
        public Spoken {
            sources = List.copyOf(sources);
        }
    }

    private static Change change(Pairing.Pair pair) {
        ChangedWords words =
                ChangedWords.between(pair.before().quote(), pair.after().quote());
        Shifts shifts = Shifts.between(pair.before(), pair.after());
        List<String> because = new ArrayList<>(shifts.because());
        because.add(pair.because());
        return new Change(
                shifts.shifts(),
                Optional.of(new Wording(pair.before().entry(), pair.before().source(), words.before())),
                Optional.of(new Wording(pair.after().entry(), pair.after().source(), words.after())),
                because);
    }

    private static Wording unmarked(Said said) {
        return new Wording(said.entry(), said.source(), List.of(new Piece(said.quote(), false)));
    }
}
