package org.aidememoire.desk;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.desk.account.Accounts;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.columns.Column;
import org.aidememoire.desk.columns.Columns;
import org.aidememoire.desk.compare.AskedComparison;
import org.aidememoire.desk.compare.ComparisonJson;
import org.aidememoire.desk.decide.Decided;
import org.aidememoire.desk.decide.Deciding;
import org.aidememoire.desk.decide.DecisionJson;
import org.aidememoire.desk.decide.DecisionWords;
import org.aidememoire.desk.decide.Unattached;
import org.aidememoire.desk.extract.Extract;
import org.aidememoire.desk.figures.BadFiguresException;
import org.aidememoire.desk.figures.Courses;
import org.aidememoire.desk.figures.FigureFile;
import org.aidememoire.desk.figures.GivenSeries;
import org.aidememoire.desk.figures.ImportedFigures;
import org.aidememoire.desk.follow.Following;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.intake.TakingIn;
import org.aidememoire.desk.json.EntryJson;
import org.aidememoire.desk.json.Json;
import org.aidememoire.desk.kept.KeptRegister;
import org.aidememoire.desk.kept.Resolving;
import org.aidememoire.desk.party.NamedParties;
import org.aidememoire.desk.party.NamedParty;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Line;
import org.aidememoire.desk.query.Listed;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.query.Order;
import org.aidememoire.desk.query.Outline;
import org.aidememoire.desk.query.Page;
import org.aidememoire.desk.query.Query;
import org.aidememoire.desk.query.Slice;
import org.aidememoire.desk.relationship.Brief;
import org.aidememoire.desk.relationship.Glance;
import org.aidememoire.desk.relationship.KnownRelationship;
import org.aidememoire.desk.relationship.Overview;
import org.aidememoire.desk.relationship.RelationshipPage;
import org.aidememoire.desk.rules.RulesInForce;
import org.aidememoire.desk.search.Among;
import org.aidememoire.desk.search.IndexedWords;
import org.aidememoire.desk.search.Search;
import org.aidememoire.desk.search.SearchJson;
import org.aidememoire.desk.search.SearchResult;
import org.aidememoire.desk.show.Facts;
import org.aidememoire.desk.show.Found;
import org.aidememoire.desk.show.ListedReport;
import org.aidememoire.desk.show.ListedReports;
import org.aidememoire.desk.show.Lookup;
import org.aidememoire.desk.story.FreshStories;
import org.aidememoire.desk.story.Stories;
import org.aidememoire.desk.why.Explain;
import org.aidememoire.desk.why.ExplainedReport;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.desk.work.Tally;
import org.aidememoire.model.account.Signatory;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.comparison.Comparison;
import org.aidememoire.model.decision.ActKind;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Outcome;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.series.Figure;
import org.aidememoire.model.series.Series;
import org.aidememoire.reading.ReportReader;
import org.aidememoire.reading.open.ReportOpener;
import org.aidememoire.register.FoldedWords;
import org.aidememoire.register.Register;
import org.aidememoire.register.line.Called;
import org.aidememoire.register.line.EntryLine;
import org.aidememoire.store.Extent;
import org.aidememoire.store.Store;
import org.aidememoire.store.StoreAddress;

/**
 * One store and all that can be done with it. The reader is loaded when something has to be read, the register made when
 * something is asked of it; both then stay. Thread-safe.
 */
public final class Desk implements AutoCloseable {
    /** The size in bytes above which a file is refused unless a user says otherwise: 100 MB. */
    public static final long DEFAULT_LIMIT = ReportOpener.DEFAULT_LIMIT;

    /** Of more reports at once it is not told at intake which print one story; it is where they are shown. */
    private static final int MOST_FRESH = 200;

    private final Holdings holdings;
    private final Store store;
    private final AsOf asOf;
    private final HeldOn held;
    private final Supplier<Register> register;
    private final Supplier<Decided> decided;
    private final PerRegister<Query> query;
    private final PerRegister<Answers> answers;

