package org.aidememoire.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.decide.Deciding;
import org.aidememoire.desk.decide.Selection;
import org.aidememoire.model.account.Signatory;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.decision.ActKind;
import org.aidememoire.model.decision.Outcome;
import org.aidememoire.model.decision.Progress;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportId;

/** Does what an {@link AskedDecision} asks for. */
final class Decider {
    private final Desk desk;
    private final Deciding deciding;

    Decider(Desk desk, Signatory by) {
        this.desk = desk;
        this.deciding = desk.deciding(by);
    }

    Outcome decide(ActKind act, AskedDecision asked) {
        return switch (act) {
            case ACCEPT -> deciding.accept(claim(asked), asked.reason(), asked.lastSeen());
            case REJECT -> deciding.reject(claim(asked), asked.reason(), asked.lastSeen());
            case CORRECT ->
                deciding.correct(claim(asked), asked.said(), support(asked), asked.reason(), asked.lastSeen());
            case ADD ->
                deciding.add(
                        kind(asked),
                        Selection.of(AskedDecision.required("words", asked.words()), report(asked)),
                        asked.said(),
                        asked.reason(),
                        asked.lastSeen());
            case ANNOTATE -> deciding.annotate(deciding.entry(entry(asked)), asked.reason());
            case LINK -> deciding.link(claims(asked), asked.reason(), asked.lastSeen());
            case UNLINK -> deciding.unlink(claims(asked), asked.reason(), asked.lastSeen());
            case TIE ->
                deciding.tie(
                        entry(asked),
                        AskedDecision.required("how", asked.how()).replace('-', ' '),
                        other(asked),
                        asked.reason(),
                        asked.lastSeen());
            case UNTIE -> deciding.untie(entry(asked), other(asked), asked.reason(), asked.lastSeen());
            case ASSESS ->
                deciding.assess(
                        entry(asked), progress(asked), evidence(asked), asked.from(), asked.reason(), asked.lastSeen());
            case UNDO ->
                deciding.undo(AskedDecision.required("number", asked.number()), asked.reason(), asked.lastSeen());
            case SUPERSEDE, WITHDRAW, RESTORE, TELL_APART, ERASE ->
                throw RefusedException.impossible("to " + act.word() + " is not possible here; use the command line");
        };
    }

    private static ClaimId id(String word) {
        try {
            return new ClaimId(word.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw RefusedException.badRequest(String.valueOf(e.getMessage()));
        }
    }

    private static ClaimId claim(AskedDecision asked) {
        return id(AskedDecision.required("claim", asked.claim()));
    }

    private static ClaimId entry(AskedDecision asked) {
        return id(AskedDecision.required("entry", asked.entry()));
    }

    private static ClaimId other(AskedDecision asked) {
        return id(AskedDecision.required("other", asked.other()));
    }

    private static List<ClaimId> claims(AskedDecision asked) {
        List<String> claims = AskedDecision.required("claims", asked.claims());
        if (claims.isEmpty()) {
            throw RefusedException.badRequest("the member 'claims' names no claim");
        }
        return claims.stream()
                .map(claim -> id(AskedDecision.required("claims", claim)))
                .toList();
    }

    /** The words that show a correction stand in the claim's own report unless another is named. */
    private Optional<Passage> support(AskedDecision asked) {
        return Optional.ofNullable(asked.words())
                .map(words -> Selection.of(
                        words,
                        asked.report() == null
                                ? desk.report(deciding.claim(claim(asked))
                                        .claim()
                                        .evidence()
                                        .report())
                                : report(asked)));
    }

    private Optional<Passage> evidence(AskedDecision asked) {
        return Optional.ofNullable(asked.words()).map(words -> Selection.of(words, report(asked)));
    }

    private Report report(AskedDecision asked) {
        String word = AskedDecision.required("report", asked.report());
        List<ReportId> meant = desk.findReports(word);
        if (meant.size() != 1) {
            throw RefusedException.impossible(
                    (meant.isEmpty() ? "no report" : "more than one report") + " is called '" + word + "'");
        }
        return desk.report(meant.get(0));
    }

    private static ClaimKind kind(AskedDecision asked) {
        String word = AskedDecision.required("kind", asked.kind());
        return Arrays.stream(ClaimKind.values())
                .filter(one -> one.plural().equals(word))
                .findFirst()
                .orElseThrow(() -> RefusedException.badRequest("there is no kind of claim called '" + word + "'"));
    }

    private static Progress progress(AskedDecision asked) {
        try {
            return Progress.of(
                    AskedDecision.required("progress", asked.progress()).replace('-', ' '));
        } catch (IllegalArgumentException e) {
            throw RefusedException.badRequest(String.valueOf(e.getMessage()));
        }
    }
}
