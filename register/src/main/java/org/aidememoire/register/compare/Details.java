package org.aidememoire.register.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Formula;
import org.aidememoire.model.claim.Instrument;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.claim.Milestone;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.claim.Project;
import org.aidememoire.model.claim.ReportedFigure;
import org.aidememoire.model.claim.Target;
import org.aidememoire.register.FoldedWords;

/**
 * What makes a claim specific: its numbers, the date by which, the projects, documents and committees that it names.
 *
 * @param asWritten the details by what makes them comparable
 */
record Details(TreeMap<String, String> asWritten) {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*+");

    static Details of(Claim claim, List<Claim> others) {
        TreeMap<String, String> details = new TreeMap<>();
        Matcher numbers = NUMBER.matcher(claim.evidence().passage().quote());
        // The number of a target, a session or a signing is compared as what it is.
        while (claim instanceof Commitment && numbers.find()) {
            details.put(numbers.group().replace(",", ""), numbers.group());
        }
        claim.fold(new Stated()).ifPresent(stated -> details.put("stated " + FoldedWords.of(stated), stated));
        if (claim instanceof Commitment) {
            others.stream()
                    .filter(other ->
                            claim.evidence().passage().overlaps(other.evidence().passage()))
                    .forEach(other -> other.fold(new Named())
                            .ifPresent(name -> details.put(FoldedWords.of(name).toString(), name)));
        }
        return new Details(details);
    }

    /** What is here and not in {@code other}, as it is written here. */
    Set<String> beyond(Details other) {
        TreeMap<String, String> beyond = new TreeMap<>(asWritten);
        beyond.keySet().removeAll(other.asWritten.keySet());
        return new TreeSet<>(beyond.values());
    }

    /** {@code text} without the names among these details. */
    String without(String text) {
        String rest = text;
        for (String name : asWritten.values()) {
            rest = rest.replace(name, " ");
        }
        return rest;
    }

    /** What a claim states beside its words. */
    private static final class Stated extends Nothing {
        @Override
        public Optional<String> commitment(Commitment commitment) {
            return commitment.due();
        }

        @Override
        public Optional<String> target(Target target) {
            return target.horizon();
        }

        @Override
        public Optional<String> figure(ReportedFigure figure) {
            return figure.period().map(Object::toString);
        }

        @Override
        public Optional<String> mechanism(Mechanism mechanism) {
            return number("session ", mechanism.session());
        }

        @Override
        public Optional<String> milestone(Milestone milestone) {
            return milestone.date().map(Object::toString);
        }

        @Override
        public Optional<String> instrument(Instrument instrument) {
            return number("count ", instrument.count());
        }

        private static Optional<String> number(String what, OptionalInt number) {
            return number.isPresent() ? Optional.of(what + number.getAsInt()) : Optional.empty();
        }
    }

    /** The name that makes words specific which hold it. */
    private static final class Named extends Nothing {
        @Override
        public Optional<String> project(Project project) {
            return Optional.of(project.name());
        }

        @Override
        public Optional<String> mechanism(Mechanism mechanism) {
            return Optional.of(mechanism.name());
        }

        @Override
        public Optional<String> instrument(Instrument instrument) {
            return instrument.title();
        }
    }

    private static class Nothing implements Claim.Cases<Optional<String>> {
        @Override
        public Optional<String> person(Person person) {
            return Optional.empty();
        }

        @Override
        public Optional<String> engagement(Engagement engagement) {
            return Optional.empty();
        }

        @Override
        public Optional<String> commitment(Commitment commitment) {
            return Optional.empty();
        }

        @Override
        public Optional<String> target(Target target) {
            return Optional.empty();
        }

        @Override
        public Optional<String> figure(ReportedFigure figure) {
            return Optional.empty();
        }

        @Override
        public Optional<String> instrument(Instrument instrument) {
            return Optional.empty();
        }

        @Override
        public Optional<String> mechanism(Mechanism mechanism) {
            return Optional.empty();
        }

        @Override
        public Optional<String> project(Project project) {
            return Optional.empty();
        }

        @Override
        public Optional<String> invitation(Invitation invitation) {
            return Optional.empty();
        }

        @Override
        public Optional<String> milestone(Milestone milestone) {
            return Optional.empty();
        }

        @Override
        public Optional<String> formula(Formula formula) {
            return Optional.empty();
        }
    }
}