    private Desk(Holdings holdings, AsOf asOf) {
        this.holdings = holdings;
        this.store = holdings.store();
        this.asOf = asOf;
        this.held = holdings.held(asOf);
        this.register = held::register;
        this.decided = held::decided;
        this.query = new PerRegister<>(this::queryOf);
        this.answers = new PerRegister<>(now -> new Answers());
    }

    /** {@code view}, of which the register and what was decided stay as they are. */
    private Desk(Desk view, KeptRegister.Moment moment) {
        this.holdings = view.holdings;
        this.store = view.store;
        this.asOf = view.asOf;
        this.held = view.held;
        this.register = moment::register;
        this.decided = moment::decided;
        this.query = view.query;
        this.answers = view.answers;
    }

    /**
     * This desk as of {@code day} and as it is at this moment: whatever comes into the store meanwhile, its answers are
     * of one state of the register. For one question, such as a page with several lists; whoever decides or takes in
     * asks the desk itself.
     */
    public Desk still(AsOf day) {
        KeptRegister.Moment now = holdings.present().moment();
        Desk view = holdings.views().of(day, now.extent(), one -> new Desk(holdings, one));
        return new Desk(view, view.held.isOfNow() ? now : now.with(view.register.get(), view.decided.get()));
    }

    /** What a view takes beside what all share, in bytes. */
    long bytes() {
        return held == holdings.held() ? 0 : held.bytes();
    }

    /**
     * The answer to {@code question}, which rests on nothing but the register, what was decided, and the day of this desk:
     * worked out where it is not known of the present state.
     *
     * @param question equal to another that has the same answer
     * @param kind what the answer is
     */
    public <T> T answer(Object question, Class<T> kind, Supplier<T> worked) {
        return kind.cast(answers.of(register.get()).to(question, worked));
    }

    /** A word for the state and the day that answers are of: as long as it is the same, so are they. Of this process only. */
    public String edition() {
        return answers.of(register.get()).edition();
    }

    /**
     * This desk, its answers as of another day. It stays open as long as this one, which alone has to be closed; the views of
     * the last few days that were asked for stay ready.
     */
    public Desk as(AsOf asOf) {
        return holdings.views().of(asOf, store.extent(), day -> new Desk(holdings, day));
    }

    private Query queryOf(Register now) {
        return new Query(
                now,
                asOf.day(),
                holdings.stories()::count,
                new IndexedWords(
                        holdings.index(), now, () -> holdings.present().extentOf(now), IndexedWords.USUAL_BYTES));
    }

    /**
     * The desk of the store at {@code address}, which is made if it is not there; reports are read with {@code rules}.
     *
     * @param asOf the day that its answers are of
     * @throws org.aidememoire.store.StoreException if it is no store, a newer version made it, or it cannot be opened
     */
    public static Desk open(StoreAddress address, AsOf asOf, RulesInForce rules) {
        return open(address, asOf, rules, Resolving.SILENT);
    }

    /**
     * The same.
     *
     * @param resolving is told when the register has to be worked out from the beginning
     */
    public static Desk open(StoreAddress address, AsOf asOf, RulesInForce rules, Resolving resolving) {
        return new Desk(Holdings.open(address, asOf, rules, resolving), asOf);
    }

    /** The same, reading with the rules that come with the program. */
    public static Desk open(StoreAddress address, AsOf asOf) {
        return open(address, asOf, RulesInForce.standard());
    }

    /** The same, of the store in {@code file}. */
    public static Desk open(Path file, AsOf asOf) {
        return open(StoreAddress.of(file), asOf);
    }

