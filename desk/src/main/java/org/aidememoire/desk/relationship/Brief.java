package org.aidememoire.desk.relationship;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.document.Markup;
import org.aidememoire.desk.figures.Courses;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;
import org.aidememoire.register.Register;

/** The desk officer's first page before a meeting. */
public final class Brief {
    private static final int MANY = 12;
    private static final int ENGAGEMENTS = 4;
    private static final String NONE = "Nothing in the reports.";

    private final Set<CountryCode> states;
    private final CountryCode ours;
    private final AsOf asOf;
    private final Engagements engagements;
    private final Undertakings undertakings;
    private final Prospects prospects;

    /**
     * A brief for {@code ours} on its relationship with the others of {@code states}.
     *
     * @throws IllegalArgumentException if {@code ours} is not one of them
     */
    public Brief(Register register, Set<CountryCode> states, CountryCode ours, Courses courses, AsOf asOf) {
        if (!states.contains(ours)) {
            throw new IllegalArgumentException(ours + " is not one of " + Overview.name(states));
        }
        this.states = states;
        this.ours = ours;
        this.asOf = asOf;
        this.engagements = new Engagements(register, states, asOf.day());
        this.undertakings = new Undertakings(register, states, asOf.day());
        this.prospects = new Prospects(register, states, courses, asOf.day());
    }

    /** The page. */
    public RelationshipPage page() {
        Predicate<Set<CountryCode>> we = Set.of(ours)::equals;
        Predicate<Set<CountryCode>> they = by -> !by.isEmpty() && !by.contains(ours);
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("Last engagements", engagements(engagements.held()), ENGAGEMENTS, NONE));
        sections.add(Section.of(
                "Next engagement",
                engagements(engagements.ahead()),
                ENGAGEMENTS,
                "Nothing announced in the last three years is still to come."));
        List<Entry> missed = engagements.missed();
        if (!missed.isEmpty()) {
            sections.add(Section.of("Announced, and no report of it", engagements(missed), ENGAGEMENTS, NONE));
        }
        sections.add(undertakings("What we owe", undertakings.owedBy(we)));
        sections.add(undertakings("What they owe", undertakings.owedBy(they)));
        sections.add(undertakings("What both owe", undertakings.owedBy(by -> by.contains(ours) && by.size() > 1)));
        sections.add(undertakings("What they asked, and no report answers", undertakings.askedBy(they)));
        sections.add(undertakings("What we asked, and no report answers", undertakings.askedBy(we)));
        engagements
                .lastBegan()
                .ifPresent(day ->
                        sections.add(undertakings("New since last time (" + day + ")", undertakings.newSince(day))));
        sections.add(Section.of("Targets", prospects.targets(), MANY, NONE));
        sections.add(Section.of("Invitations pending", prospects.invitations(), MANY, "None."));
        sections.add(due("What falls due", undertakings.fallingDue(), "Nothing with a date that is still to come."));
        List<Entry> past = undertakings.pastDue();
        if (!past.isEmpty()) {
            sections.add(due("Past its day, and no report that it was carried out", past, NONE));
        }
        sections.add(Section.of("Milestones ahead", prospects.milestones(), MANY, NONE));
        sections.add(Section.of("Formula in use", prospects.formula(), 1, NONE));
        return new RelationshipPage(
                "Brief for " + ours + ": " + Overview.name(states) + ", " + asOf.day(), asOf.words(), sections);
    }

    /** {@code page} as a document. */
    public static String document(RelationshipPage page, Markup markup) {
        StringBuilder text = new StringBuilder(markup.begin(page.title()));
        text.append(markup.paragraph(markup.text("What reports said, " + page.asOf()
                + ". “No report of it” is not “not done”. After each line: its entry, and the reports that say so.")));
        for (Section section : page.sections()) {
            text.append(markup.heading(section.heading()));
            if (section.lines().isEmpty()) {
                text.append(markup.paragraph(markup.text(section.none())));
            } else {
                section.lines()
                        .forEach(line -> text.append(
                                markup.item(markup.text(line.text()) + " " + markup.source(line.source()))));
                text.append(section.more() > 0 ? markup.item(markup.text("and " + section.more() + " more")) : "");
                text.append(markup.endList());
            }
        }
        return text.append(markup.end()).toString();
    }

    private Section undertakings(String heading, List<Entry> entries) {
        return Section.of(heading, entries.stream().map(undertakings::line).toList(), MANY, NONE);
    }

    private Section due(String heading, List<Entry> entries, String none) {
        return Section.of(heading, entries.stream().map(undertakings::dueLine).toList(), MANY, none);
    }

    private List<Line> engagements(List<Entry> entries) {
        return entries.stream().map(engagements::line).toList();
    }
}
