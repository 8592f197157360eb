package org.aidememoire.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.claim.Milestone;
import org.aidememoire.model.report.ReportId;

/**
 * What took place between the same states, in one: visits with what took place during them, talks, signings, and the
 * invitations that visits answered. A group is all that reports say of one relationship, for each settles the days of
 * others.
 */
final class Chronicle implements Rule {
    @Override
    public String name() {
        return "chronicle";
    }

    @Override
    public Stream<String> groups(Statement statement) {
        boolean belongs = statement.claim() instanceof Engagement
                || statement.claim() instanceof Invitation
                || statement.claim() instanceof Milestone;
        return belongs ? Stream.of(Relationship.of(statement)) : Stream.empty();
    }

    @Override
    public void find(String key, List<Statement> group, Findings findings) {
        Map<ReportId, List<Happening>> told = new HashMap<>();
        List<Happening> happenings = group.stream()
                .filter(statement -> statement.claim() instanceof Engagement)
                .map(Statement::happening)
                .toList();
        happenings.forEach(happening -> told.computeIfAbsent(happening.report(), report -> new ArrayList<>())
                .add(happening));
        Anniversaries anniversaries = new Anniversaries(group, told);
        List<Stay> stays = Stays.of(visits(happenings, told, anniversaries), findings);
        List<Happening> others =
                happenings.stream().filter(happening -> !happening.isVisit()).toList();
        Map<Stay, List<Happening>> during = new DuringVisit(stays, group, anniversaries, findings).place(others);
        SameOccasion same = new SameOccasion(told, findings);
        same.onOneDay(others);
        same.atOnePlace(others);
        during.forEach(same::during);
        new Invitations(told, stays, during, findings).answer(group);
    }

    private static List<Visit> visits(
            Collection<Happening> happenings, Map<ReportId, List<Happening>> told, Anniversaries anniversaries) {
        return happenings.stream()
                .filter(Happening::isVisit)
                .map(visit ->
                        Visit.of(visit, told.getOrDefault(visit.report(), List.of()), anniversaries.of(visit.report())))
                .toList();
    }
}
