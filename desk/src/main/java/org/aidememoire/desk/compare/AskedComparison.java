package org.aidememoire.desk.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Query;
import org.aidememoire.desk.show.Found;
import org.aidememoire.desk.show.Lookup;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.comparison.Comparison;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.register.Register;
import org.aidememoire.register.compare.Comparing;
import org.aidememoire.register.compare.Comparing.Spoken;

/** A comparison as a user asks for it: of two reports, two engagements or two dates, each by a word. */
public final class AskedComparison {
    private static final int CANDIDATES = 5;

    private final Register register;
    private final Lookup lookup;
    private final Filter filter;
    private final LocalDate on;

    /** Comparisons of what {@code filter} lets through on the day {@code on}. */
    public AskedComparison(Register register, Lookup lookup, Filter filter, LocalDate on) {
        this.register = register;
        this.lookup = lookup;
        this.filter = filter;
        this.on = on;
    }

    /**
     * What changed between {@code before} and {@code after}.
     *
     * @throws NotComparableException if one of them means nothing, or nothing that can be compared with the other
     */
    public Comparison compare(String before, String after) {
        Sides sides = new Sides(register, new Query(register, on).narrowing(filter));
        Optional<PartialDate> first = date(before);
        Optional<PartialDate> second = date(after);
        Comparing comparing = new Comparing(register);
        if (first.isPresent() && second.isPresent()) {
            return comparing.compare(until(sides, first.get(), second.get()), sides.between(first.get(), second.get()));
        }
        if (first.isPresent() || second.isPresent()) {
            throw new NotComparableException(
                    "a date is compared with a date, not '" + before + "' with '" + after + "'");
        }
        return comparing.compare(spoken(before, sides), spoken(after, sides));
    }

    private Spoken until(Sides sides, PartialDate first, PartialDate second) {
        if (!second.latest().isAfter(first.latest())) {
            throw new NotComparableException("the earlier date comes first; " + second + " is not after " + first);
        }
        if (filter.between().isEmpty()) {
            throw new NotComparableException("two dates are compared for one relationship; say which with --between");
        }
        return sides.until(first);
    }

    private Spoken spoken(String word, Sides sides) {
        List<Found> found = lookup.find(word);
        if (found.isEmpty()) {
            throw new NotComparableException("nothing in the store has the identifier or the name '" + word
                    + "'; give two reports, two engagements or two dates");
        }
        if (found.size() > 1) {
            throw new NotComparableException("'" + word + "' could be "
                    + found.stream().limit(CANDIDATES).map(Found::label).collect(Collectors.joining(", "))
                    + (found.size() > CANDIDATES ? " and " + (found.size() - CANDIDATES) + " more" : "")
                    + "; give more of it");
        }
        if (found.get(0) instanceof Found.AReport one) {
            return sides.report(one.reading().report(), one.metadata());
        }
        Found.AnEntry one = (Found.AnEntry) found.get(0);
        if (one.entry().kind() != ClaimKind.ENGAGEMENT) {
            throw new NotComparableException(
                    "'" + word + "' is " + one.label() + "; what can be compared are reports, engagements and dates");
        }
        return sides.engagement(one.entry());
    }

    private static Optional<PartialDate> date(String word) {
        try {
            return Optional.of(PartialDate.parse(word));
        } catch (IllegalArgumentException noDate) {
            return Optional.empty();
        }
    }
}
