package org.aidememoire.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.decide.Decided;
import org.aidememoire.desk.decide.Successions;
import org.aidememoire.desk.kept.KeptRegister;
import org.aidememoire.desk.relationship.KnownRelationship;
import org.aidememoire.desk.relationship.Relationships;
import org.aidememoire.desk.search.PastIndex;
import org.aidememoire.desk.show.ListedReport;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.ReadReport;
import org.aidememoire.register.Register;
import org.aidememoire.register.follow.Dates;
import org.aidememoire.store.KeptReading;
import org.aidememoire.store.Store;
import org.aidememoire.store.search.MemoryIndex;

/**
 * What was held on a day: the register, and what had been decided. Of the present, that is what is kept for everybody; of a
 * day that has passed it is worked out from the store when it is first asked for, and is not kept between runs. Thread-safe.
 */
final class HeldOn {
    /** A report with its reading and what the register makes of it, in memory; a little more than was measured. */
    private static final long BYTES_OF_A_REPORT = 30_000;

    private final Store store;
    private final KeptRegister present;
    private final AsOf asOf;
    private final Once<Decided> decidedThen = new Once<>(this::decidedFromLog);
    private final Once<Past> past = new Once<>(this::past);
    private final PerRegister<List<KnownRelationship>> relationships = new PerRegister<>(Relationships::in);
    private final PerRegister<List<ListedReport>> reports = new PerRegister<>(ListedReport::in);

    HeldOn(AsOf asOf, Store store, KeptRegister present) {
        this.asOf = asOf;
        this.store = store;
        this.present = present;
    }

    /** Whether it is all that is held now. */
    boolean isOfNow() {
        return !asOf.published() && asOf.knownOn().isEmpty();
    }

    Register register() {
        return isOfNow() ? present.get() : past.get().register();
    }

    Decided decided() {
        return isOfNow() ? present.decided() : decidedThen.get();
    }

    /** The relationships in {@code register}, which is the one held, as it is or as it was a moment ago. */
    List<KnownRelationship> relationships(Register register) {
        return relationships.of(register);
    }

    /** The reports in {@code register}, which is the one held, as it is or as it was a moment ago. */
    List<ListedReport> reports(Register register) {
        return reports.of(register);
    }

    /** What a past register takes, as far as it is worked out, beside what all days share: in bytes. */
    long bytes() {
        return past.known().map(then -> then.reports() * BYTES_OF_A_REPORT).orElse(0L);
    }

    /** The latest readings then, of reports that did not count too, as they were read. */
    List<KeptReading> asRead() {
        return asOf.knownOn().map(store::readingsKnownOn).orElseGet(store::readings);
    }

    /** For a day that has passed; it is not brought up to date, since that day is over. */
    Optional<MemoryIndex> pastIndex() {
        return PastIndex.of(asRead().stream().map(decided()::revise).toList(), store, PastIndex.MOST_READINGS);
    }

    /** A register that is not kept between runs, and of how many reports it is. */
    private record Past(Register register, int reports) {}

    private Past past() {
        List<KeptReading> counting = counting();
        return new Past(registerOf(counting), counting.size());
    }

    private List<KeptReading> counting() {
        List<KeptReading> held = asRead().stream()
                .filter(kept -> decided().counts(kept.reading().report()))
                .map(decided()::revise)
                .toList();
        if (!asOf.published()) {
            return held;
        }
        Map<ReportId, LocalDate> keptOn = store.keptOn();
        Dates dates = new Dates(registerOf(held));
        return held.stream()
                .filter(reading -> asOf.holds(reading, id -> dates.of(id)
                        .map(PartialDate::latest)
                        .orElseGet(() -> keptOn.getOrDefault(id, LocalDate.MAX))))
                .toList();
    }

    private Register registerOf(List<KeptReading> readings) {
        Register.Change change = Register.EMPTY.change();
        readings.forEach(kept -> change.put(new ReadReport(kept.metadata(), kept.reading())));
        decided().rulings().forEach(change::rule);
        return change.done();
    }

    private Decided decidedFromLog() {
        List<Decision> log = asOf.knownOn().map(store::decisionsKnownOn).orElseGet(store::decisions);
        Successions then = asOf.knownOn().isPresent() ? successionsThen() : Successions.in(store);
        return asOf.published() ? Decided.asOf(log, asOf.day(), then) : new Decided(log, then);
    }

    private Successions successionsThen() {
        Once<Map<ReportId, Reading>> readings = new Once<>(() -> asRead().stream()
                .map(KeptReading::reading)
                .collect(Collectors.toMap(Reading::report, reading -> reading)));
        return new Successions(
                store::text, report -> Optional.ofNullable(readings.get().get(report)));
    }
}