    /** The day that its answers are of. */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * Takes in the reports among {@code paths}. Those that are kept are read again where the reader or its rules are others
     * than those of their latest reading.
     *
     * @param limit the size in bytes above which a file is refused
     * @throws org.aidememoire.store.StoreException if the store fails otherwise than in keeping a report
     */
    public Tally takeIn(List<Path> paths, long limit, KnownFromOutside known, Progress progress) {
        Extent before = store.extent();
        Tally tally = new TakingIn(
                        store, new ReportOpener(limit), holdings.rules().version(), holdings.reader()::get, known)
                .run(paths, progress);
        holdings.views().forget();
        List<ReportId> fresh = store.changedSince(before);
        return fresh.size() > MOST_FRESH
                ? tally
                : tally.with(new FreshStories(register.get(), holdings.stories()).of(fresh));
    }

    /** The work of {@code by} on the record: what is decided holds in every later answer of this desk. */
    public Deciding deciding(Signatory by) {
        return new Deciding(by, new PresentRecord(this, register, store), (draft, seen) -> {
            Outcome outcome = store.decide(draft, seen, decided.get().threadsBefore(draft.subject()));
            holdings.views().forget();
            if (outcome instanceof Outcome.Taken && draft.kind() == ActKind.ERASE) {
                Search.forgetErased(holdings.index(), store, holdings.present()::decided);
                holdings.present().discard();
            }
            return outcome;
        });
    }

    /** What has been decided, as of the day that answers are of. */
    public Decided decided() {
        return decided.get();
    }

    /** The kept reports, superseded and withdrawn ones too, that a name, or the beginning of a name or an identity, means. */
    public List<ReportId> findKept(String word) {
        Register now = register.get();
        return new Lookup(now, ListedReports.in(now).and(outOfCount())).reports(word);
    }

    /** Those of them that are superseded or withdrawn. */
    public List<ReportId> findNotCounting(String word) {
        return new Lookup(register.get(), outOfCount()).reports(word);
    }

    private ListedReports outOfCount() {
        return ListedReports.of(() -> notCounting().keySet());
    }

    /** The reports that are superseded or withdrawn, each with the decision that says so; by their identities. */
    public Map<ListedReport, Decision> notCounting() {
        Decided now = decided.get();
        Map<ListedReport, Decision> all = new TreeMap<>(Comparator.comparing(ListedReport::id));
        now.notCounting().forEach((report, decision) -> store.reading(report)
                .ifPresent(kept -> all.put(ListedReport.of(kept), decision)));
        return all;
    }

    /** Decisions on what is no longer there to be decided on, by number. */
    public List<Unattached> unattached() {
        return decided.get().unattached(held.asRead());
    }

    /**
     * Writes what the reports among {@code paths}, read with {@code rules}, say into {@code folder}, one JSON file for
     * each, without a store.
     *
     * @param limit the size in bytes above which a file is refused
     * @throws IOException if the folder cannot be made
     */
    public static Tally extract(
            List<Path> paths, long limit, KnownFromOutside known, RulesInForce rules, Path folder, Progress progress)
            throws IOException {
        Once<ReportReader> reader = new Once<>(rules::reader);
        return new Extract(new ReportOpener(limit), reader::get, known).run(paths, folder, progress);
    }

    /**
     * Hands each of the reports among {@code paths}, read with {@code rules}, to {@code shown} with the reasons for what
     * it is read to say, without a store.
     *
     * @param limit the size in bytes above which a file is refused
     */
    public static Tally explain(
            List<Path> paths, long limit, KnownFromOutside known, RulesInForce rules, Consumer<ExplainedReport> shown) {
        Once<ReportReader> reader = new Once<>(rules::reader);
        return new Explain(new ReportOpener(limit), reader::get, known).run(paths, shown);
    }

    /**
     * A kept report, read again with the reasons for what it is read to say. Nothing is kept of it.
     *
     * @throws IllegalArgumentException if it is not kept
     */
    public ExplainedReport explain(ReportId id) {
        Report report = report(id);
        return ExplainedReport.of(report, holdings.reader().get().explain(report));
    }

    /**
     * Makes ready what the first questions of the present state would wait for: lists in their orders, the relationships, the
     * reports. Answers are the same without it.
     */
    public void prepare() {
        Register now = register.get();
        held.relationships(now);
        held.reports(now);
        query.of(now).prepare();
    }

