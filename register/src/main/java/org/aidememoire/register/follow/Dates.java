package org.aidememoire.register.follow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.Register;
import org.aidememoire.register.line.EntryLine;
import org.aidememoire.register.line.ReportLine;

/** When things took place and when reports were written, by what reports say and by what the register settles. */
public final class Dates {
    private final Register register;

    /** Dates in {@code register}. */
    public Dates(Register register) {
        this.register = register;
    }

    /** The first day of what {@code entry} speaks of: the most precise of what its reports say and together settle. */
    public Optional<PartialDate> start(Entry entry) {
        return register.line(entry.id()).flatMap(EntryLine::start);
    }

    /** The last day of what {@code entry} speaks of. */
    public Optional<PartialDate> end(Entry entry) {
        return register.line(entry.id()).flatMap(EntryLine::end);
    }

    /**
     * The day of {@code report}: that of its publication, or the days of what it tells of as far as the register
     * settles them.
     */
    public Optional<PartialDate> of(ReportId report) {
        return register.line(report).flatMap(ReportLine::day);
    }

    /** The day of the report that {@code source} stands in; where the reading says it, nothing is looked up. */
    Optional<PartialDate> of(Source source) {
        return source.published()
                .map(PartialDate::of)
                .or(() -> of(source.claim().evidence().report()));
    }

    /** The days of the reports that tell of {@code entry}, as far as they are known, each once, in order. */
    public List<PartialDate> reported(Entry entry) {
        return register.line(entry.id()).map(EntryLine::reported).orElse(List.of());
    }

    /** The first possible day of {@code date}, for an order in time; what is undated comes last. */
    static LocalDate order(Optional<PartialDate> date) {
        return date.map(PartialDate::earliest).orElse(LocalDate.MAX);
    }
}
