package org.aidememoire.desk.why;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.desk.why.Line.Piece;
import org.aidememoire.reading.explain.ExplainedSentence;
import org.aidememoire.reading.explain.ExplainedSentence.DroppedMatch;
import org.aidememoire.reading.explain.ExplainedSentence.ExplainedClaim;
import org.aidememoire.reading.explain.ExplainedSentence.Naming;
import org.aidememoire.reading.explain.ExplainedSentence.Word;
import org.aidememoire.reading.explain.MatchedRule;
import org.aidememoire.reading.rule.Rule;

/**
 * Puts what is known of a sentence into lines.
 *
 * @param sentence the sentence
 * @param all every sentence of its report: a rule may have matched in another, that leads into a list
 */
record WhyLines(ExplainedSentence sentence, List<ExplainedSentence> all) {
    private static final String UNSAID =
            "its finder does not tell; often that a claim before it says the same, or that two sides are not settled";

    /** The sentence, its tags, and what it names. */
    List<Line> words() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                sentence.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '), 0, marked()));
        lines.add(Line.of(
                "tags",
                sentence.words().stream()
                        .map(word -> word.word() + "/" + word.tag() + lemma(word))
                        .collect(Collectors.joining(" "))));
        String named = sentence.named().stream().map(this::naming).collect(Collectors.joining(" "));
        lines.add(Line.of("names", named.isEmpty() ? "nothing" : named));
        return lines;
    }

    private static String lemma(Word word) {
        return word.lemma().equalsIgnoreCase(word.word()) ? "" : "(" + word.lemma() + ")";
    }

    private String naming(Naming naming) {
        return "[" + text(naming.from(), naming.to()) + ": " + String.join(" ", naming.marks())
                + (naming.what().isEmpty() ? "" : " = " + naming.what()) + "]";
    }

    private String text(int from, int to) {
        return sentence.words().subList(from, to).stream()
                .map(word -> (word.spaced() ? " " : "") + word.word())
                .collect(Collectors.joining())
                .strip();
    }

    /** The words of claims' rules are marked; where there are no claims, those of the others. */
    private List<Piece> marked() {
        List<MatchedRule> fruitful =
                sentence.claims().stream().flatMap(claim -> claim.match().stream()).toList();
        BitSet matched = new BitSet();
        (fruitful.isEmpty() ? sentence.dropped().stream().map(DroppedMatch::match) : fruitful.stream())
                .filter(this::here)
                .forEach(match -> matched.set(match.from(), match.to()));
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < sentence.words().size()) {
            boolean on = matched.get(from);
            int end = on ? matched.nextClearBit(from) : matched.nextSetBit(from);
            int to = end < 0 ? sentence.words().size() : end;
            boolean spaced = from > 0 && sentence.words().get(from).spaced();
            pieces.add(new Piece(spaced ? " " : "", false));
            pieces.add(new Piece(text(from, to), on));
            from = to;
        }
        return pieces;
    }

    private boolean here(MatchedRule match) {
        return all.get(match.sentence()) == sentence;
    }

    /** The rule of a claim, and what it matched. */
    List<Line> of(ExplainedClaim claim) {
        if (claim.match().isEmpty()) {
            return List.of(Line.of(
                    "rule",
                    claim.claim().evidence().rule()
                            + ", which has no pattern: it goes by names, titles and offices, as they stand above"));
        }
        List<Line> lines = new ArrayList<>(rule(claim.match().get()));
        claim.notes().forEach(note -> lines.add(Line.of("besides", note)));
        return lines;
    }

    private List<Line> rule(MatchedRule match) {
        Rule rule = match.rule();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("rule", rule.name() + ", " + rule.origin() + (rule.origin().own() ? "" : " of the reader")));
        lines.add(Line.of("pattern", rule.pattern().toString()));
        lines.add(Line.of("set", settings(rule.settings())));
        if (!here(match)) {
            lines.add(Line.of(
                    "matched in", all.get(match.sentence()).passage().quote()));
        }
        String label = "matched";
        for (MatchedRule.Part part : match.parts()) {
            lines.add(new Line(
                    label,
                    part.depth(),
                    List.of(new Piece(part.pattern() + "  ", false), words(part))));
            label = "";
        }
        return lines;
    }

    private static Piece words(MatchedRule.Part part) {
        return part.words().isEmpty() ? new Piece("nothing", false) : new Piece(part.words(), true);
    }

    private static String settings(Map<String, String> settings) {
        return settings.isEmpty()
                ? "nothing"
                : new TreeMap<>(settings)
                        .entrySet().stream()
                                .map(setting -> setting.getKey() + ": " + setting.getValue())
                                .collect(Collectors.joining(", "));
    }

    /** The rules that matched and made no claim. */
    List<Line> dropped() {
        return sentence.dropped().stream().flatMap(this::dropped).toList();
    }

    private Stream<Line> dropped(DroppedMatch dropped) {
        MatchedRule match = dropped.match();
        Line rule = new Line(
                "no claim",
                0,
                List.of(
                        new Piece(match.rule().name() + "  ", false),
                        new Piece(text(match.from(), match.to()), true)));
        List<String> why = dropped.why().isEmpty() ? List.of(UNSAID) : dropped.why();
        return Stream.concat(Stream.of(rule), why.stream().map(reason -> Line.in(1, "", reason)));
    }
}
