package org.aidememoire.web.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.desk.query.Outline;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.EngagementFamily;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.inquiry.Tongue;

/**
 * A timeline as a drawing: time from left to right, what lasts as a bar, anything else as a dot.
 *
 * @param height of the drawing, in its own units; it is {@value #WIDTH} wide
 * @param ticks months or years
 * @param marks what happened
 */
public record Strip(int height, List<Tick> ticks, List<Mark> marks) {
    /** The width of the drawing, in its own units. */
    public static final int WIDTH = 960;

    private static final int EDGE = 14;
    private static final int FOOT = 26;
    private static final int STEP = 13;
    private static final int MOST_MONTHS = 30;
    private static final int NARROWEST_BAR = 10;
    private static final int MIDDLE_OF_A_MONTH = 15;

    /** Copies the lists. */
    public Strip {
        ticks = List.copyOf(ticks);
        marks = List.copyOf(marks);
    }

    /**
     * A line across the drawing.
     *
     * @param x where
     * @param name below it; empty where there is no room
     */
    public record Tick(int x, String name) {}

    /**
     * Something that happened.
     *
     * @param x its left end
     * @param y its middle
     * @param width 0 for a dot
     * @param kind of shape: event, lesser or planned
     * @param address its entry
     * @param title what it is
     */
    public record Mark(int x, int y, int width, String kind, String address, String title) {}

    private record Dated(Outline line, LocalDate from, LocalDate to) {
        static Dated of(Outline line, PartialDate start) {
            return new Dated(
                    line,
                    Strip.from(start),
                    line.end().or(line::start).orElse(start).latest());
        }
    }

    /** The drawing of those of {@code lines} that have a day or a month. */
    static Strip of(List<Outline> lines, Inquiry inquiry) {
        List<Dated> dated = lines.stream()
                .filter(line -> line.start()
                        .filter(start -> !(start instanceof PartialDate.InYear))
                        .isPresent())
                .map(line -> Dated.of(line, line.start().orElseThrow()))
                .toList();
        if (dated.isEmpty()) {
            return new Strip(0, List.of(), List.of());
        }
        Drawing drawing = new Drawing(dated, inquiry);
        return drawing.isByMonth() ? new Drawing(withVisits(dated, inquiry), inquiry).strip() : drawing.strip();
    }

    /**
     * What is known by the month, and to have been during a visit that is drawn, with that, as it is in the list. Among years
     * half a month is too little to be seen, and each entry would have to be opened for it.
     */
    private static List<Dated> withVisits(List<Dated> dated, Inquiry inquiry) {
        Map<ClaimId, PartialDate> visits = dated.stream()
                .map(Dated::line)
                .filter(Drawing::isVisit)
                .collect(Collectors.toMap(Outline::id, visit -> visit.start().orElseThrow()));
        return dated.stream()
                .map(one -> isOpen(one.line())
                        ? startOfItsVisit(one.line(), visits, inquiry)
                                .map(start -> Dated.of(one.line(), start))
                                .orElse(one)
                        : one)
                .toList();
    }

    private static boolean isOpen(Outline line) {
        return line.kind() == ClaimKind.ENGAGEMENT
                && !Drawing.isVisit(line)
                && line.start().filter(PartialDate.InMonth.class::isInstance).isPresent();
    }

    private static Optional<PartialDate> startOfItsVisit(
            Outline line, Map<ClaimId, PartialDate> visits, Inquiry inquiry) {
        return inquiry.follow()
                .entry(line.id())
                .flatMap(inquiry.follow()::visit)
                .flatMap(visit -> Optional.ofNullable(visits.get(visit.id())));
    }

    /** What is known by the month stands in the middle of it, not on its first day. */
    private static LocalDate from(PartialDate start) {
        return start instanceof PartialDate.InMonth month ? month.month().atDay(MIDDLE_OF_A_MONTH) : start.earliest();
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return marks.isEmpty();
    }

    private static final class Drawing {
        private final List<Dated> dated;
        private final Inquiry inquiry;
        private final LocalDate first;
        private final LocalDate last;

