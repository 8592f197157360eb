package org.aidememoire.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Instrument;
import org.aidememoire.model.claim.InstrumentStatus;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.model.report.Passage;

/**
 * Undertakings to conclude a document that a later report says is signed: every telling word of its title is in the
 * undertaking. A group is what is said between the same states of one matter.
 */
final class Delivered implements Focused {
    private static final int WORDS_OF_A_TELLING_TITLE = 3;
    private static final Set<InstrumentStatus> DONE =
            EnumSet.of(InstrumentStatus.SIGNED, InstrumentStatus.EXCHANGED, InstrumentStatus.ISSUED);
    private static final Pattern CONCLUDE = Pattern.compile(
            "\\b(sign|conclud|finalis|finaliz|complet|negotiat|achiev|ratif)\\w*|\\binto force\\b",
            Pattern.CASE_INSENSITIVE);
    /** What a signature alone does not bring about. */
    private static final Pattern BRING_INTO_FORCE =
            Pattern.compile("\\bratif\\w*|\\binto force\\b", Pattern.CASE_INSENSITIVE);
    /** Words of its entering into force; one that is merely recalled is in force, too. */
    private static final Pattern ENTERED = Pattern.compile("(?i)entered|came|entry|coming|ratified|ratification");
    /** A ratification is spoken of that is delayed or awaited, too. */
    private static final Pattern SPOKEN_OF = Pattern.compile("(?i)ratification");

    @Override
    public String name() {
        return "delivered";
    }

    @Override
    public Stream<String> groups(Statement statement) {
        String relationship = Relationship.ofReport(statement);
        if (statement.claim() instanceof Commitment commitment) {
            boolean concludes = commitment.polarity() == Polarity.POSITIVE
                    && CONCLUDE.matcher(commitment.action()).find();
            return concludes
                    ? statement.undertaking().matters().stream().map(matter -> relationship + "\n" + matter)
                    : Stream.empty();
        }
        if (statement.claim() instanceof Instrument instrument && isDone(instrument)) {
            List<String> title = title(instrument, relationship);
            return title.size() < WORDS_OF_A_TELLING_TITLE
                    ? Stream.empty()
                    : Stream.of(relationship + "\n" + title.get(0));
        }
        return Stream.empty();
    }

    private static boolean isDone(Instrument instrument) {
        return DONE.contains(instrument.status()) || entered(instrument);
    }

    /** Whether the report says that it entered into force, or that it was ratified. */
    private static boolean entered(Instrument instrument) {
        return instrument.status() != InstrumentStatus.PLANNED
                && instrument.evidence().cues().stream()
                        .anyMatch(cue -> ENTERED.matcher(cue.quote()).matches());
    }

    /** What the title is about, in the order of the alphabet. */
    private static List<String> title(Instrument instrument, String relationship) {
        return instrument.title().stream()
                // A capital at the beginning counts too, for all of a title is a name.
                .flatMap(title -> TellingWords.of("the " + title).stream())
                .filter(word -> !StateNames.isName(word.folded(), relationship))
                .map(TellingWords.Word::matter)
                .sorted()
                .toList();
    }

    @Override
    public void find(String key, List<Statement> group, Collection<Statement> touched, Findings findings) {
        Pairs.of(group, ClaimKind.INSTRUMENT, touched).forEach((document, undertakings) -> {
            Instrument instrument = (Instrument) document.claim();
            List<String> title = title(instrument, Relationship.ofReport(document));
            undertakings.stream()
                    .filter(statement -> statement.undertaking().matters().containsAll(title))
                    .filter(statement -> isLater(document, instrument, statement))
                    .filter(statement -> entered(instrument)
                            || !BRING_INTO_FORCE
                                    .matcher(((Commitment) statement.claim()).action())
                                    .find())
                    .forEach(statement -> findings.tie(
                            statement.id(),
                            isSpokenOf(instrument) ? TieKind.PERHAPS_ADVANCED_BY : TieKind.DELIVERED_BY,
                            document.id(),
                            document.reportName() + " tells of “"
                                    + instrument.title().orElse("") + "” "
                                    + outcome(instrument)));
        });
    }

    /** Whether nothing but a noun says that it was brought about. */
    private static boolean isSpokenOf(Instrument instrument) {
        return entered(instrument)
                && instrument.evidence().cues().stream()
                        .map(Passage::quote)
                        .filter(cue -> ENTERED.matcher(cue).matches())
                        .allMatch(cue -> SPOKEN_OF.matcher(cue).matches());
    }

    private static String outcome(Instrument instrument) {
        if (isSpokenOf(instrument)) {
            return "and its “" + instrument.evidence().cues().get(0).quote() + "”, which it was to bring about";
        }
        return entered(instrument)
                ? "in force or ratified (“"
                        + instrument.evidence().cues().get(0).quote() + "”), which it was to bring about"
                : instrument.status().word() + ", which it was to conclude";
    }

    private static boolean isLater(Statement document, Instrument instrument, Statement undertaking) {
        Optional<LocalDate> done = instrument.date().map(PartialDate::latest).or(() -> document.source()
                .published());
        Optional<LocalDate> said = undertaking.source().published();
        return !document.report().equals(undertaking.report())
                && done.isPresent()
                && said.isPresent()
                && said.get().isBefore(done.get());
    }
}
