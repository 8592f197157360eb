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
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.report.Passage;
import org.aidememoire.reading.explain.ExplainedSentence;
import org.aidememoire.reading.explain.ExplainedSentence.DroppedMatch;
import org.aidememoire.reading.explain.ExplainedSentence.ExplainedClaim;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.rule.Rule;
import org.aidememoire.reading.rule.RuleMatch;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Token;

/** Puts what is known of a sentence into lines. */
final class WhyLines {
    private static final String UNSAID =
            "its finder does not tell; most often a claim before it says the same, or two sides are not settled";

    private final ExplainedSentence explained;
    private final Sentence sentence;

    WhyLines(ExplainedSentence explained) {
        this.explained = explained;
        this.sentence = explained.read().sentence();
    }

    /** The sentence, its tags, and what it names. */
    List<Line> words() {
        String named = explained.read().mentions().stream()
                .map(this::naming)
                .distinct()
                .collect(Collectors.joining(" · "));
        return List.of(
                new Line(explained.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '), 0, marked()),
                Line.of("tags", sentence.tokens().stream().map(WhyLines::tagged).collect(Collectors.joining(" "))),
                Line.of("names", named.isEmpty() ? "nothing" : named));
    }

    private static String tagged(Token token) {
        String lemma = token.lemma().equals(token.form()) ? "" : "(" + token.lemma() + ")";
        return token.word() + "/" + token.tag() + lemma;
    }

    private String naming(Mention mention) {
        String what = Namings.what(mention);
        return text(sentence, mention.from(), mention.to()) + " <"
                + mention.types().stream().sorted().collect(Collectors.joining("> <")) + ">"
                + (what.isEmpty() ? "" : " = " + what);
    }

    private static String text(Sentence sentence, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i > from ? gap(sentence, i) : "").append(sentence.token(i).word());
        }
        return text.toString();
    }

    /** What stands before the token at {@code index}: a space or nothing. */
    private static String gap(Sentence sentence, int index) {
        boolean apart = index > 0 && sentence.token(index).start() > sentence.token(index - 1).end();
        return apart ? " " : "";
    }

    /** The words of claims' rules are marked; where there are no claims, those of the others. */
    private List<Piece> marked() {
        List<RuleMatch> fruitful = explained.claims().stream()
                .flatMap(claim -> claim.match().stream())
                .filter(this::here)
                .toList();
        BitSet matched = new BitSet();
        (fruitful.isEmpty() ? explained.dropped().stream().map(DroppedMatch::match) : fruitful.stream())
                .forEach(match -> matched.set(match.match().from(), match.match().to()));
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < sentence.size()) {
            boolean on = matched.get(from);
            int end = on ? matched.nextClearBit(from) : matched.nextSetBit(from);
            int to = end < 0 ? sentence.size() : end;
            pieces.add(new Piece(gap(sentence, from), false));
            pieces.add(new Piece(text(sentence, from, to), on));
            from = to;
        }
        return pieces;
    }

    private boolean here(RuleMatch match) {
        return match.sentence().sentence().number() == sentence.number();
    }

    /** The rule of a claim, what it matched, and what decides the claim. */
    List<Line> of(ExplainedClaim claim) {
        Evidence evidence = claim.claim().evidence();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("words", 0, List.of(new Piece(evidence.passage().quote(), true))));
        claim.match()
                .ifPresentOrElse(
                        match -> lines.addAll(rule(match)),
                        () -> lines.add(Line.of(
                                "rule",
                                evidence.rule() + ", which has no pattern: it goes by the names, titles and offices above")));
        if (!evidence.cues().isEmpty()) {
            lines.add(Line.of(
                    "decided by",
                    evidence.cues().stream().map(Passage::quote).collect(Collectors.joining(", ", "“", "”"))));
        }
        claim.notes().forEach(note -> lines.add(Line.of("besides", note)));
        return lines;
    }

    private List<Line> rule(RuleMatch match) {
        Rule rule = match.rule();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("rule", rule.name() + ", " + rule.origin() + (rule.origin().own() ? "" : " of the reader")));
        lines.add(Line.of("pattern", rule.pattern().toString()));
        lines.add(Line.of("set", settings(rule.settings())));
        lines.add(new Line("matched", 0, matched(match)));
        if (!here(match)) {
            lines.add(Line.of("in", text(match.sentence().sentence(), 0, match.sentence().sentence().size())));
        }
        return lines;
    }

    /** The words, and which of them each group of the pattern took. */
    private static List<Piece> matched(RuleMatch match) {
        Sentence matched = match.sentence().sentence();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(text(matched, match.match().from(), match.match().to()), true));
        new TreeMap<>(match.match().groups()).forEach((name, words) -> pieces.add(group(matched, name, words)));
        return pieces;
    }

    private static Piece group(Sentence sentence, String name, Stretch words) {
        return new Piece("  [" + name + ": " + text(sentence, words.from(), words.to()) + "]", false);
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
        return explained.dropped().stream().flatMap(this::dropped).toList();
    }

    private Stream<Line> dropped(DroppedMatch dropped) {
        RuleMatch match = dropped.match();
        Line rule = new Line(
                "no claim",
                0,
                List.of(
                        new Piece(match.rule().name() + "  ", false),
                        new Piece(text(sentence, match.match().from(), match.match().to()), true)));
        List<String> why = dropped.why().isEmpty() ? List.of(UNSAID) : dropped.why();
        return Stream.concat(Stream.of(rule), why.stream().map(reason -> Line.in(1, "", reason)));
    }
}