        Drawing(List<Dated> dated, Inquiry inquiry) {
            this.dated = dated;
            this.inquiry = inquiry;
            LocalDate from =
                    dated.stream().map(Dated::from).min(LocalDate::compareTo).orElseThrow();
            LocalDate to =
                    dated.stream().map(Dated::to).max(LocalDate::compareTo).orElseThrow();
            this.first = from.withDayOfMonth(1);
            this.last = YearMonth.from(to).plusMonths(1).atDay(1);
        }

        private int x(LocalDate day) {
            double part = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
            return EDGE + (int) Math.round(part * (WIDTH - 2 * EDGE));
        }

        Strip strip() {
            Map<Integer, Integer> stacked = new HashMap<>();
            List<Dated> upwards = dated.stream()
                    .sorted(java.util.Comparator.comparing((Dated one) -> !isVisit(one.line())))
                    .toList();
            record Placed(Dated one, int x, int level) {}
            List<Placed> placed = new ArrayList<>();
            for (Dated one : upwards) {
                int x = x(one.from());
                placed.add(new Placed(one, x, stacked.merge(x / NARROWEST_BAR, 1, Integer::sum) - 1));
            }
            int levels = placed.stream().mapToInt(Placed::level).max().orElse(0) + 1;
            int height = levels * STEP + EDGE + FOOT;
            return new Strip(
                    height,
                    ticks(),
                    placed.stream()
                            .map(one -> mark(one.one(), one.x(), height - FOOT - STEP * (one.level() + 1) + STEP / 2))
                            .toList());
        }

        private Mark mark(Dated one, int x, int y) {
            boolean lasts = isVisit(one.line());
            int width = lasts ? Math.max(NARROWEST_BAR, x(one.to().plusDays(1)) - x) : 0;
            return new Mark(
                    x,
                    y,
                    width,
                    kind(one.line()),
                    inquiry.links().entry(one.line().id()),
                    title(one.line()));
        }

        private String title(Outline line) {
            Tongue tongue = inquiry.tongue();
            String when =
                    line.start().map(start -> tongue.dates(start, line.end())).orElse("");
            String what = line.form().isEmpty()
                    ? line.kind() == ClaimKind.INSTRUMENT ? "document" : "occasion"
                    : line.form().replace('-', ' ');
            return when + ": "
                    + Stream.concat(
                                    Stream.of(what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1)),
                                    tongue.countries(line.countries()).stream())
                            .collect(Collectors.joining(", "));
        }

        private static String kind(Outline line) {
            if (line.standing().equals("held")) {
                return "event";
            }
            return line.standing().isEmpty() ? "event lesser" : "event planned";
        }

        private static boolean isVisit(Outline line) {
            return line.kind() == ClaimKind.ENGAGEMENT
                    && EngagementFamily.of(EngagementKind.of(line.form())) == EngagementFamily.VISIT;
        }

        boolean isByMonth() {
            return ChronoUnit.MONTHS.between(first, last) <= MOST_MONTHS;
        }

        private List<Tick> ticks() {
            long months = ChronoUnit.MONTHS.between(first, last);
            List<Tick> ticks = new ArrayList<>();
            boolean byMonth = isByMonth();
            int every = byMonth ? (int) Math.max(1, months / 9) : (int) Math.max(1, months / 12 / 10);
            int number = 0;
            for (LocalDate day = byMonth ? first : first.withDayOfYear(1).plusYears(first.getDayOfYear() > 1 ? 1 : 0);
                    !day.isAfter(last);
                    day = byMonth ? day.plusMonths(1) : day.plusYears(1)) {
                boolean named = number++ % every == 0 && x(day) < WIDTH - 4 * EDGE;
                ticks.add(new Tick(x(day), named ? name(day, byMonth) : ""));
            }
            return ticks;
        }

        private String name(LocalDate day, boolean byMonth) {
            return byMonth ? inquiry.tongue().shortMonth(YearMonth.from(day)) : Integer.toString(day.getYear());
        }
    }
}
