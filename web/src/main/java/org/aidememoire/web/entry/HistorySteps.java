package org.aidememoire.web.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.desk.follow.Following;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.wording.Piece;
import org.aidememoire.register.follow.Advance;
import org.aidememoire.register.follow.Assessment;
import org.aidememoire.register.follow.CommitmentHistory;
import org.aidememoire.register.follow.Mention;
import org.aidememoire.register.follow.Turn;
import org.aidememoire.web.entry.EntryPage.Gap;
import org.aidememoire.web.entry.EntryPage.Step;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.line.ReportTitle;

/** The history of a commitment as its page tells it; a long one by its beginning and its end. */
final class HistorySteps {
    private static final int FIRST = 10;
    private static final int LAST = 20;
    private static final String PARAMETER = "history";

    private final Inquiry inquiry;

    HistorySteps(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /** None where the history is one mention alone. */
    List<Step> of(CommitmentHistory history) {
        List<Turn> turns = history.turns();
        boolean whole = inquiry.value(PARAMETER).filter("all"::equals).isPresent() || turns.size() <= FIRST + LAST;
        IntPredicate isShown = place -> whole || place < FIRST || place >= turns.size() - LAST;
        Map<ReportId, String> titles =
                titles(IntStream.range(0, turns.size()).filter(isShown).mapToObj(turns::get));
        List<Step> steps = new ArrayList<>();
        int mention = 0;
        for (int place = 0; place < turns.size() && turns.size() > 1; place++) {
            Turn turn = turns.get(place);
            if (isShown.test(place)) {
                Optional<Gap> gap = whole || place != FIRST - 1 ? Optional.empty() : Optional.of(gap(turns.size()));
                steps.add(step(history, turn, mention, titles, gap));
            }
            mention += turn instanceof Mention ? 1 : 0;
        }
        return steps;
    }

    private Map<ReportId, String> titles(Stream<Turn> shown) {
        return ReportTitle.all(
                shown.flatMap(turn -> source(turn).stream())
                        .collect(Collectors.toMap(
                                source -> source.claim().evidence().report(), Source::metadata, (one, same) -> one)),
                inquiry);
    }

    private static Optional<Source> source(Turn turn) {
        if (turn instanceof Mention mention) {
            return Optional.of(mention.source());
        }
        return turn instanceof Advance advance ? Optional.of(advance.source()) : Optional.empty();
    }

    private Gap gap(int all) {
        int left = all - FIRST - LAST;
        return new Gap(
                left == 1 ? "1 mention" : inquiry.tongue().number(left) + " mentions",
                inquiry.links().to(inquiry.path(), Map.of(PARAMETER, "all")));
    }

    private Step step(
            CommitmentHistory history, Turn turn, int number, Map<ReportId, String> titles, Optional<Gap> gap) {
        if (turn instanceof Mention mention) {
            List<Piece> words = Following.wording(history, number);
            return step(turn, words, mention.source(), titles, mention.partial().orElse(""), gap);
        }
        if (turn instanceof Advance advance) {
            List<Piece> words = List.of(new Piece(Following.words(advance), false));
            return step(turn, words, advance.source(), titles, advance.because(), gap);
        }
        Assessment assessment = (Assessment) turn;
        Decision decision = assessment.decision();
        return new Step(
                when(turn),
                iso(turn),
                turn.word(),
                List.of(new Piece(decision.why(), false)),
                decision.by().toString(),
                "",
                assessment.assessed().source().orElse(""),
                gap);
    }

    private Step step(
            Turn turn, List<Piece> words, Source source, Map<ReportId, String> titles, String note, Optional<Gap> gap) {
        return new Step(
                when(turn),
                iso(turn),
                turn.word(),
                words,
                titles.getOrDefault(source.claim().evidence().report(), ""),
                inquiry.links().passage(source.claim()),
                note,
                gap);
    }

    private String when(Turn turn) {
        return turn.day().map(inquiry.tongue()::date).orElse("undated");
    }

    private static String iso(Turn turn) {
        return turn.day().map(Object::toString).orElse("");
    }
}
