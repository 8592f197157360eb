package org.aidememoire.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Draft;
import org.aidememoire.model.decision.Outcome;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.model.series.Figure;
import org.aidememoire.model.series.Series;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The record that is kept, in a file or in a PostgreSQL database. Thread-safe; several processes may have it open at
 * once. While a file is open, its log lies beside it under the same name with {@code -wal} and {@code -shm}; closing it
 * folds them in.
 */
public final class Store implements AutoCloseable {
    private static final String EVERY_DIGIT_SORTS_BEFORE = "g";

    private final Database database;
    private final Trouble trouble;
    private final Clock clock;
    private final JsonMapper json;
    private final KeptReadings readings;
    private final KeptDecisions decisions;

    private Store(Database database, Trouble trouble, Clock clock) {
        this.database = database;
        this.trouble = trouble;
        this.clock = clock;
        this.json = json();
        this.readings = new KeptReadings(new ClaimWriter(json));
        this.decisions = new KeptDecisions(json, trouble);
    }

    /**
     * The store at {@code address}, made if it is not there, brought up to date if an older version made it.
     *
     * @throws StoreException if it is no store, a newer version made it, or it cannot be opened
     */
    public static Store open(StoreAddress address) {
        return open(address, StoreSettings.usual());
    }

    /** The same, in {@code file}. */
    public static Store open(Path file) {
        return open(StoreAddress.of(file));
    }

    static Store open(StoreAddress address, StoreSettings settings) {
        Trouble trouble = address.trouble();
        try {
            Database database = address.database(settings);
            try {
                database.bringUpToDate();
                if (database.ask(Seals::isIncomplete)) {
                    database.change(Seals::complete);
                }
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
            return new Store(database, trouble, settings.clock());
        } catch (JdbiException | FlywayException e) {
            throw trouble.from(e);
        }
    }

    /** Numbers to the last digit, and readable. */
    static JsonMapper json() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
    }

    /** Whether the report is kept and its latest reading is by the reader of this version. */
    public boolean holds(ReportId report, String readerVersion) {
        return read(handle -> KeptReadings.holdsLatest(handle, report, readerVersion));
    }

    /**
     * Keeps a report and a reading of it. When it returns, both are on disk, whatever happens next; when it throws,
     * neither is. A report that is kept already stays as it is; metadata that is new about it is added, and the reading
     * is added unless it equals the latest.
     *
     * @throws StoreException if they cannot be kept, such as on a full disk
     * @throws IllegalArgumentException if the reading is not of this report, cites words that do not stand there, or is
     *     of another text than the one that is kept (another opener made it: read the {@link #report} that is kept), or
     *     the report was erased
     */
    public void keep(Report report, Reading reading) {
        Grounds.require(report, reading);
        String loss = "report " + report.id().brief() + " (" + report.metadata().name() + ") is not kept";
        write(loss, handle -> {
            Instant now = now();
            requireNotErased(handle, report.id());
            Optional<String> keptText = KeptReports.text(handle, report.id());
            if (keptText.isEmpty()) {
                KeptReports.add(handle, report, now);
            } else if (!keptText.get().equals(report.text())) {
                throw new IllegalArgumentException("report " + report.id() + " is kept with another text");
            }
            KeptMetadata.learn(handle, report.id(), report.metadata(), now);
            if (!latest(handle, report.id()).map(KeptReading::reading).equals(Optional.of(reading))) {
                readings.add(handle, reading, now);
            }
        });
    }

    /**
     * Adds what has since been learnt about a kept report; nothing is overwritten and of each field the latest word
     * wins.
     *
     * @throws StoreException if it cannot be kept
     * @throws IllegalArgumentException if the report is not kept, or was erased
     */
    public void learn(ReportId report, ReportMetadata metadata) {
        Grounds.requireWhole(metadata);
        write("what was learnt about report " + report.brief() + " is not kept", handle -> {
            requireNotErased(handle, report);
            if (!KeptReports.holds(handle, report)) {
                throw new IllegalArgumentException("not a kept report: " + report);
            }
            KeptMetadata.learn(handle, report, metadata, now());
        });
    }

