package org.aidememoire.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.follow.CommitmentStanding;
import org.aidememoire.register.follow.EngagementStanding;
import org.aidememoire.register.follow.InvitationStanding;
import org.aidememoire.register.line.Called;
import org.aidememoire.register.line.Deed;
import org.aidememoire.register.line.EntryLine;

/** However a register came about, it is the register of the reports that are in it and of the rulings that hold. */
class ChangePropertiesTest {
    private static final int REPORTS = 6;
    private static final Set<CountryCode> VNM_AND_LAO = Set.of(new CountryCode("VNM"), new CountryCode("LAO"));

    /** A register that is changed, beside what should be in it. */
    private static final class History {
        private final Random random;
        private final Map<ReportId, ReadReport> reports = new TreeMap<>();
        private final Set<Ruling> rulings = new TreeSet<>();
        private final List<ClaimId> everSaid = new ArrayList<>();
        private Register register = Register.EMPTY;

        History(Random random) {
            this.random = random;
        }

        void go(int steps) {
            for (int i = 0; i < steps; i++) {
                Register.Change change = register.change();
                for (int j = random.nextInt(3); j >= 0; j--) {
                    step(change);
                }
                register = change.done();
            }
        }

        private void step(Register.Change change) {
            int what = random.nextInt(8);
            if (what < 4) {
                ReadReport report = RandomReports.report("report " + random.nextInt(REPORTS), random);
                reports.put(report.reading().report(), report);
                report.reading().claims().stream().map(Claim::id).forEach(everSaid::add);
                change.put(report);
            } else if (what == 4 && !reports.isEmpty()) {
                ReportId report = List.copyOf(reports.keySet()).get(random.nextInt(reports.size()));
                reports.remove(report);
                change.remove(report);
            } else if (what < 7) {
                ruling().ifPresent(ruling -> {
                    rulings.add(ruling);
                    change.rule(ruling);
                });
            } else if (!rulings.isEmpty()) {
                Ruling ruling = List.copyOf(rulings).get(random.nextInt(rulings.size()));
                rulings.remove(ruling);
                change.unrule(ruling);
            }
        }

        private Optional<Ruling> ruling() {
            if (everSaid.isEmpty()) {
                return Optional.empty();
            }
            String because = "a person says so " + random.nextInt(2);
            ClaimId first = everSaid.get(random.nextInt(everSaid.size()));
            if (random.nextInt(3) == 0) {
                ClaimId second = everSaid.get(random.nextInt(everSaid.size()));
                SortedSet<ClaimId> from = new TreeSet<>(Set.of(first));
                SortedSet<ClaimId> to = new TreeSet<>(Set.of(second));
                return Optional.of(
                        random.nextBoolean()
                                ? new Ruling.Tied(from, anyOf(TieKind.values()), to, because)
                                : new Ruling.Untied(from, to, because));
            }
            Set<ClaimId> claims = new TreeSet<>(Set.of(first));
            everSaid.stream()
                    .filter(other -> other.kind() == first.kind())
                    .filter(other -> random.nextInt(4) == 0)
                    .limit(2)
                    .forEach(claims::add);
            return Optional.of(claims)
                    .filter(all -> all.size() > 1)
                    .map(all -> random.nextInt(3) == 0 ? Ruling.one(all, because) : Ruling.apart(all, because));
        }

        private <T> T anyOf(T[] values) {
            return values[random.nextInt(values.length)];
        }

        Register anew() {
            Register.Change change = Register.EMPTY.change();
            reports.values().forEach(change::put);
            rulings.forEach(change::rule);
            return change.done();
        }
    }

    @Property(tries = 200)
    void itIsTheRegisterOfWhatRemains(@ForAll Random random) {
        History history = new History(random);

        history.go(1 + random.nextInt(12));

        assertSame(history.register, history.anew());
        assertThat(history.register.rulings()).containsExactlyElementsOf(history.rulings);
    }

    @Property(tries = 100)
    void withoutRulingsItIsThatOfTheReadingsAlone(@ForAll Random random) {
        History history = new History(random);
        history.go(1 + random.nextInt(8));
        Register.Change undo = history.register.change();
        history.rulings.forEach(undo::unrule);

        assertSame(undo.done(), Register.of(history.reports.values()));
    }