    /** Makes ready what taking in the next report would wait for. Answers are the same without it. */
    public void prepareIntake() {
        register.get().rehearse();
    }

    /** Makes the search index, or brings it up to date; a search waits for that otherwise. */
    public void prepareSearch() {
        Search.prepare(holdings.index(), store, holdings.present()::decided);
        holdings.stories().prepare(reports().stream().map(ListedReport::id).toList());
    }

    /** The entries of {@code listing} that {@code filter} lets through. */
    public Listed list(Listing listing, Filter filter) {
        return list(listing, filter, Order.USUAL, Slice.ALL);
    }

    /** A part of {@code listing}, of what {@code filter} lets through, for one who asks once and not again and again. */
    public Listed list(Listing listing, Filter filter, Order order, Slice slice) {
        return query.of(register.get()).list(listing, filter, order, slice);
    }

    /** A part of {@code listing}, of what {@code filter} lets through, and what it can be narrowed by. */
    public Page page(Listing listing, Filter filter, Order order, Slice slice) {
        return query.of(register.get()).page(listing, filter, order, slice);
    }

    /** A part of {@code listing} in outline, of what {@code filter} lets through: nothing of it is opened. */
    public List<Outline> outline(Listing listing, Filter filter, Order order, Slice slice) {
        return query.of(register.get()).outline(listing, filter, order, slice);
    }

    /** Each of {@code entries} as the line that it would be in a listing, in their order. */
    public List<Line> lines(Collection<Entry> entries) {
        return query.of(register.get()).lines(entries);
    }

    /** The entries that answer to {@code ids} as lines, in their order. */
    public List<Line> linesOf(Collection<ClaimId> ids) {
        Register now = register.get();
        return query.of(now)
                .lines(ids.stream().flatMap(id -> now.entry(id).stream()).toList());
    }

    /**
     * What fits {@code words} among the reports and entries, the best first. The index is made or brought up to date
     * first where it has to be.
     *
     * @param filter narrows what is found, as it narrows a listing
     * @param most how many to give
     * @throws org.aidememoire.desk.search.BadQueryException if the words cannot be understood
     */
    public SearchResult search(String words, Filter filter, int most) {
        Register now = register.get();
        return searching(now).run(words, Among.of(now, query.of(now), filter), most);
    }

    private Search searching(Register now) {
        if (asOf.knownOn().isEmpty()) {
            return Search.now(store, holdings.index(), now, holdings.present()::decided);
        }
        return holdings.pastIndexes()
                .of(held, held::pastIndex)
                .map(then -> Search.then(store, then, now))
                .orElseGet(() -> Search.inLatest(store, holdings.index(), now, holdings.present()::decided));
    }

    /**
     * What changed between two reports, two engagements or two dates, of what {@code filter} lets through.
     *
     * @throws org.aidememoire.desk.compare.NotComparableException if {@code before} or {@code after} means nothing that
     *     can be compared
     */
    public Comparison compare(String before, String after, Filter filter) {
        return new AskedComparison(register.get(), lookup(), filter, asOf.day()).compare(before, after);
    }

    /**
     * Takes in the figures of {@code file}, all or none.
     *
     * @return how many there are, and how many of them were new
     * @throws BadFiguresException if any line cannot be used
     */
    public ImportedFigures importFigures(Path file, GivenSeries given) throws BadFiguresException {
        Map<Series, List<Figure>> figures = FigureFile.read(file, given);
        int all = figures.values().stream().mapToInt(List::size).sum();
        return new ImportedFigures(figures.size(), all, store.keepFigures(figures));
    }

    /** The imported figures of each series, by period; as of a past day, those of periods that were over. */
    public Map<Series, List<Figure>> figures() {
        Map<Series, List<Figure>> held =
                asOf.knownOn().map(store::figuresKnownOn).orElseGet(store::figures);
        return asOf.published() ? Courses.over(held, asOf.day()) : held;
    }

