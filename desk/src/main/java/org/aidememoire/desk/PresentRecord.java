package org.aidememoire.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidememoire.desk.decide.Decided;
import org.aidememoire.desk.decide.Ground;
import org.aidememoire.desk.follow.Linked;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.Register;
import org.aidememoire.store.Store;

/** The record as {@code desk} has it at the moment of each question. */
record PresentRecord(Desk desk, Supplier<Register> register, Store store) implements Ground {
    @Override
    public Decided decided() {
        return desk.decided();
    }

    @Override
    public Optional<Entry> entry(ClaimId id) {
        return register.get().entry(id);
    }

    @Override
    public List<Entry> entriesStartingWith(String prefix) {
        return register.get().entriesStartingWith(prefix);
    }

    @Override
    public List<Linked> linked(Entry entry) {
        return desk.follow().linked(entry);
    }

    @Override
    public Optional<Reading> reading(ReportId report) {
        return store.reading(report).map(kept -> decided().revise(kept).reading());
    }

    @Override
    public Optional<Report> report(ReportId id) {
        return store.report(id);
    }
}
