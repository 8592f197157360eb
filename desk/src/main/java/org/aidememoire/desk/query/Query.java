package org.aidememoire.desk.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.aidememoire.desk.story.Stories;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;
import org.aidememoire.register.Register;
import org.aidememoire.register.line.EntryLine;

/**
 * Answers listings from one register. What is listed is chosen, put in order and counted by the lines of the register; only
 * the part that is shown is opened. Thread-safe, and best kept as long as the register, for it remembers what lines come to.
 */
public final class Query {
    private static final int PEOPLE_REMEMBERED = 100;

    private final Register register;
    private final LocalDate on;
    private final ToIntFunction<Entry> stories;
    private final Map<ClaimId, Integer> sources = new ConcurrentHashMap<>();
    private final SaidWords said;
    private final Map<Listing, Catalogue> catalogues = new ConcurrentHashMap<>();
    private final Cache<String, NamedPerson> people = Caffeine.newBuilder()
            .maximumSize(PEOPLE_REMEMBERED)
            .executor(Runnable::run)
            .build();

    /**
     * Questions to {@code register}.
     *
     * @param on the day on which it is asked what became of things
     */
    public Query(Register register, LocalDate on) {
        this(register, on, entry -> entry.reports().size(), SaidWords.UNKNOWN);
    }

    /**
     * The same.
     *
     * @param stories in how many stories an entry is told, each one source
     * @param said knows in what words are said, where it does
     */
    public Query(Register register, LocalDate on, ToIntFunction<Entry> stories, SaidWords said) {
        this.register = register;
        this.on = on;
        this.stories = stories;
        this.said = said;
    }

    /**
     * How many sources tell of {@code entry}: reports, those that print one story counted once; of more than
     * {@value Stories#MOST_COMPARED} reports each is counted.
     */
    public int sources(Entry entry) {
        return register.line(entry.id())
                .map(line -> sources(line, () -> entry))
                .orElseGet(() -> stories.applyAsInt(entry));
    }

    private int sources(Candidate one) {
        EntryLine line = one.brief();
        return sources(line, () -> register.entry(line.id()).orElseThrow());
    }

    private int sources(EntryLine line, Supplier<Entry> opened) {
        return line.reports() < 2 || line.reports() > Stories.MOST_COMPARED
                ? line.reports()
                : sources.computeIfAbsent(line.id(), id -> stories.applyAsInt(opened.get()));
    }

    private List<Candidate> part(Catalogue catalogue, BitSet chosen, Listing listing, Order order, Slice slice) {
        return order == Order.MOST_REPORTED
                ? new MostSources(this::sources, listing.order())
                        .part(catalogue.all(chosen, order, order.of(listing)).iterator(), slice)
                : catalogue.part(chosen, order, order.of(listing), slice);
    }

    private Catalogue catalogue(Listing listing) {
        return catalogues.computeIfAbsent(listing, one -> Catalogue.of(one, register, on));
    }

    /** Makes ready what every question begins with. */
    public void prepare() {
        register.expectMany();
        for (Listing listing : Listing.values()) {
            Catalogue catalogue = catalogue(listing);
            for (Order order : Order.values()) {
                catalogue.part(catalogue.whole(), order, order.of(listing), new Slice(0, 1));
            }
        }
    }

    /**
     * A part of {@code listing}, of what {@code filter} lets through. Of what is not shown no more is read than it takes to
     * tell: of one relationship, nothing of others.
     */
    public Listed list(Listing listing, Filter filter, Order order, Slice slice) {
        Narrowing narrowing = narrowed(filter);
        Catalogue numbered = catalogues.get(listing);
        if (numbered != null) {
            BitSet inAnyTime = narrowing.chosen(narrowing.within(numbered), numbered);
            BitSet found = narrowing.inTime(inAnyTime, numbered);
            return new Listed(
                    opened(part(numbered, found, listing, order, slice)),
                    found.cardinality(),
                    filter.asksForTime() ? numbered.undated(inAnyTime) : 0);
        }
        // To number everything by all that it can be narrowed by pays for who asks again, not for one question.
        List<Candidate> chosen = listing.kinds().stream()
                .sorted()
                .flatMap(kind -> lines(kind, filter.between()))
                .filter(listing::holds)
                .map(line -> Candidate.of(line, register, on))
                .filter(narrowing::chooses)
                .toList();
        List<Candidate> inTime = chosen.stream()
                .filter(narrowing::isInTime)
                .sorted(order.of(listing))
                .toList();
        return new Listed(
                opened(part(inTime, listing, order, slice)),
                inTime.size(),
                filter.asksForTime()
                        ? (int) chosen.stream()
                                .filter(one -> !InTime.knowsTimeOf(one))
                                .count()
                        : 0);
    }

