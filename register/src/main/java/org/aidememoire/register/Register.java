package org.aidememoire.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Settled;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.register.Tie;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.line.Deed;
import org.aidememoire.register.line.EntryLine;
import org.aidememoire.register.line.ReportLine;

/**
 * Everything that the reports say, each thing once with every source. Immutable and thread-safe. Depends on nothing but the
 * readings that it is made from, and not on their order: a register to which readings were added one by one equals the one
 * made of all at once.
 */
public final class Register {
    private static final int REHEARSED = 20;

    /** The register of no report. */
    public static final Register EMPTY = new Register(
            Ledger.EMPTY,
            Library.EMPTY,
            MemoryShelves.empty(IdentifierShelf.COUNT, IdentifierShelf::of),
            MemoryShelves.empty(IdentifierShelf.COUNT, IdentifierShelf::of),
            MemoryShelves.empty(IdentifierShelf.COUNT, IdentifierShelf::of));

    /** The deeds of so many entries are remembered. */
    private static final int DEEDS_REMEMBERED = 2_000;

    private static final int NEAR_REMEMBERED = 2_000;
    /** The ties of so many entries are remembered. */
    private static final int TIES_REMEMBERED = 2_000;

    private final Ledger ledger;
    private final Library library;
    /** By the entries' identifiers. */
    private final Shelves<String, EntryLine> lines;
    /** By the entries' identifiers. */
    private final Shelves<String, List<Deed>> deeds;
    /** By {@link NearStates#keys}. */
    private final Shelves<String, String> near;

    private final LinesByState byState = new LinesByState(this::lines);
    /** By the entries' identifiers; several parts of a page ask for those of the same. */
    private final Recent<List<Tie>> ties = new Recent<>(TIES_REMEMBERED);

    private Register(
            Ledger ledger,
            Library library,
            Shelves<String, EntryLine> lines,
            Shelves<String, List<Deed>> deeds,
            Shelves<String, String> near) {
        this.ledger = ledger;
        this.library = library;
        this.lines = lines;
        this.deeds = deeds;
        this.near = near;
    }

    /**
     * The register that is kept in {@code archive}, to which {@link #writeTo} wrote it. Only its lines and what is looked
     * up lately are in memory.
     */
    public static Register kept(Archive archive) {
        Library library = Library.kept(archive);
        return new Register(
                Ledger.kept(archive, library.statements()),
                library,
                new ResidentShelves<>(
                        archive,
                        Archive.Part.ENTRY_LINES,
                        EntryLineForm::new,
                        1,
                        MemoryShelves.empty(IdentifierShelf.COUNT, IdentifierShelf::of)),
                new KeptShelves<>(archive, Archive.Part.DEEDS, new Deeds(), DEEDS_REMEMBERED),
                new KeptShelves<>(archive, Archive.Part.NEAR_STATES, new WordForm(), NEAR_REMEMBERED));
    }

    /** Writes what is not in its archive yet; all if it is in none. */
    public void writeTo(Archive.Changes changes) {
        library.writeTo(changes);
        ledger.writeTo(changes);
        lines.writeTo(changes, Archive.Part.ENTRY_LINES, new EntryLineForm());
        deeds.writeTo(changes, Archive.Part.DEEDS, new Deeds());
        near.writeTo(changes, Archive.Part.NEAR_STATES, new WordForm());
    }

    /**
     * The same register in {@code next}, which has what {@link #writeTo} wrote beside what its own archive had; what is
     * in memory stays there.
     */
    public Register movedTo(Archive next) {
        Library moved = library.movedTo(next);
        return new Register(
                ledger.movedTo(next, moved.statements()),
                moved,
                lines.movedTo(next, new EntryLineForm()),
                deeds.movedTo(next, new Deeds()),
                near.movedTo(next, new WordForm()));
    }

    /**
     * The register of {@code reports}.
     *
     * @throws IllegalArgumentException if two different readings are of one report
     */
    public static Register of(Collection<ReadReport> reports) {
        return EMPTY.with(reports);
    }

    /**
     * This register with {@code more} reports; those that are in it already change nothing. Takes time for the groups that
     * they touch, not for the whole.
     *
     * @throws IllegalArgumentException if a different reading of one of them is in it already
     */
    public Register with(Collection<ReadReport> more) {
        Change change = change();
        more.forEach(change::add);
        return change.done();
    }

    /** A change of this register, which itself stays as it is. */
    public Change change() {
        return new Change();
    }