    /**
     * The kept report, whole, with what is known of it now.
     *
     * @throws StoreException if its bytes are not those that were kept
     */
    public Optional<Report> report(ReportId id) {
        return read(handle -> KeptMetadata.known(handle, id).flatMap(known -> {
            try {
                return KeptReports.find(handle, id, known);
            } catch (IllegalArgumentException e) {
                throw trouble.damaged("report " + id.brief(), e);
            }
        }));
    }

    /** The kept reports whose identity begins with {@code prefix}, in order. */
    public List<ReportId> reportsStartingWith(String prefix) {
        return read(handle -> KeptReports.startingWith(handle, prefix));
    }

    /** The latest reading of the report, if it is kept. */
    public Optional<KeptReading> reading(ReportId report) {
        return read(handle -> latest(handle, report));
    }

    /** The identifiers of the claims in the latest reading of {@code report}; none if it is not kept. */
    public Set<ClaimId> claimsReadIn(ReportId report) {
        return read(handle -> KeptReadings.claimsOfLatest(handle, report));
    }

    /** The latest reading of every kept report, in the order of the reports' identities. */
    public List<KeptReading> readings() {
        List<KeptReading> all = new ArrayList<>();
        eachReading(all::add);
        return all;
    }

    /**
     * The readings that were the latest at the end of {@code day}, in UTC, with what was known of the reports then; in the
     * order of the reports' identities.
     */
    public List<KeptReading> readingsKnownOn(LocalDate day) {
        List<KeptReading> all = new ArrayList<>();
        read(handle -> {
            new LatestReadings(handle, json, trouble, Optional.of(day.plusDays(1)))
                    .each("", EVERY_DIGIT_SORTS_BEFORE, all::add);
            return Optional.empty();
        });
        return all;
    }

    /**
     * Keeps figures, all or none. A figure that is kept already is not kept twice; another value for the same period is
     * added, and holds from then on.
     *
     * @return how many were new
     * @throws StoreException if they cannot be kept
     */
    public int keepFigures(Map<Series, List<Figure>> figures) {
        AtomicInteger added = new AtomicInteger();
        write("the figures are not kept", handle -> {
            Instant now = now();
            figures.forEach((series, ofSeries) -> added.addAndGet(KeptSeries.add(handle, series, ofSeries, now)));
        });
        return added.get();
    }

    /** A number that is another whenever figures have come in. */
    public long figuresReach() {
        return read(KeptSeries::count);
    }

    /** The figures of each series, by period. */
    public Map<Series, List<Figure>> figures() {
        return read(handle -> KeptSeries.all(handle, Optional.empty()));
    }

    /** The figures of each series as they were at the end of {@code day}, in UTC. */
    public Map<Series, List<Figure>> figuresKnownOn(LocalDate day) {
        return read(handle -> KeptSeries.all(handle, Optional.of(day.plusDays(1))));
    }

    /**
     * Takes a decision, unless another person has decided on the same thing since the decider looked.
     *
     * @param seen the number of the last decision on the subject that the decider has seen; 0 if none
     * @throws StoreException if it cannot be kept
     */
    public Outcome decide(Draft draft, long seen) {
        return decide(draft, seen, Set.of());
    }

    /**
     * The same of what is decided on under other names as well.
     *
     * @param alsoIn threads that the subject belongs to besides its own, such as those of earlier versions of the report
     */
    public Outcome decide(Draft draft, long seen, Set<String> alsoIn) {
        Grounds.require(draft);
        AtomicReference<@Nullable Outcome> outcome = new AtomicReference<>();
        write("the decision is not taken", handle -> outcome.set(decisions.take(handle, draft, seen, alsoIn, now())));
        return Objects.requireNonNull(outcome.get());
    }

    /** Every decision, by number. */
    public List<Decision> decisions() {
        return read(handle -> decisions.all(handle, Optional.empty()));
    }

    /** The decisions that had been taken at the end of {@code day}, in UTC, by number. */
    public List<Decision> decisionsKnownOn(LocalDate day) {
        return read(handle -> decisions.all(handle, Optional.of(day.plusDays(1))));
    }

    /** The reports that were erased, each with the number of the decision that erased it. */
    public Map<ReportId, Long> erased() {
        return read(Erasure::all);
    }