    private Stream<EntryLine> lines(ClaimKind kind, Set<CountryCode> between) {
        return between.isEmpty() ? register.lines(kind) : register.lines(kind, between);
    }

    private List<Candidate> part(List<Candidate> inOrder, Listing listing, Order order, Slice slice) {
        return order == Order.MOST_REPORTED
                ? new MostSources(this::sources, listing.order()).part(inOrder.iterator(), slice)
                : inOrder.stream().skip(slice.from()).limit(slice.most()).toList();
    }

    private List<Line> opened(List<Candidate> shown) {
        Lines lines = new Lines(register);
        return shown.stream()
                .flatMap(one -> register.entry(one.brief().id()).map(entry -> lines.of(entry, one)).stream())
                .toList();
    }

    /** A part of {@code listing}, of what {@code filter} lets through. */
    public Page page(Listing listing, Filter filter, Order order, Slice slice) {
        Catalogue catalogue = catalogue(listing);
        Narrowing narrowing = narrowed(filter);
        BitSet possible = narrowing.within(catalogue);
        BitSet chosen = narrowing.chosen(possible, catalogue);
        BitSet all = narrowing.inTime(chosen, catalogue);
        return new Page(
                opened(part(catalogue, all, listing, order, slice)),
                slice,
                all.cardinality(),
                filter.asksForTime() ? catalogue.undated(chosen) : 0,
                counts(narrowing, narrowing.inTime(possible, catalogue), catalogue));
    }

    private Map<Facet, SortedMap<String, Integer>> counts(Narrowing narrowing, BitSet possible, Catalogue catalogue) {
        Map<Facet, SortedMap<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            SortedMap<String, Integer> ofFacet =
                    catalogue.count(facet, narrowing.without(facet).chosen(possible, catalogue));
            if (!ofFacet.isEmpty()) {
                counts.put(facet, ofFacet);
            }
        }
        return counts;
    }

    /** A part of {@code listing} in outline, of what {@code filter} lets through: nothing of it is opened. */
    public List<Outline> outline(Listing listing, Filter filter, Order order, Slice slice) {
        Catalogue catalogue = catalogue(listing);
        return part(catalogue, narrowed(filter).all(catalogue), listing, order, slice).stream()
                .map(Outline::of)
                .toList();
    }

    /** What {@code filter} lets through of {@code listing}, in the listing's own order; nothing of it is opened. */
    public List<EntryLine> entries(Listing listing, Filter filter) {
        Catalogue catalogue = catalogue(listing);
        return catalogue.part(narrowed(filter).all(catalogue), Order.USUAL, listing.order(), Slice.ALL).stream()
                .map(Candidate::brief)
                .toList();
    }

    /** Each of {@code entries} as a line, in their order. */
    public List<Line> lines(Collection<Entry> entries) {
        Lines lines = new Lines(register);
        return entries.stream()
                .flatMap(entry -> candidate(entry).map(one -> lines.of(entry, one)))
                .toList();
    }

    private Stream<Candidate> candidate(Entry entry) {
        return register.line(entry.id()).map(line -> Candidate.of(line, register, on)).stream();
    }

    /** What {@code filter} lets through, its facets and its time included. */
    public Predicate<Entry> narrowing(Filter filter) {
        Narrowing narrowing = narrowed(filter);
        return entry -> candidate(entry).anyMatch(narrowing::holds);
    }

    private Narrowing narrowed(Filter filter) {
        return Narrowing.by(
                filter, register, name -> people.get(name, words -> new NamedPerson(words, register)), said);
    }

    /** The identifiers of the entries that {@code filter} lets through. */
    public Set<ClaimId> identifiers(Filter filter) {
        Narrowing narrowing = narrowed(filter);
        Set<ClaimId> found = new HashSet<>();
        for (Listing listing : Listing.values()) {
            Catalogue catalogue = catalogue(listing);
            narrowing.all(catalogue).stream()
                    .forEach(number -> found.add(catalogue.get(number).brief().id()));
        }
        return found;
    }
}