    /**
     * Takes a few of its reports away and puts them in again, one at a time, and forgets that: the next change then finds the
     * program compiled and what changes need read. Nothing is changed.
     */
    public void rehearse() {
        reports().limit(REHEARSED).forEach(line -> {
            Register without = change().remove(line.id()).done();
            report(line.id()).ifPresent(report -> without.change().put(report).done());
        });
    }

    /**
     * What is put, removed and ruled before {@link #done} makes the changed register of it: the same as if nothing else had
     * ever been in it. Takes time for the groups and entries that are touched. Not thread-safe.
     */
    public final class Change {
        private final Map<String, Optional<ReadReport>> changed = new TreeMap<>();
        private final Set<Ruling> given = new TreeSet<>();
        private final Set<Ruling> withdrawn = new TreeSet<>();

        private Change() {}

        /** Puts a report in, in the place of any other reading of it. */
        public Change put(ReadReport report) {
            changed.put(report.reading().report().hex(), Optional.of(report));
            return this;
        }

        private void add(ReadReport report) {
            String id = report.reading().report().hex();
            Optional<ReadReport> other = changed.getOrDefault(id, held(id));
            if (other.isPresent() && !other.get().equals(report)) {
                throw new IllegalArgumentException("two readings of one report: " + id);
            }
            put(report);
        }

        private Optional<ReadReport> held(String id) {
            return library.get(id).map(Admitted::report);
        }

        /** Takes a report away; nothing where it is not there. */
        public Change remove(ReportId report) {
            changed.put(report.hex(), Optional.empty());
            return this;
        }

        /** Lets a ruling hold from now on. */
        public Change rule(Ruling ruling) {
            withdrawn.remove(ruling);
            given.add(ruling);
            return this;
        }

        /** Lets a ruling no longer hold; nothing where it does not. */
        public Change unrule(Ruling ruling) {
            given.remove(ruling);
            withdrawn.add(ruling);
            return this;
        }

        /** The changed register. */
        public Register done() {
            Library.Change books = library.change();
            List<Statement> gone = new ArrayList<>();
            List<Statement> come = new ArrayList<>();
            Set<Integer> replaced = new HashSet<>();
            changed.forEach((id, report) -> {
                Optional<Admitted> before = library.get(id);
                if (before.map(Admitted::report).equals(report)) {
                    return;
                }
                before.ifPresent(old -> {
                    gone.addAll(old.statements());
                    replaced.add(old.number());
                    books.remove(old);
                });
                report.ifPresent(put -> come.addAll(books.admit(put).statements()));
            });
            Posted posted = ledger.with(new Amendment(gone, replaced, come, withdrawn, given));
            return new Register(posted.ledger(), books.done(), lines, deeds, near).withLinesAfter(posted);
        }
    }

    /** This register, of which the lines are as they were before what was {@code posted}, with those that are right now. */
    private Register withLinesAfter(Posted posted) {
        Set<String> stale = new TreeSet<>(posted.made());
        posted.moved().forEach(claim -> ledger.bundleOf().get(claim.value()).ifPresent(stale::add));
        // What became of a visit hangs on what took place during it, which may be told of otherwise now.
        posted.made().stream()
                .filter(id -> id.charAt(0) == ClaimKind.ENGAGEMENT.letter())
                .flatMap(id -> ledger.bundles().get(id).stream())
                .flatMap(bundle -> bundle.statements().stream())
                .flatMap(statement -> ledger.ties(statement.id()).stream())
                .flatMap(tie -> Stream.of(tie.from(), tie.to()))
                .forEach(claim -> ledger.bundleOf().get(claim.value()).ifPresent(stale::add));
        List<ReportLine> redated = redated(stale);
        Register dated = new Register(ledger, library.with(redated), lines, deeds, near);
        redated.forEach(line -> library.get(line.id().hex()).ifPresent(admitted -> admitted.statements()
                .forEach(statement ->
                        ledger.bundleOf().get(statement.id().value()).ifPresent(stale::add))));
        Shelves.Change<String, EntryLine> change = lines.change();
        Shelves.Change<String, String> nearer = near.change();
        posted.gone().forEach(change::remove);
        stale.forEach(id -> ledger.bundles().get(id).ifPresent(bundle -> change.put(id, EntryLines.of(bundle, dated))));
        Stream.concat(posted.gone().stream(), stale.stream())
                .distinct()
                .forEach(id -> NearStates.move(lines.get(id), Optional.ofNullable(change.get(id)), nearer));
        return new Register(ledger, dated.library, change.done(), deedsAfter(posted), nearer.done());
    }