    private static void requireNotErased(Handle handle, ReportId report) {
        Long decision = Erasure.all(handle).get(report);
        if (decision != null) {
            throw new IllegalArgumentException(
                    "report " + report.brief() + " was erased (decision " + decision + ") and is not taken in again");
        }
    }

    /** What is wrong with the chain of decisions, one line for each that is at fault; nothing if it is whole. */
    public List<String> faultsOfDecisions() {
        return read(DecisionChain::faults);
    }

    /** On which day, in UTC, each report came into the store. */
    public Map<ReportId, LocalDate> keptOn() {
        return read(KeptReports::keptOn);
    }

    /**
     * Hands the latest reading of every kept report to {@code use}, in the order of the reports' identities, holding one
     * at a time in memory. All are as they stood when the first was handed over.
     */
    public void eachReading(Consumer<KeptReading> use) {
        read(handle -> {
            new LatestReadings(handle, json, trouble).each("", EVERY_DIGIT_SORTS_BEFORE, use);
            return Optional.empty();
        });
    }

    /** The text as delivered of a kept report; empty if it is not kept. */
    public Optional<String> text(ReportId report) {
        return read(handle -> KeptReports.text(handle, report));
    }

    /** The texts as delivered of those of {@code reports} that are kept, by one question to the database. */
    public Map<ReportId, String> texts(Collection<ReportId> reports) {
        return read(handle -> KeptReports.texts(handle, List.copyOf(reports)));
    }

    /** How far the store reaches now. */
    public Extent extent() {
        return read(Growth::now);
    }

    /** Whether the store once reached to {@code earlier}; if not, what was derived from that is of another store. */
    public boolean follows(Extent earlier) {
        return read(handle -> Growth.follows(handle, earlier));
    }

    /** The reports that have a new reading, or of which something was learnt or decided, since {@code earlier}; in order. */
    public List<ReportId> changedSince(Extent earlier) {
        return read(handle -> Growth.changedSince(handle, earlier));
    }

    /** Looks at all that is kept, row by row, and tells what is not as it was kept. */
    public Inspection inspect() {
        return read(handle -> new Inspector(handle, json, trouble).run(database));
    }

    /** Whether nothing is kept yet. */
    public boolean isEmpty() {
        return read(Copying::isEmpty);
    }

    /**
     * Takes over all that {@code other} holds as it stands now, to the last moment and number; all or nothing. Others may
     * go on writing to it meanwhile.
     *
     * @return the digest of all that both now hold
     * @throws IllegalArgumentException if something is kept here already
     * @throws StoreException if either store fails, or what arrived is not what was sent
     */
    public String takeOver(Store other) {
        return other.read(from -> {
            List<String> digest = new ArrayList<>(1);
            try {
                database.change(to -> digest.add(takeOver(from, to)));
            } catch (JdbiException e) {
                throw trouble.from(e, "nothing was copied");
            }
            return digest.get(0);
        });
    }

    private String takeOver(Handle from, Handle to) {
        if (!Copying.isEmpty(to)) {
            throw new IllegalArgumentException("something is kept there already");
        }
        new Copying(from, to).run();
        database.continueNumbering(to);
        String sent = Content.of(from).digest();
        if (!Content.of(to).digest().equals(sent)) {
            throw trouble.because("what arrived is not what was sent; nothing was copied");
        }
        return sent;
    }

    private Optional<KeptReading> latest(Handle handle, ReportId report) {
        List<KeptReading> found = new ArrayList<>(1);
        new LatestReadings(handle, json, trouble).each(report.hex(), report.hex(), found::add);
        return found.stream().findFirst();
    }

    /** Who may use the record through a website. */
    public AccountBook accounts() {
        return new AccountBook(this);
    }

    <T> T read(Function<Handle, T> question) {
        try {
            return database.ask(question);
        } catch (JdbiException e) {
            throw trouble.from(e);
        }
    }

    /** @param loss what is lost if the change fails, as words for a person */
    void write(String loss, Consumer<Handle> change) {
        try {
            database.change(handle -> {
                change.accept(handle);
                Seals.complete(handle);
            });
        } catch (JdbiException e) {
            throw trouble.from(e, loss);
        }
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public void close() {
        database.close();
    }
}
