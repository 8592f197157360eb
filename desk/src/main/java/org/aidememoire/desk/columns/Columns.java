package org.aidememoire.desk.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.aidememoire.desk.query.Line;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.register.Entry;

/** The columns of each listing. */
public final class Columns {
    private static final Column ID = Column.of("id", line -> line.entry().id().value());
    private static final Column DATE = Column.of("date", Shown::date);
    private static final Column REPORTED = Column.of("reported", Shown::reported);
    private static final Column NAME = Column.of("name", entry(Shown::name));
    private static final Column STANDING = Column.of("standing", Line::standing).elsewhereOnly();
    private static final Column REPORTS =
            Column.of("reports", entry(Shown::reports)).elsewhereOnly();
    private static final Column QUOTE = Column.of("quote", entry(Shown::quote)).elsewhereOnly();

    private Columns() {}

    /**
     * The columns of {@code listing}, in order.
     *
     * @param stories in how many stories an entry is told
     * @param figures what figures say of a target, in words; asked for targets only
     */
    public static List<Column> of(Listing listing, ToIntFunction<Entry> stories, Function<Entry, String> figures) {
        List<Column> columns = new ArrayList<>();
        columns.add(ID);
        columns.addAll(own(listing));
        if (listing == Listing.TARGETS) {
            columns.add(Column.of("figures", entry(figures)));
        }
        Column in = Column.of("in", entry(entry -> Integer.toString(stories.applyAsInt(entry))));
        columns.addAll(List.of(in.onScreenOnly(), REPORTS, QUOTE));
        return columns;
    }

    private static List<Column> own(Listing listing) {
        return switch (listing) {
            case TIMELINE ->
                List.of(
                        DATE,
                        Column.of("what", Columns::what),
                        Column.of("where", entry(Shown::where)),
                        Column.of("participants", line -> String.join(", ", line.participants())),
                        Column.of("status", Columns::status));
            case COMMITMENTS ->
                List.of(
                        REPORTED,
                        Column.field("force"),
                        Column.of("by", Columns::byAndTo),
                        Column.of("action", Columns::action),
                        Column.field("sectors"),
                        Column.field("due"),
                        STANDING);
            case TARGETS ->
                List.of(
                        REPORTED,
                        Column.field("by"),
                        Column.field("measure"),
                        Column.of("value", entry(Shown::groupedValue)).onScreenOnly(),
                        Column.field("value").elsewhereOnly(),
                        Column.field("unit"),
                        Column.field("horizon"));
            case PEOPLE ->
                List.of(
                        NAME,
                        Column.of("also written", entry(Shown::otherNames)),
                        Column.of("offices", entry(Shown::offices)));
            case DOCUMENTS ->
                List.of(
                        DATE,
                        Column.field("kind"),
                        Column.field("title"),
                        Column.field("count"),
                        Column.field("status"));
            case MECHANISMS -> List.of(REPORTED, NAME, Column.of("sessions", entry(Shown::sessions)));
            case PROJECTS -> List.of(REPORTED, NAME);
            case INVITATIONS ->
                List.of(
                        REPORTED,
                        Column.of("from", line -> line.participants().get(0)),
                        Column.of("to", Columns::guests),
                        Column.field("destination"),
                        Column.field("answer"),
                        STANDING);
            case MILESTONES -> List.of(DATE, Column.field("ordinal"), NAME);
            case FORMULAS -> List.of(REPORTED, Column.field("text"));
        };
    }

    private static Function<Line, String> entry(Function<Entry, String> cell) {
        return line -> cell.apply(line.entry());
    }

    private static String guests(Line line) {
        return String.join(
                ", ", line.participants().subList(1, line.participants().size()));
    }

    private static String what(Line line) {
        return Shown.happening(line.entry())
                + line.session().map(session -> ": " + session).orElse("");
    }

    /** What became of it, else what the reports say of it. */
    private static String status(Line line) {
        return line.standing().isEmpty() ? Fields.of(Shown.claim(line.entry()), "status") : line.standing();
    }

    private static String byAndTo(Line line) {
        Claim claim = Shown.claim(line.entry());
        String to = Fields.of(claim, "to");
        return Fields.of(claim, "by") + (to.isEmpty() ? "" : " → " + to);
    }

    private static String action(Line line) {
        Claim claim = Shown.claim(line.entry());
        return (Fields.of(claim, "polarity").isEmpty() ? "" : "not: ") + Fields.of(claim, "action");
    }
}