    /** A number that is another whenever figures were imported; for an answer that rests on them beside the register. */
    public long figuresReach() {
        return store.figuresReach();
    }

    /** How far imported figures are towards targets. */
    public Courses courses() {
        return new Courses(register.get(), Courses.over(figures(), asOf.day()), asOf.day());
    }

    /** The columns that {@code listing} has wherever it is shown or exported, in order. For one thread. */
    public List<Column> columns(Listing listing) {
        Once<Courses> courses = new Once<>(this::courses);
        return Columns.of(listing, this::sources, target -> courses.get().inWords(target));
    }

    /** What became of things, as of the desk's day. */
    public Following follow() {
        return new Following(register.get(), asOf.day(), decided.get()::assessments);
    }

    /** The relationships between two states that the reports are about, those with most reports first. */
    public List<KnownRelationship> relationships() {
        return held.relationships(register.get());
    }

    /** The mechanisms of which some report writes the name with all of {@code words}, each by its fullest name. */
    public Set<String> mechanismsCalled(String words) {
        FoldedWords asked = FoldedWords.of(words);
        return register.get()
                .lines(ClaimKind.MECHANISM)
                .map(EntryLine::called)
                .filter(called -> !asked.isEmpty()
                        && called.names().stream().anyMatch(name -> asked.areAmong(FoldedWords.of(name))))
                .map(Called::name)
                .collect(Collectors.toSet());
    }

    /** The countries and bodies that act between {@code states}: countries first, those that act most first. */
    public List<NamedParty> parties(Set<CountryCode> states) {
        Register now = register.get();
        return NamedParties.between(states, now, query.of(now));
    }

    /** What stands at the head of the relationship between {@code states}: the last and the next, the new, the pending. */
    public Glance glance(Set<CountryCode> states) {
        Register now = register.get();
        return Glance.of(now, query.of(now), states, asOf.day());
    }

    /** The relationship between {@code states} on one screen. */
    public RelationshipPage overview(Set<CountryCode> states) {
        return Overview.of(register.get(), states, courses(), asOf);
    }

    /**
     * What an official of {@code ours} should know before meeting the others of {@code states}.
     *
     * @throws IllegalArgumentException if {@code ours} is not one of them
     */
    public RelationshipPage brief(Set<CountryCode> states, CountryCode ours) {
        return new Brief(register.get(), states, ours, courses(), asOf).page();
    }

    /** What an identifier of a claim, an entry or a report, its beginning, or a report's name means. */
    public List<Found> find(String word) {
        return lookup().find(word);
    }

    /** The entries that answer to an identifier beginning with {@code prefix}, by their own. */
    public List<Entry> entriesStartingWith(String prefix) {
        return register.get().entriesStartingWith(prefix);
    }

    /** What the register knows of {@code entry} beyond what its claims say, and what was decided on it. */
    public List<Facts.Fact> facts(Entry entry) {
        Stream<Facts.Fact> retold = retold(entry).stream().map(words -> new Facts.Fact("one story", words));
        Stream<Facts.Fact> words = decided.get().on(entry).stream()
                .map(decision -> new Facts.Fact(
                        decided.get().isUndone(decision) ? "undone" : "decision", DecisionWords.line(decision)));
        Stream<Facts.Fact> history = entry.kind() == ClaimKind.COMMITMENT
                ? follow().historyInLines(entry).stream().map(line -> new Facts.Fact("history", line))
                : Stream.empty();
        return Stream.of(new Facts(register.get()).of(entry).stream(), retold, history, words)
                .flatMap(facts -> facts)
                .toList();
    }

    /**
     * Which of the reports that tell of {@code entry} print one story, and so count once; in words, one line for each story.
     * Nothing where more than {@value Stories#MOST_COMPARED} reports tell of it.
     */
    public List<String> retold(Entry entry) {
        if (entry.reports().size() > Stories.MOST_COMPARED) {
            return List.of();
        }
        return holdings.stories().among(entry.reports()).stream()
                .filter(story -> story.size() > 1)
                .map(story -> names(entry, story) + ": one source, not " + story.size())
                .toList();
    }