    private Shelves<String, List<Deed>> deedsAfter(Posted posted) {
        Shelves.Change<String, List<Deed>> change = deeds.change();
        posted.gone().forEach(change::remove);
        posted.made().forEach(id -> ledger.bundles()
                .get(id)
                .map(Deeds::of)
                .filter(acting -> !acting.isEmpty())
                .ifPresent(acting -> change.put(id, acting)));
        return change.done();
    }

    Admitted admitted(int number) {
        return library.admitted(number);
    }

    /** The line of an undated report, where the day on which it was written is another than its line has. */
    Optional<ReportLine> redated(ReportId undated) {
        return library.line(undated.hex())
                .flatMap(line -> Optional.of(line.on(latestHeld(undated))).filter(now -> !now.equals(line)));
    }

    /** The bundle whose own identifier is {@code id}; empty if it is another's, or nobody's. */
    Optional<Bundle> ownBundle(ClaimId id) {
        return ledger.bundleOf().get(id.value()).filter(id.value()::equals).flatMap(ledger.bundles()::get);
    }

    /** The undated reports that tell of the engagements among {@code entries} whose own day is another now. */
    private List<ReportLine> redated(Set<String> entries) {
        Set<String> undated = new TreeSet<>();
        entries.stream()
                .filter(id -> id.charAt(0) == ClaimKind.ENGAGEMENT.letter())
                .flatMap(id -> ledger.bundles().get(id).stream())
                .flatMap(bundle -> bundle.statements().stream())
                .filter(statement -> statement.source().published().isEmpty())
                .forEach(statement -> undated.add(statement.report().hex()));
        return undated.stream()
                .flatMap(hex -> redated(new ReportId(hex)).stream())
                .toList();
    }

    /** An undated report was written on the last day that it tells of, or soon after. */
    private Optional<PartialDate> latestHeld(ReportId report) {
        return library.get(report.hex()).stream()
                .flatMap(admitted -> admitted.statements().stream())
                .filter(statement -> statement.claim() instanceof Engagement engagement
                        && engagement.status() == EngagementStatus.HELD)
                .flatMap(statement -> ledger.bundleOf().get(statement.id().value()).stream())
                .distinct()
                .flatMap(id -> ledger.bundles().get(id).stream())
                .flatMap(bundle -> settled(bundle).stream())
                .max(Comparator.comparing(Settled::lastStart).thenComparing(Comparator.naturalOrder()))
                .flatMap(settled -> PartialDate.spanning(settled.firstStart(), settled.lastStart()));
    }

    private Optional<Settled> settled(Bundle bundle) {
        return EntryLines.mostPrecise(
                bundle.statements().stream().map(Statement::id).distinct().flatMap(id -> ledger.settled(id).stream()));
    }

    /** What people ruled, in order. */
    public List<Ruling> rulings() {
        return ledger.rulings();
    }

    /** Every entry, by identifier. */
    public List<Entry> entries() {
        return ledger.bundles()
                .entries()
                .map(bundle -> bundle.getValue().entry())
                .toList();
    }

    /** The entries of one kind, by identifier. */
    public List<Entry> entries(ClaimKind kind) {
        String letter = String.valueOf(kind.letter());
        return ledger.bundles()
                .entriesFrom(letter)
                .takeWhile(bundle -> bundle.getKey().startsWith(letter))
                .map(bundle -> bundle.getValue().entry())
                .toList();
    }

    /** The lines of the entries of one kind, by identifier. */
    public Stream<EntryLine> lines(ClaimKind kind) {
        String letter = String.valueOf(kind.letter());
        return lines.entriesFrom(letter)
                .takeWhile(line -> line.getKey().startsWith(letter))
                .map(Map.Entry::getValue);
    }

    /**
     * The lines of the entries of one kind of which some claim names one of {@code states} or stands in a report on it, by
     * identifier: at least those that lie between all of them. All where there are no states.
     */
    public Stream<EntryLine> linesNear(Set<CountryCode> states, ClaimKind kind) {
        if (states.isEmpty()) {
            return lines(kind);
        }
        return lines.isAtHand(String.valueOf(kind.letter()))
                ? byState.of(states, kind)
                : NearStates.identifiers(near, kind, states).stream().flatMap(id -> lines.get(id).stream());
    }

