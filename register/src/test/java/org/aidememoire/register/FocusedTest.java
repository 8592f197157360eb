package org.aidememoire.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Looking only at what a change touches comes to the same as looking at all of a group before and after it. */
class FocusedTest {
    private static final List<String> NAMES = List.of(
            "Lam", "Tô Lâm", "Lâm Tô An", "Nguyen Lam", "Nguyen An", "Nguyen Lam An", "Tô Lâm Van", "An", "Nguyen");
    private static final List<String> STATES = List.of("VNM", "LAO");
    private static final List<String> WORDS = List.of(
            "road", "bridge", "harbour", "fisheries", "nurses", "timber", "rivers", "customs", "visas", "archives");
    private static final List<String> HEADWAY = List.of("was inaugurated", "has begun", "60 % complete");

    @Property(tries = 300)
    void ofNames(@ForAll Random random) {
        compare(new SamePerson(), random, 30, FocusedTest::person);
    }

    /** More wordings than are remembered, so that one that comes or goes parts others from one another. */
    @Property(tries = 60)
    void ofUndertakings(@ForAll Random random) {
        compare(new SameUndertaking(), random, 200, FocusedTest::commitment);
    }

    @Property(tries = 100)
    void ofDocumentsAndWorks(@ForAll Random random) {
        compare(new Delivered(), random, 30, FocusedTest::outcome);
        compare(new Advanced(), random, 30, FocusedTest::outcome);
    }

    private interface Saying {
        void in(Draft draft, Random random);
    }

    private static void compare(Focused rule, Random random, int reports, Saying saying) {
        Map<String, List<Statement>> groups = new TreeMap<>();
        for (int number = 0; number < reports; number++) {
            Draft draft = Draft.named("report " + number);
            for (int i = random.nextInt(3); i >= 0; i--) {
                saying.in(draft, random);
            }
            int day = random.nextInt(reports);
            ReadReport report = draft.read(
                    day % 7 == 0
                            ? Optional.empty()
                            : Optional.of(LocalDate.of(2025, 1, 1).plusDays(day)));
            Admitted.of(number, report).statements().forEach(statement -> rule.groups(statement)
                    .distinct()
                    .forEach(key -> groups.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(statement)));
        }
        groups.forEach((key, all) -> compare(rule, key, all, reports, random));
    }

    /** Some reports come, and others go. */
    private static void compare(Focused rule, String key, List<Statement> all, int reports, Random random) {
        int coming = random.nextInt(reports);
        int going = random.nextInt(3) == 0 ? random.nextInt(reports) : -1;
        List<Statement> before = all.stream()
                .filter(one -> one.number() != coming)
                .sorted(Statement.ORDER)
                .toList();
        List<Statement> after = all.stream()
                .filter(one -> one.number() != going)
                .sorted(Statement.ORDER)
                .toList();
        List<Statement> touched = all.stream()
                .filter(one -> one.number() == coming || one.number() == going)
                .toList();

        Set<Object> wasFound = found(rule, key, before, before);
        Set<Object> isFound = found(rule, key, after, after);
        Set<Object> wasNear = found(rule, key, before, touched);
        Set<Object> isNear = found(rule, key, after, touched);

        assertThat(without(isNear, wasNear)).isEqualTo(without(isFound, wasFound));
        assertThat(without(wasNear, isNear)).isEqualTo(without(wasFound, isFound));
    }

    private static Set<Object> found(Focused rule, String key, List<Statement> group, Collection<Statement> touched) {
        Findings findings = new Findings(key);
        rule.find(key, group, touched, findings);
        Set<Object> found = new HashSet<>(findings.links());
        found.addAll(findings.ties());
        return found;
    }

    private static Set<Object> without(Set<Object> all, Set<Object> those) {
        return all.stream().filter(one -> !those.contains(one)).collect(Collectors.toSet());
    }

    private static void person(Draft draft, Random random) {
        if (random.nextInt(4) == 0) {
            draft.person(any(NAMES, random));
        } else {
            draft.person(any(NAMES, random), any(STATES, random));
        }
    }

    private static void commitment(Draft draft, Random random) {
        draft.commitment(
                "promote " + any(WORDS, random) + ", " + any(WORDS, random) + " and " + any(WORDS, random),
                "VNM",
                random.nextInt(4) == 0 ? "KHM" : "LAO");
    }

    private static void outcome(Draft draft, Random random) {
        String one = any(WORDS, random);
        String other = any(WORDS, random);
        switch (random.nextInt(3)) {
            case 0 -> draft.commitment("conclude and open the " + one + " " + other + " protocol", "VNM", "LAO");
            case 1 -> draft.instrument("Protocol on " + one + " and " + other, "2025-0" + (1 + random.nextInt(9)));
            default -> draft.project(one + " " + other, any(HEADWAY, random));
        }
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
