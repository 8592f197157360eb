package org.aidememoire.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidememoire.model.claim.EngagementFamily;
import org.aidememoire.model.claim.Milestone;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.ReportId;

/**
 * Reports without a day that tell of a celebration: another report that dates the same anniversary says when it was. A
 * milestone that stands apart from any celebration may be one to come, and dates nothing.
 */
final class Anniversaries {
    private static final Set<String> EMPTY_WORDS = Set.of(
            "anniversary",
            "anniversaries",
            "of",
            "the",
            "celebration",
            "celebrations",
            "founding",
            "establishment",
            "s");
    /** How many characters may stand between the ceremony and what it celebrates. */
    private static final int CLOSE = 40;

    private record Dated(String report, PartialDate date) {}

    private final Map<String, List<Dated>> dated = new HashMap<>();
    private final Map<ReportId, List<Clue>> clues = new TreeMap<>();

    /** Looks through the milestones among {@code statements}; {@code happenings} tells what each report celebrates. */
    Anniversaries(List<Statement> statements, Map<ReportId, List<Happening>> happenings) {
        List<Statement> milestones = statements.stream()
                .filter(statement -> statement.claim() instanceof Milestone milestone
                        && milestone.ordinal().isPresent())
                .toList();
        for (Statement statement : milestones) {
            ((Milestone) statement.claim()).date().ifPresent(date -> dated.computeIfAbsent(
                            key(statement), key -> new ArrayList<>())
                    .add(new Dated(statement.reportName(), date)));
        }
        for (Statement statement : milestones) {
            if (isOpen(statement)
                    && happenings.getOrDefault(statement.report(), List.of()).stream()
                            .anyMatch(happening -> celebrates(happening, statement))) {
                settle(statement);
            }
        }
    }

    private static boolean isOpen(Statement statement) {
        return ((Milestone) statement.claim()).date().isEmpty()
                && statement.source().published().isEmpty();
    }

    private static boolean celebrates(Happening happening, Statement milestone) {
        Passage told = happening.engagement().evidence().passage();
        Passage named = milestone.claim().evidence().passage();
        return happening.isHeld()
                && happening.family() == EngagementFamily.CEREMONY
                && (told.overlaps(named) || (named.start() >= told.end() && named.start() - told.end() <= CLOSE));
    }

    private void settle(Statement open) {
        List<Dated> said = dated.getOrDefault(key(open), List.of());
        Set<PartialDate> dates = new TreeSet<>(said.stream().map(Dated::date).toList());
        if (dates.size() == 1) {
            Dated first = said.get(0);
            clues.computeIfAbsent(open.report(), report -> new ArrayList<>())
                    .add(Clue.in(
                            open.reportName() + " tells of the celebration of the "
                                    + ((Milestone) open.claim()).name() + ", which " + first.report() + " dates "
                                    + first.date(),
                            first.date()));
        }
    }

    /** What {@code report} lets be known of its time by what it celebrates. */
    List<Clue> of(ReportId report) {
        return clues.getOrDefault(report, List.of());
    }

    private static String key(Statement statement) {
        return key((Milestone) statement.claim(), Relationship.ofReport(statement));
    }

    /** The same for two milestones that are one between the states of {@code relationship}. */
    static String key(Milestone milestone, String relationship) {
        TreeSet<String> words =
                telling(StateNames.coded(FoldedWords.of(milestone.name()).inOrder(), relationship));
        return milestone.ordinal().orElse(0) + " " + words;
    }

    /** Those of {@code said} that tell what is celebrated, without the ordinal. */
    static TreeSet<String> telling(List<String> said) {
        TreeSet<String> words = new TreeSet<>(said);
        words.removeAll(EMPTY_WORDS);
        words.removeIf(word -> word.matches("[0-9]+(st|nd|rd|th)?"));
        return words;
    }
}