    /** The lines of the entries of one kind that belong to the relationship between {@code states}, by identifier. */
    public Stream<EntryLine> lines(ClaimKind kind, Set<CountryCode> states) {
        return linesNear(states, kind).filter(line -> line.isBetween(states));
    }

    /** The own identifier of the entry that answers to {@code id}; nothing else of it is looked at. */
    public Optional<ClaimId> entryOf(ClaimId id) {
        return ledger.bundleOf().get(id.value()).map(ClaimId::new);
    }

    /** The line of the entry that answers to {@code id}. */
    public Optional<EntryLine> line(ClaimId id) {
        return ledger.bundleOf().get(id.value()).flatMap(lines::get);
    }

    /** The entries of one kind that belong to the relationship between {@code states}, by identifier. */
    public List<Entry> entriesBetween(Set<CountryCode> states, ClaimKind kind) {
        return lines(kind, states).flatMap(line -> entry(line.id()).stream()).toList();
    }

    /** Who acts in the entry whose line is {@code line}. */
    public List<Deed> deeds(EntryLine line) {
        return deeds.get(line.id().value()).orElse(List.of());
    }

    /** The lines of the reports, in no particular order. */
    public Stream<ReportLine> reports() {
        return library.lines();
    }

    /** The lines of the reports whose identity begins with {@code digits}, in the order of their identities. */
    public Stream<ReportLine> reportsStartingWith(String digits) {
        return library.linesStartingWith(digits);
    }

    /** The line of {@code report}. */
    public Optional<ReportLine> line(ReportId report) {
        return library.line(report.hex());
    }

    /** What {@code report} was read to say. */
    public Optional<ReadReport> report(ReportId report) {
        return library.get(report.hex()).map(Admitted::report);
    }

    /** What {@code report} says of one kind, in the order of the text; nothing else of it is opened. */
    public Stream<Claim> claims(ReportId report, ClaimKind kind) {
        return library.get(report.hex()).stream()
                .flatMap(admitted -> admitted.statements().stream())
                .filter(statement -> statement.id().isOf(kind))
                .map(Statement::claim);
    }

    /** Makes ready to tell of hundreds of thousands of claims to which entries they belong. Answers are the same without it. */
    public void expectMany() {
        ledger.bundleOf().expectMany();
    }

    /** The identifiers of the entries that have one of {@code claims}, all as {@link ClaimId#number}s; rising, each once. */
    public long[] entriesOf(LongStream claims) {
        return claims.mapToObj(ledger::bundleOf)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .sorted()
                .distinct()
                .toArray();
    }

    /** The entry that answers to {@code id}. */
    public Optional<Entry> entry(ClaimId id) {
        return ledger.bundleOf().get(id.value()).flatMap(ledger.bundles()::get).map(Bundle::entry);
    }

