package org.aidememoire.register;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.register.line.ReportLine;

/** The reports that are in a register. Immutable; thread-safe. */
final class Library {
    static final Library EMPTY = new Library(
            MemoryShelves.empty(GroupShelf.COUNT, GroupShelf::of),
            MemoryShelves.empty(GroupShelf.COUNT, GroupShelf::of),
            MemoryShelves.empty(ReportShelf.COUNT, ReportShelf::of),
            new Datelines());

    /** Under this key stands the number that the next report gets. */
    private static final String NEXT = "next";
    /** How many reports of an archive are remembered, at some ten kilobytes each. */
    private static final int REMEMBERED = 12_000;

    private static final int NUMBERS_REMEMBERED = 50_000;

    /** By their numbers. */
    private final Shelves<String, Admitted> reports;
    /** By the reports' identities. */
    private final Shelves<String, String> numbers;
    /** By the reports' identities. */
    private final Shelves<String, ReportLine> lines;

    private final Datelines datelines;

    private Library(
            Shelves<String, Admitted> reports,
            Shelves<String, String> numbers,
            Shelves<String, ReportLine> lines,
            Datelines datelines) {
        this.reports = reports;
        this.numbers = numbers;
        this.lines = lines;
        this.datelines = datelines;
    }

    static Library kept(Archive archive) {
        return new Library(
                new KeptShelves<>(archive, Archive.Part.REPORTS, new ReportForm(), REMEMBERED),
                new KeptShelves<>(archive, Archive.Part.NUMBERS, new WordForm(), NUMBERS_REMEMBERED),
                new ResidentShelves<>(
                        archive,
                        Archive.Part.REPORT_LINES,
                        ReportLineForm::new,
                        0,
                        MemoryShelves.empty(ReportShelf.COUNT, ReportShelf::of)),
                new Datelines());
    }

    void writeTo(Archive.Changes changes) {
        reports.writeTo(changes, Archive.Part.REPORTS, new ReportForm());
        numbers.writeTo(changes, Archive.Part.NUMBERS, new WordForm());
        lines.writeTo(changes, Archive.Part.REPORT_LINES, new ReportLineForm());
    }

    Library movedTo(Archive next) {
        return new Library(
                reports.movedTo(next, new ReportForm()),
                numbers.movedTo(next, new WordForm()),
                lines.movedTo(next, new ReportLineForm()),
                datelines);
    }

    /** The statements of its reports, also of those taken away since it was kept. */
    StatementFinder statements() {
        return reports instanceof KeptShelves<Admitted> kept
                ? new StatementFinder(kept::kept, datelines, known -> known.readAll(lines(), numbers))
                : StatementFinder.NONE;
    }

    /** The report of this number, which must be there. */
    Admitted admitted(int number) {
        return reports.get(StatementFinder.key(number)).orElseThrow();
    }

    /** The report with this identity. */
    Optional<Admitted> get(String hex) {
        return numbers.get(hex).flatMap(reports::get);
    }

    Optional<ReportLine> line(String hex) {
        return lines.get(hex);
    }

    /** The same with these lines in the place of those of their reports. */
    Library with(Collection<ReportLine> better) {
        if (better.isEmpty()) {
            return this;
        }
        Shelves.Change<String, ReportLine> change = lines.change();
        better.forEach(line -> change.put(line.id().hex(), line));
        return new Library(reports, numbers, change.done(), datelines);
    }

    /** In no particular order. */
    Stream<ReportLine> lines() {
        return lines.entries().map(java.util.Map.Entry::getValue);
    }

    /** In the order of their identities. */
    Stream<ReportLine> linesStartingWith(String digits) {
        return lines.entriesFrom(digits)
                .takeWhile(line -> line.getKey().startsWith(digits))
                .map(java.util.Map.Entry::getValue);
    }

    Change change() {
        return new Change();
    }

    /** A change under way. */
    final class Change {
        private final Shelves.Change<String, Admitted> changedReports = reports.change();
        private final Shelves.Change<String, String> changedNumbers = numbers.change();
        private final Shelves.Change<String, ReportLine> changedLines = lines.change();
        private int next = Integer.parseInt(numbers.get(NEXT).orElse("0"));

        Admitted admit(ReadReport report) {
            Admitted admitted = Admitted.of(next++, report);
            Reading reading = report.reading();
            String hex = reading.report().hex();
            changedReports.put(StatementFinder.key(admitted.number()), admitted);
            changedNumbers.put(hex, StatementFinder.key(admitted.number()));
            changedLines.put(
                    hex,
                    new ReportLine(
                            reading.report(),
                            report.metadata(),
                            reading.published(),
                            reading.published().map(PartialDate::of),
                            reading.language(),
                            reading.claims().size(),
                            reading.setAside(),
                            reading.problems().size(),
                            admitted.concerned().subject(reading.claims())));
            return admitted;
        }

        void remove(Admitted admitted) {
            String hex = admitted.id().hex();
            changedReports.remove(StatementFinder.key(admitted.number()));
            changedNumbers.remove(hex);
            changedLines.remove(hex);
        }

        Library done() {
            changedNumbers.put(NEXT, Integer.toString(next));
            return new Library(changedReports.done(), changedNumbers.done(), changedLines.done(), datelines);
        }
    }
}
