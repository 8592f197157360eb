package org.aidememoire.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.register.TieKind;

/**
 * Links commitments that undertake the same in other words: the same parties, a field of cooperation in common, and the
 * same telling words: two where the shorter has no more than two or three, otherwise most of the shorter's and a good part
 * of the longer's. What has less in common touches the other and is not the same. A group is what is said between the same
 * states of one matter.
 */
final class SameUndertaking implements Focused {
    /** So many matters in common that little else has to be. */
    static final int MANY = 4;

    private static final int TWO = 2;
    /** How many earlier wordings of a matter are compared with; reports far apart seldom word an undertaking alike. */
    private static final int REMEMBERED = 60;

    /** A statement with the day of its report, which is looked up once: it has to be opened for it. */
    private record Published(Statement statement, long day) {
        static final Comparator<Published> IN_TIME =
                Comparator.comparingLong(Published::day).thenComparing(Published::statement, Statement.ORDER);

        static Published of(Statement statement) {
            return new Published(
                    statement,
                    statement.source().published().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE));
        }
    }

    @Override
    public String name() {
        return "undertaking";
    }

    @Override
    public Stream<String> groups(Statement statement) {
        if (!(statement.claim() instanceof Commitment)) {
            return Stream.empty();
        }
        String relationship = Relationship.of(statement);
        List<String> matters = statement.undertaking().matters();
        return matters.size() < TWO ? Stream.empty() : matters.stream().map(matter -> relationship + "\n" + matter);
    }

    @Override
    public void find(String key, List<Statement> group, Collection<Statement> touched, Findings findings) {
        String matter = key.substring(key.lastIndexOf('\n') + 1);
        Map<List<Object>, List<Published>> changed = byWording(touched);
        Map<List<Object>, List<Published>> all = byWording(group);
        NavigableSet<Published> near = near(changed, all, touched);
        all.forEach((wording, alike) -> {
            if (changed.containsKey(wording)) {
                linkAlike(alike, matter, findings);
            }
        });
        List<List<Published>> wordings = List.copyOf(all.values());
        for (int i = 0; i < wordings.size(); i++) {
            Published latest = wordings.get(i).get(0);
            Published before = near.floor(latest);
            for (int j = i - 1; before != null && j >= Math.max(0, i - REMEMBERED); j--) {
                Published earlier = wordings.get(j).get(0);
                // Between others, as many wordings lie as before, so that they are compared now if they were then.
                if (Published.IN_TIME.compare(earlier, before) <= 0) {
                    compare(earlier.statement(), latest.statement(), matter, findings);
                }
            }
        }
    }

    /** The statements by what they come to, in the order in which each was first published. */
    private static Map<List<Object>, List<Published>> byWording(Collection<Statement> statements) {
        Map<List<Object>, List<Published>> wordings = new LinkedHashMap<>();
        statements.stream().map(Published::of).sorted(Published.IN_TIME).forEach(published -> wordings.computeIfAbsent(
                        published.statement().undertaking().compared(), compared -> new ArrayList<>())
                .add(published));
        return wordings;
    }

    /** Where in time the wordings of what is {@code touched} can begin, with it and without it. */
    private static NavigableSet<Published> near(
            Map<List<Object>, List<Published>> changed,
            Map<List<Object>, List<Published>> all,
            Collection<Statement> touched) {
        Set<ClaimId> moving = touched.stream().map(Statement::id).collect(Collectors.toSet());
        NavigableSet<Published> near = new TreeSet<>(Published.IN_TIME);
        changed.forEach((wording, statements) -> {
            near.addAll(statements);
            all.getOrDefault(wording, List.of()).stream()
                    .filter(one -> !moving.contains(one.statement().id()))
                    .findFirst()
                    .ifPresent(near::add);
        });
        return near;
    }

    private static void linkAlike(List<Published> wording, String matter, Findings findings) {
        Undertaking undertaking = wording.get(0).statement().undertaking();
        if (wording.size() > 1 && undertaking.matters().get(0).equals(matter)) {
            findings.same(
                    wording.stream().map(one -> one.statement().id()).toList(),
                    "same undertaking by the same parties: " + undertaking.inWords(undertaking.matters()));
        }
    }

    private static void compare(Statement one, Statement other, String matter, Findings findings) {
        Undertaking a = one.undertaking();
        Undertaking b = other.undertaking();
        List<String> shared = Undertaking.shared(a.matters(), b.matters());
        // Two wordings meet in the group of every matter that they share, and are compared in the first.
        if (!shared.get(0).equals(matter) || one.report().equals(other.report()) || a.polarity() != b.polarity()) {
            return;
        }
        if (a.sameParties(b, shared.size()) && areSame(a, b, shared)) {
            findings.same(
                    List.<ClaimId>of(one.id(), other.id()),
                    "same undertaking by the same parties, worded otherwise; both speak of " + b.inWords(shared));
        } else if (touch(a, b, shared)) {
            findings.tie(
                    other.id(),
                    TieKind.TOUCHES,
                    one.id(),
                    "both speak of " + b.inWords(shared) + ", and of other things");
        }
    }

    private static boolean areSame(Undertaking a, Undertaking b, List<String> shared) {
        if (a.meeting() != b.meeting()) {
            return false;
        }
        boolean field = a.sectors().stream().anyMatch(b.sectors()::contains);
        List<String> core = Undertaking.shared(a.core(), b.core());
        boolean all = isMost(shared, a.matters(), b.matters());
        return (all && (field || shared.size() >= MANY)) || (field && isMost(core, a.core(), b.core()));
    }

    /**
     * Where two are shared, neither may have more than three; where more are, three in five of the one that has fewer and
     * one in three of the other, or where many are, half and one in three.
     */
    private static boolean isMost(List<String> shared, List<String> one, List<String> other) {
        int fewer = Math.min(one.size(), other.size());
        int more = Math.max(one.size(), other.size());
        if (shared.size() < TWO) {
            return false;
        }
        if (shared.size() == TWO) {
            return fewer <= TWO + 1 && 2 * shared.size() > fewer && 3 * shared.size() > 2 * (more - 1);
        }
        boolean enough = 5 * shared.size() >= 3 * fewer || (shared.size() > MANY && 2 * shared.size() >= fewer);
        return enough && 3 * shared.size() >= more;
    }

    private static boolean touch(Undertaking a, Undertaking b, List<String> shared) {
        int fewer = Math.min(a.matters().size(), b.matters().size());
        return a.mayConcern(b) && shared.size() >= TWO && 2 * shared.size() >= fewer;
    }
}
