package org.aidememoire.desk.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.reading.ReadingProblem;

/** Counts outcomes as they come in. For one thread. */
final class Tallying implements Outcome.Cases<String> {
    private final Map<ClaimKind, Integer> claims = new EnumMap<>(ClaimKind.class);
    private final List<ReadingProblem> problems = new ArrayList<>();
    private int read;
    private int again;
    private int known;
    private int setAside;

    Tally tally() {
        return new Tally(read, again, known, setAside, claims, List.of(), problems);
    }

    void add(Collection<ReadingProblem> more) {
        problems.addAll(more);
    }

    /** Counts {@code outcome} of the report at {@code place} and says in a few words what it was. */
    String add(String place, Outcome outcome) {
        outcome.problems().forEach(problem -> problems.add(at(place, problem)));
        return outcome.fold(this);
    }

    /** The reader knows a report by its name; its user knows where it was found. */
    private static ReadingProblem at(String place, ReadingProblem problem) {
        return new ReadingProblem(problem.severity(), place, problem.passage(), problem.reason());
    }

    @Override
    public String read(Reading reading) {
        read++;
        return counted(reading);
    }

    @Override
    public String readAgain(Reading reading) {
        again++;
        return counted(reading) + ", read again";
    }

    private String counted(Reading reading) {
        reading.claims().forEach(claim -> claims.merge(claim.kind(), 1, Integer::sum));
        int count = reading.claims().size();
        return count == 1 ? "1 claim" : count + " claims";
    }

    @Override
    public String setAside(Reading reading) {
        setAside++;
        return "set aside";
    }

    @Override
    public String alreadyKnown() {
        known++;
        return "already known";
    }

    @Override
    public String failed(ReadingProblem problem) {
        return "left out";
    }
}
