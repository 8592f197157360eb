package org.aidememoire.desk.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.register.Register;

/** Answers listings from one register. */
public final class Query {
    private final Register register;

    /** Questions to {@code register}. */
    public Query(Register register) {
        this.register = register;
    }

    /** The entries of {@code listing} that {@code filter} lets through. */
    public Listed list(Listing listing, Filter filter) {
        List<Entry> timeless = register.entries().stream()
                .filter(listing::holds)
                .filter(regardlessOfTime(filter))
                .sorted(listing.order())
                .toList();
        if (!filter.asksForTime()) {
            return new Listed(timeless, 0);
        }
        InTime time = new InTime(filter);
        List<Entry> inTime = timeless.stream().filter(time::holds).toList();
        long undated =
                timeless.stream().filter(entry -> !InTime.knowsTimeOf(entry)).count();
        return new Listed(inTime, (int) undated);
    }

    /** What {@code filter} lets through, its time included. */
    public Predicate<Entry> narrowing(Filter filter) {
        return filter.asksForTime()
                ? regardlessOfTime(filter).and(new InTime(filter)::holds)
                : regardlessOfTime(filter);
    }

    private Predicate<Entry> regardlessOfTime(Filter filter) {
        List<Predicate<Entry>> all = new ArrayList<>();
        if (!filter.between().isEmpty()) {
            all.add(entry -> register.isBetween(filter.between(), entry));
        }
        filter.person().ifPresent(words -> all.add(new NamedPerson(words, register)::isNamedIn));
        all.add(entry -> entry.sources().stream().anyMatch(source -> saidSo(source, filter)));
        return all.stream().reduce(entry -> true, Predicate::and);
    }

    /** The report, the sector and the force have to come together in one source. */
    private static boolean saidSo(Source source, Filter filter) {
        Claim claim = source.claim();
        return (filter.reports().isEmpty()
                        || filter.reports().contains(claim.evidence().report()))
                && (filter.sectors().isEmpty() || isInSector(claim, filter))
                && (filter.forces().isEmpty() || isOfForce(claim, filter));
    }

    private static boolean isInSector(Claim claim, Filter filter) {
        return claim instanceof Commitment commitment
                && commitment.sectors().stream().anyMatch(filter.sectors()::contains);
    }

    private static boolean isOfForce(Claim claim, Filter filter) {
        return claim instanceof Commitment commitment && filter.forces().contains(commitment.force());
    }
}