    @Property(tries = 150)
    void whatIsRuledApartIsNeverInOneEntry(@ForAll Random random) {
        History history = new History(random);

        history.go(1 + random.nextInt(12));

        for (Ruling ruling : history.rulings) {
            if (ruling instanceof Ruling.Apart) {
                List<ClaimId> present = ruling.claims().stream()
                        .filter(claim -> history.register.entry(claim).isPresent())
                        .toList();
                assertThat(present.stream().map(claim -> history.register
                                .entry(claim)
                                .orElseThrow()
                                .id()))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Property(tries = 100)
    void everyClaimIsInExactlyOneEntry(@ForAll Random random) {
        History history = new History(random);

        history.go(1 + random.nextInt(12));

        assertThat(history.register.entries().stream().flatMap(entry -> entry.sources().stream()))
                .extracting(Source::claim)
                .containsExactlyInAnyOrderElementsOf(history.reports.values().stream()
                        .flatMap(report -> report.reading().claims().stream())
                        .toList());
    }

    @Property(tries = 150)
    void itIsTheSameWhenItWasKeptInBetween(@ForAll Random random) {
        History history = new History(random);
        CopiedArchive archive = CopiedArchive.EMPTY;
        for (int i = random.nextInt(4); i >= 0; i--) {
            history.go(1 + random.nextInt(4));
            CopiedArchive before = archive;
            boolean opened = !before.isEmpty();
            archive = before.with(history.register);
            history.register =
                    opened && random.nextBoolean() ? history.register.movedTo(archive) : Register.kept(archive);
            if (random.nextBoolean()) {
                history.register.expectMany();
            }
            if (opened) {
                before.close();
            }
        }

        assertSameWithLines(history.register, history.anew());
    }

    @Property(tries = 150)
    void itIsTheSameWhenItWasCompiledAFewReportsAtATime(@ForAll Random random) {
        History history = new History(random);
        history.go(1 + random.nextInt(12));
        List<ReadReport> reports = new ArrayList<>(history.reports.values());
        Collections.shuffle(reports, random);

        Register compiled =
                Register.kept(CopiedArchive.compiled(reports, history.rulings, 1 + random.nextInt(REPORTS)));

        assertSameWithLines(compiled, history.anew());
        assertThat(compiled.rulings()).containsExactlyElementsOf(history.rulings);
    }

    @Property(tries = 100)
    void whatWasCompiledCanBeChanged(@ForAll Random random) {
        History history = new History(random);
        history.go(1 + random.nextInt(8));
        history.register = Register.kept(CopiedArchive.compiled(history.reports.values(), history.rulings, 2));
        if (random.nextBoolean()) {
            history.register.expectMany();
        }

        history.go(1 + random.nextInt(4));

        assertSameWithLines(history.register, history.anew());
    }

    /** In how many reports each party acts; the numbers of the reports themselves are another register's own affair. */
    private static Map<Party, Integer> acting(Register register, EntryLine line) {
        return register.deeds(line).stream()
                .collect(Collectors.toMap(Deed::party, deed -> deed.reports().size()));
    }

    private static void assertSameWithLines(Register one, Register other) {
        assertSame(one, other);
        assertThat(one.reports())
                .containsExactlyInAnyOrderElementsOf(other.reports().toList());
        for (ClaimKind kind : ClaimKind.values()) {
            // Before all lines of the kind are in memory, those near the states are looked up.
            assertThat(one.lines(kind, VNM_AND_LAO))
                    .containsExactlyElementsOf(other.lines(kind)
                            .filter(line -> line.isBetween(VNM_AND_LAO))
                            .toList());
            assertThat(one.lines(kind))
                    .containsExactlyElementsOf(other.lines(kind).toList());
            assertThat(one.lines(kind).map(line -> acting(one, line)))
                    .containsExactlyElementsOf(
                            other.lines(kind).map(line -> acting(other, line)).toList());
        }
    }

    @Property(tries = 100)
    void aLineIsBetweenTheStatesThatItsEntryIsBetween(@ForAll Random random) {
        History history = new History(random);

        history.go(1 + random.nextInt(6));

        for (Entry entry : history.register.entries()) {
            assertThat(history.register.line(entry.id()).orElseThrow().isBetween(VNM_AND_LAO))
                    .isEqualTo(history.register.isBetween(VNM_AND_LAO, entry));
        }
    }

    @Property(tries = 100)
    void aLineStandsAsWhatIsFollowedUpAndSaysWhatItsEntrySays(@ForAll Random random) {
        History history = new History(random);

        history.go(1 + random.nextInt(8));

        Register register = history.register;
        for (Entry entry : register.entries()) {
            EntryLine line = register.line(entry.id()).orElseThrow();
            for (LocalDate day : List.of(LocalDate.of(2025, 12, 4), LocalDate.of(2027, 1, 1))) {
                assertThat(line.stands().on(day)).isEqualTo(followedUp(register, entry, day));
            }
            assertThat(line.reports()).isEqualTo(entry.reports().size());
            assertThat(line.called()).isEqualTo(Called.of(entry));
            assertThat(line.mechanisms()).isEqualTo(namedIn(entry, register));
            assertThat(acting(register, line)).isEqualTo(acting(entry, register));
            assertThat(line.kind()).isEqualTo(entry.kind());
        }
    }

    private static List<ClaimId> namedIn(Entry entry, Register register) {
        Stream<Passage> words = entry.kind() == ClaimKind.COMMITMENT
                ? entry.sources().stream()
                        .flatMap(source -> source.claim().evidence().passages())
                : Stream.of();
        Set<ClaimId> named = new TreeSet<>();
        words.forEach(passage -> register.report(passage.report()).orElseThrow().reading().claims().stream()
                .filter(claim -> claim.kind() == ClaimKind.MECHANISM)
                .filter(claim -> claim.evidence().passage().overlaps(passage)
                        || passage.quote().contains(((Mechanism) claim).name()))
                .forEach(claim -> named.add(claim.id())));
        return List.copyOf(named);
    }

    private static Map<Party, Integer> acting(Entry entry, Register register) {
        Map<Party, Set<ReportId>> reports = new HashMap<>();
        for (Source source : entry.sources()) {
            Collection<Party> acting = List.of();
            if (source.claim() instanceof Commitment commitment) {
                acting = commitment.by();
            } else if (source.claim() instanceof Engagement engagement) {
                acting = engagement.participants();
            } else if (source.claim() instanceof Invitation invitation) {
                acting = List.of(invitation.from());
            }
            acting.stream().flatMap(party -> actsFor(party, source, register)).forEach(party -> reports.computeIfAbsent(
                            party, any -> new HashSet<>())
                    .add(source.claim().evidence().report()));
        }
        return reports.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, named -> named.getValue()
                .size()));
    }

    /** Itself, or the state in whose office somebody meets or invites. */
    private static Stream<Party> actsFor(Party party, Source source, Register register) {
        if (!(party instanceof Party.Individual)) {
            return Stream.of(party);
        }
        ReadReport report = register.report(source.claim().evidence().report()).orElseThrow();
        return source.claim() instanceof Commitment
                ? Stream.of()
                : StatesConcerned.of(report.reading()).of(party).stream().map(Party.State::new);
    }

    private static String followedUp(Register register, Entry entry, LocalDate day) {
        return switch (entry.kind()) {
            case ENGAGEMENT ->
                EngagementStanding.of(register, entry, day).standing().word();
            case COMMITMENT ->
                CommitmentStanding.of(register, entry, day).standing().word();
            case INVITATION -> InvitationStanding.of(register, entry).word();
            default -> "";
        };
    }

    static void assertSame(Register one, Register other) {
        assertThat(one.entries()).isEqualTo(other.entries());
        for (Entry entry : other.entries()) {
            assertThat(one.ties(entry)).isEqualTo(other.ties(entry));
            assertThat(one.settled(entry)).isEqualTo(other.settled(entry));
            entry.sources()
                    .forEach(
                            source -> assertThat(one.entry(source.claim().id())).contains(entry));
            assertThat(one.entriesOf(entry.claims().stream().mapToLong(ClaimId::number)))
                    .containsExactly(entry.id().number());
        }
    }
}