    /** The entries that answer to an identifier beginning with {@code prefix}, each once, by their own identifiers. */
    public List<Entry> entriesStartingWith(String prefix) {
        return ledger.bundleOf()
                .entriesFrom(prefix)
                .takeWhile(entry -> entry.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .distinct()
                .sorted()
                .flatMap(id -> ledger.bundles().get(id).stream())
                .map(Bundle::entry)
                .toList();
    }

    /**
     * How {@code entry} hangs together with others, both ways, in the order of the identifiers. Where a person has ruled on
     * how two hang together, that stands in the place of what was found; what may be the same is not among it where a person
     * has ruled on that.
     */
    public List<Tie> ties(Entry entry) {
        String id = entry.id().value();
        return ties.get(id).orElseGet(Optional::empty).orElseGet(() -> {
            List<Tie> found = tiesOf(entry);
            ties.put(id, Optional.of(found));
            return found;
        });
    }

    private List<Tie> tiesOf(Entry entry) {
        Set<ClaimId> own = claims(entry);
        Set<Ruling> rulings =
                own.stream().flatMap(id -> ledger.rulings(id).stream()).collect(Collectors.toSet());
        Stream<Tie> found = own.stream().flatMap(id -> ledger.ties(id).stream()).filter(tie -> rulings.stream()
                .noneMatch(ruling -> isOn(ruling, own, tie)));
        return Stream.concat(found, ruledTies(rulings))
                .distinct()
                // What only touched may have become one over a third.
                .filter(tie -> !own.contains(tie.from()) || !own.contains(tie.to()))
                .filter(tie -> own.contains(tie.from()) || own.contains(tie.to()))
                .sorted()
                .toList();
    }

    /** Whether {@code ruling}, on an entry that has the claims {@code own}, settles whether {@code tie} holds. */
    private boolean isOn(Ruling ruling, Set<ClaimId> own, Tie tie) {
        boolean settlesTies = ruling instanceof Ruling.Tied || ruling instanceof Ruling.Untied;
        return (settlesTies || tie.kind() == TieKind.PERHAPS_SAME)
                && claims(own.contains(tie.from()) ? tie.to() : tie.from()).stream()
                        .anyMatch(ruling.claims()::contains);
    }

    /** What people ruled to hang together, as far as both ends are here. */
    private Stream<Tie> ruledTies(Set<Ruling> rulings) {
        return rulings.stream().flatMap(ruling -> ruling instanceof Ruling.Tied tied ? tie(tied) : Stream.empty());
    }

    private Stream<Tie> tie(Ruling.Tied tied) {
        return present(tied.from())
                .flatMap(from -> present(tied.to()).map(to -> new Tie(from, tied.kind(), to, tied.because())));
    }

    /** The first of {@code claims} that is here. */
    private Stream<ClaimId> present(Set<ClaimId> claims) {
        return claims.stream()
                .filter(claim -> ledger.bundleOf().get(claim.value()).isPresent())
                .limit(1);
    }

    private Set<ClaimId> claims(ClaimId answering) {
        return entry(answering).map(this::claims).orElse(Set.of());
    }

    /** The entries that {@code entry} is tied to by ties of {@code kind} that begin at it, such as the visit of talks. */
    public List<Entry> tied(Entry entry, TieKind kind) {
        Set<ClaimId> own = claims(entry);
        return ties(entry).stream()
                .filter(tie -> tie.kind() == kind && own.contains(tie.from()))
                .flatMap(tie -> entry(tie.to()).stream())
                .distinct()
                .toList();
    }

    /** The entries from which ties of {@code kind} lead to {@code entry}, such as the talks during a visit. */
    public List<Entry> tiedTo(Entry entry, TieKind kind) {
        Set<ClaimId> own = claims(entry);
        return ties(entry).stream()
                .filter(tie -> tie.kind() == kind && own.contains(tie.to()))
                .flatMap(tie -> entry(tie.from()).stream())
                .distinct()
                .toList();
    }

    private Set<ClaimId> claims(Entry entry) {
        return ledger.bundles().get(entry.id().value()).stream()
                .flatMap(bundle -> bundle.statements().stream())
                .map(Statement::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** When {@code entry} took place, as far as reports together settle it; the most precise where there are several. */
    public Optional<Settled> settled(Entry entry) {
        return EntryLines.mostPrecise(claims(entry).stream().flatMap(id -> ledger.settled(id).stream()));
    }

    /** The entries that {@code report} is a source of, by identifier. */
    public List<Entry> entriesIn(ReportId report) {
        return library.get(report.hex()).stream()
                .flatMap(admitted -> admitted.statements().stream())
                .flatMap(statement -> entry(statement.id()).stream())
                .distinct()
                .sorted(Comparator.comparing(Entry::id))
                .toList();
    }

    /** The states that {@code claim} names, itself or through the offices that its report gives its people. */
    public Set<CountryCode> statesOf(Claim claim) {
        return concerned(claim).map(states -> states.of(claim)).orElse(Set.of());
    }

    /**
     * Whether {@code entry} belongs to the relationship between {@code states}: one of its claims names them all, or
     * names no other and stands in a report that is mainly about them.
     */
    public boolean isBetween(Set<CountryCode> states, Entry entry) {
        return entry.sources().stream().map(Source::claim).anyMatch(claim -> isBetween(states, claim));
    }

    private boolean isBetween(Set<CountryCode> states, Claim claim) {
        return concerned(claim)
                .filter(report -> {
                    Set<CountryCode> named = report.of(claim);
                    return named.containsAll(states)
                            || (states.containsAll(named) && report.principal().containsAll(states));
                })
                .isPresent();
    }

    private Optional<StatesConcerned> concerned(Claim claim) {
        ReportId id = claim.evidence().report();
        return library.get(id.hex()).map(Admitted::concerned);
    }

    /** What the register is, for a person who debugs it. */
    @Override
    public String toString() {
        return "register of "
                + entries().stream().collect(Collectors.groupingBy(Entry::kind, TreeMap::new, Collectors.counting()));
    }
}
