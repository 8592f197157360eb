package org.aidememoire.desk.relationship;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.figures.Courses;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;
import org.aidememoire.register.Register;

/** A relationship on one screen. */
public final class Overview {
    private static final int FEW = 3;
    private static final String NONE = "none in the reports";

    private Overview() {}

    /** The overview of the relationship between {@code states}. */
    public static RelationshipPage of(Register register, Set<CountryCode> states, Courses courses, AsOf asOf) {
        Engagements engagements = new Engagements(register, states, asOf.day());
        Undertakings undertakings = new Undertakings(register, states, asOf.day());
        Prospects prospects = new Prospects(register, states, courses, asOf.day());
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("last", lines(engagements.held(), engagements), 1, NONE));
        sections.add(Section.of("next", lines(engagements.ahead(), engagements), 2, Engagements.NONE_AHEAD));
        List<Entry> missed = engagements.missed();
        if (!missed.isEmpty()) {
            sections.add(Section.of("not reported", lines(missed, engagements), 2, NONE));
        }
        states.stream()
                .sorted()
                .forEach(state ->
                        sections.add(open(state + " owes", undertakings.owedBy(Set.of(state)::equals), undertakings)));
        sections.add(open("both owe", undertakings.owedBy(by -> by.size() > 1), undertakings));
        sections.add(open("asked", undertakings.askedBy(by -> true), undertakings));
        sections.add(Section.of("targets", prospects.targets(), FEW, NONE));
        sections.add(Section.of("invitations", prospects.invitations(), FEW, "none pending"));
        sections.add(Section.of("milestones", prospects.milestones(), FEW, "none ahead"));
        sections.add(Section.of("formula", prospects.formula(), 1, NONE));
        return new RelationshipPage(name(states), asOf.words(), sections);
    }

    static String name(Set<CountryCode> states) {
        return states.stream().sorted().map(CountryCode::alpha3).collect(Collectors.joining(" – "));
    }

    private static Section open(String heading, List<Entry> entries, Undertakings undertakings) {
        return Section.of(heading, entries.stream().map(undertakings::line).toList(), 2, NONE);
    }

    private static List<Line> lines(List<Entry> entries, Engagements engagements) {
        return entries.stream().map(engagements::line).toList();
    }
}