    private static String names(Entry entry, Set<ReportId> story) {
        return entry.sources().stream()
                .filter(source -> story.contains(source.claim().evidence().report()))
                .map(source -> source.metadata().name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** How many sources tell of {@code entry}: its reports, those that print one story counted once. */
    public int sources(Entry entry) {
        return query.of(register.get()).sources(entry);
    }

    /** The reports that a name, or the beginning of a name or an identity, means. */
    public List<ReportId> findReports(String word) {
        return lookup().reports(word);
    }

    /** The kept reports, earliest published first. */
    public List<ListedReport> reports() {
        return held.reports(register.get());
    }

    /**
     * A kept report, whole.
     *
     * @throws IllegalArgumentException if it is not kept
     */
    public Report report(ReportId id) {
        return store.report(id).orElseThrow(() -> new IllegalArgumentException("no such report is kept: " + id));
    }

    /** The texts as delivered of {@code reports}, fetched together; of one that is not kept, none. */
    public Map<ReportId, String> texts(Collection<ReportId> reports) {
        return store.texts(reports);
    }

    /** Where the record is kept. */
    public StoreAddress address() {
        return holdings.address();
    }

    /** Who may use the record through a website. */
    public Accounts accounts() {
        return holdings.accounts().get();
    }

    /**
     * Does nothing.
     *
     * @throws org.aidememoire.store.StoreException if the store cannot be read
     */
    public void requireReadable() {
        store.extent();
    }

    /** A word for how far the record reaches now; as long as it is the same, nothing was taken in or decided. */
    public String reach() {
        return store.extent().toString();
    }

    /** A writer of entries for other programs, each with every source. */
    public EntryJson entryJson() {
        return new EntryJson(this::text, decided.get()::standing, this::sources);
    }

    private String text(ReportId report) {
        return store.text(report).orElseThrow(() -> new IllegalArgumentException("no such report is kept: " + report));
    }

    /** Writes {@code entries} to {@code writer} as a JSON object, each with every source. */
    public void writeJson(List<Entry> entries, Writer writer) {
        try (Json json = Json.to(writer)) {
            json.startObject();
            writeAsOf(json);
            json.key("entries");
            entryJson().write(entries, json);
            json.endObject();
        }
    }

    /** Writes {@code decisions} to {@code writer} as a JSON object. */
    public void writeDecisions(List<Decision> decisions, Writer writer) {
        try (Json json = Json.to(writer)) {
            json.startObject();
            writeAsOf(json);
            json.key("decisions");
            new DecisionJson(decided()).write(decisions, json);
            json.endObject();
        }
    }

    private void writeAsOf(Json json) {
        json.field("as-of", asOf.day().toString());
        json.truth("published-by-then", Optional.of(asOf.published()));
        json.day("known-on", asOf.knownOn());
    }

    /** Writes what was found to {@code writer} as a JSON object. */
    public void writeJson(SearchResult result, Writer writer) {
        writeJson(result, entryJson(), writer);
    }

    /** The same, of each entry the first {@code sources} sources. */
    public void writeJson(SearchResult result, int sources, Writer writer) {
        writeJson(result, entryJson().brief(sources), writer);
    }

    private void writeJson(SearchResult result, EntryJson entries, Writer writer) {
        try (Json json = Json.to(writer)) {
            json.startObject();
            writeAsOf(json);
            SearchJson.write(result, entries, json);
            json.endObject();
        }
    }

    /** Writes {@code comparison} to {@code writer} as a JSON object. */
    public void writeJson(Comparison comparison, Writer writer) {
        try (Json json = Json.to(writer)) {
            json.startObject();
            writeAsOf(json);
            ComparisonJson.write(comparison, json);
            json.endObject();
        }
    }

    private Lookup lookup() {
        Register now = register.get();
        return new Lookup(now, ListedReports.in(now));
    }

    @Override
    public void close() {
        holdings.close();
    }
}
