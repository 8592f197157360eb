package org.aidememoire.desk.show;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aidememoire.register.Register;

/** Reports among which one is looked for. */
public interface ListedReports {
    /** Those whose identity begins with {@code digits}, in the order of their identities. */
    Stream<ListedReport> startingWith(String digits);

    /** All of them, in no particular order. */
    Stream<ListedReport> all();

    /** Those that {@code register} holds. */
    static ListedReports in(Register register) {
        return new ListedReports() {
            @Override
            public Stream<ListedReport> startingWith(String digits) {
                return register.reportsStartingWith(digits).map(ListedReport::of);
            }

            @Override
            public Stream<ListedReport> all() {
                return register.reports().map(ListedReport::of);
            }
        };
    }

    /** Those that {@code reports} gives. */
    static ListedReports of(Supplier<? extends Collection<ListedReport>> reports) {
        return new ListedReports() {
            @Override
            public Stream<ListedReport> startingWith(String digits) {
                return all().filter(report -> report.id().hex().startsWith(digits))
                        .sorted(Comparator.comparing(ListedReport::id));
            }

            @Override
            public Stream<ListedReport> all() {
                return reports.get().stream();
            }
        };
    }

    /** These and {@code others}. */
    default ListedReports and(ListedReports others) {
        return new ListedReports() {
            @Override
            public Stream<ListedReport> startingWith(String digits) {
                return Stream.concat(ListedReports.this.startingWith(digits), others.startingWith(digits));
            }

            @Override
            public Stream<ListedReport> all() {
                return Stream.concat(ListedReports.this.all(), others.all());
            }
        };
    }
}
