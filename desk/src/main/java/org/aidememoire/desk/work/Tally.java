package org.aidememoire.desk.work;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;

/**
 * What became of all reports together.
 *
 * @param read how many were read that were new, or told of for another day
 * @param again how many were read again, by another reader or with other rules
 * @param known how many were known already
 * @param setAside how many were set aside, such as those in a language that is not read yet
 * @param claims how many claims of each kind the reports that were read make; kinds without any are left out
 * @param stories for each story that a report just read prints and another too, the names of those that print it
 * @param problems what could not be read or was set aside, in the order of the files, each with the file as its source
 */
public record Tally(
        int read,
        int again,
        int known,
        int setAside,
        Map<ClaimKind, Integer> claims,
        List<String> stories,
        List<ReadingProblem> problems) {
    /** Copies the claims, in the order of the kinds, and the lists. */
    public Tally {
        stories = List.copyOf(stories);
        claims = new TreeMap<>(claims);
        problems = List.copyOf(problems);
    }

    /** The same with {@code printed}, the stories that several reports print. */
    public Tally with(List<String> printed) {
        return new Tally(read, again, known, setAside, claims, printed, problems);
    }

    /** Whether nothing was left out that should have been read. */
    public boolean complete() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
