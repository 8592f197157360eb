package org.aidememoire.web.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.series.Figure;
import org.aidememoire.web.inquiry.Tongue;

/**
 * Figures as a curve and targets as levels to reach.
 *
 * @param curve the figures, as the points of a line
 * @param points the figures, one by one
 * @param goals the targets
 * @param years below the drawing
 * @param levels beside the drawing
 * @param from where the figures are from
 */
public record Chart(
        String curve, List<Point> points, List<Goal> goals, List<Label> years, List<Label> levels, String from) {
    /** The width of the drawing, in its own units. */
    public static final int WIDTH = 720;
    /** The height of the drawing, in its own units. */
    public static final int HEIGHT = 280;

    static final int LEFT = 92;
    private static final int RIGHT = 24;
    /** Between the last year and where targets without a year stand. */
    private static final int BESIDE = 72;

    private static final int TOP = 18;
    private static final int BOTTOM = 30;
    private static final int LEVELS = 4;
    private static final int MOST_YEARS = 9;

    /** Copies the lists. */
    public Chart {
        points = List.copyOf(points);
        goals = List.copyOf(goals);
        years = List.copyOf(years);
        levels = List.copyOf(levels);
    }

    /** Whether a target has no year. */
    public boolean hasOpenGoals() {
        return goals.stream().anyMatch(Goal::open);
    }

    /**
     * A figure.
     *
     * @param x from the left
     * @param y from the top
     * @param title its period and value
     */
    public record Point(int x, int y, String title) {}

    /**
     * A target.
     *
     * @param x where its year is; beside the years where it has none
     * @param y its value
     * @param title its value and horizon
     * @param address its entry
     * @param open whether it has no year
     */
    public record Goal(int x, int y, String title, String address, boolean open) {}

    /**
     * A word at an axis.
     *
     * @param at where along the axis
     * @param name the word
     */
    public record Label(int at, String name) {}

    /** A target as it is set: its value, the last day of its year, what to call it and its entry. */
    record Aimed(BigDecimal value, Optional<LocalDate> by, String title, String address) {}

    static Chart of(List<Figure> figures, List<Aimed> aimed, String from, Tongue tongue) {
        return new Drawing(figures, aimed, tongue).chart(from);
    }

    private static final class Drawing {
        private final List<Figure> figures;
        private final List<Aimed> aimed;
        private final Tongue tongue;
        private final int first;
        private final int last;
        private final double top;
        private final int right;

        Drawing(List<Figure> figures, List<Aimed> aimed, Tongue tongue) {
            this.figures = figures;
            this.aimed = aimed;
            this.tongue = tongue;
            List<Integer> years = Stream.concat(
                            figures.stream()
                                    .map(figure -> figure.period().latest().getYear()),
                            aimed.stream().flatMap(goal -> goal.by().stream()).map(LocalDate::getYear))
                    .sorted()
                    .toList();
            this.first = years.get(0);
            this.last = Math.max(Math.max(years.get(years.size() - 1), first + 1), (int)
                    Math.ceil(figures.stream().mapToDouble(Drawing::place).max().orElse(first)));
            double highest = Stream.concat(
                            figures.stream().map(Figure::value), aimed.stream().map(Aimed::value))
                    .mapToDouble(BigDecimal::doubleValue)
                    .max()
                    .orElse(1);
            this.top = round(highest);
            boolean open = aimed.stream().anyMatch(goal -> goal.by().isEmpty());
            this.right = WIDTH - RIGHT - (open ? BESIDE : 0);
        }

        /** The next number above that has one digit and then zeros. */
        private static double round(double highest) {
            double unit = Math.pow(10, Math.floor(Math.log10(Math.max(highest, 1))));
            return Math.ceil(highest / unit) * unit;
        }

        private int x(double year) {
            return LEFT + (int) Math.round((year - first) / (last - first) * (right - LEFT));
        }

        private int y(double value) {
            return HEIGHT - BOTTOM - (int) Math.round(value / top * (HEIGHT - TOP - BOTTOM));
        }

        private static double year(LocalDate day) {
            return day.getYear() + (day.getDayOfYear() - 1) / 366.0;
        }

        Chart chart(String from) {
            List<Point> points = figures.stream().map(this::point).toList();
            return new Chart(
                    points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" ")),
                    points,
                    aimed.stream().map(this::goal).toList(),
                    years(),
                    IntStream.rangeClosed(0, LEVELS)
                            .mapToObj(level -> top * level / LEVELS)
                            .map(value -> new Label(y(value), tongue.amount(BigDecimal.valueOf(value))))
                            .toList(),
                    from);
        }

        private Point point(Figure figure) {
            return new Point(
                    x(place(figure)),
                    y(figure.value().doubleValue()),
                    tongue.date(figure.period()) + ": " + tongue.number(figure.value()));
        }

        /** A year stands at its name, a month or a day where it lies between two of them. */
        private static double place(Figure figure) {
            PartialDate period = figure.period();
            return period instanceof PartialDate.InYear
                    ? period.earliest().getYear()
                    : (year(period.earliest()) + year(period.latest())) / 2;
        }

        private Goal goal(Aimed goal) {
            int x = goal.by().map(day -> x(day.getYear())).orElse(WIDTH - RIGHT);
            return new Goal(
                    x,
                    y(goal.value().doubleValue()),
                    goal.title(),
                    goal.address(),
                    goal.by().isEmpty());
        }

        private List<Label> years() {
            int every = Math.max(1, (last - first) / MOST_YEARS);
            List<Label> years = new ArrayList<>();
            for (int year = first; year <= last; year += every) {
                years.add(new Label(x(year), Integer.toString(year)));
            }
            if (aimed.stream().anyMatch(goal -> goal.by().isEmpty())) {
                years.add(new Label(WIDTH - RIGHT, "no year"));
            }
            return years;
        }
    }
}
