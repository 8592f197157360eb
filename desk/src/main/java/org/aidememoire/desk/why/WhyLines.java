package org.aidememoire.desk.why;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.report.Passage;
import org.aidememoire.reading.clean.ParagraphKind;
import org.aidememoire.reading.explain.ExplainedSentence;
import org.aidememoire.reading.explain.ExplainedSentence.DroppedMatch;
import org.aidememoire.reading.explain.ExplainedSentence.ExplainedClaim;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.rule.Rule;
import org.aidememoire.reading.rule.RuleMatch;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Token;

/** Puts what is known of a sentence into lines. */
final class WhyLines {
    private static final String BEGIN = "»";
    private static final String END = "«";
    private static final String UNSAID =
            "its finder does not tell; most often another sentence tells the same more fully";

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
                new Line(label(), marked()),
                new Line(
                        "tags", sentence.tokens().stream().map(WhyLines::tagged).collect(Collectors.joining(" "))),
                new Line("names", named.isEmpty() ? "nothing" : named));
    }

    /** Its number, and the kind of its paragraph unless that is prose. */
    private String label() {
        String kind = explained.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return (sentence.number() + 1) + (explained.kind() == ParagraphKind.PROSE ? "" : " " + kind);
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
            text.append(i > from ? gap(sentence, i) : "")
                    .append(sentence.token(i).word());
        }
        return text.toString();
    }

    /** What stands before the token at {@code index}: a space or nothing. */
    private static String gap(Sentence sentence, int index) {
        boolean apart = index > 0
                && sentence.token(index).start() > sentence.token(index - 1).end();
        return apart ? " " : "";
    }

    /** The words of claims' rules are marked; where there are no claims, those of the others. */
    private String marked() {
        List<RuleMatch> fruitful = explained.claims().stream()
                .flatMap(claim -> claim.match().stream())
                .filter(this::here)
                .toList();
        BitSet matched = new BitSet();
        (fruitful.isEmpty() ? explained.dropped().stream().map(DroppedMatch::match) : fruitful.stream())
                .forEach(
                        match -> matched.set(match.match().from(), match.match().to()));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentence.size(); i++) {
            text.append(i > 0 && matched.get(i - 1) && !matched.get(i) ? END : "")
                    .append(gap(sentence, i))
                    .append(matched.get(i) && (i == 0 || !matched.get(i - 1)) ? BEGIN : "")
                    .append(sentence.token(i).word());
        }
        return text.append(matched.get(sentence.size() - 1) ? END : "").toString();
    }

    private boolean here(RuleMatch match) {
        return match.sentence().sentence().number() == sentence.number();
    }

    /** The rule of a claim, what it matched, and what decides the claim. */
    List<Line> of(ExplainedClaim claim) {
        Evidence evidence = claim.claim().evidence();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("words", evidence.passage().quote()));
        claim.match()
                .ifPresentOrElse(
                        match -> lines.addAll(rule(match)),
                        () -> lines.add(new Line(
                                "rule",
                                evidence.rule()
                                        + ", which has no pattern: it goes by the names, titles and offices above")));
        if (!evidence.cues().isEmpty()) {
            lines.add(new Line(
                    "decided by",
                    evidence.cues().stream().map(Passage::quote).collect(Collectors.joining("”, “", "“", "”"))));
        }
        claim.notes().forEach(note -> lines.add(new Line("besides", note)));
        return lines;
    }

    private List<Line> rule(RuleMatch match) {
        Rule rule = match.rule();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "rule", rule.name() + ", " + rule.origin() + (rule.origin().own() ? "" : " of the reader")));
        lines.add(new Line("pattern", rule.pattern().toString()));
        lines.add(new Line("set", settings(rule.settings())));
        lines.add(new Line("matched", matched(match)));
        if (!here(match)) {
            Sentence other = match.sentence().sentence();
            lines.add(new Line("in", (other.number() + 1) + ": " + text(other, 0, other.size())));
        }
        return lines;
    }

    /** The words, and which of them each group of the pattern took. */
    private static String matched(RuleMatch match) {
        Sentence sentence = match.sentence().sentence();
        return marked(match)
                + new TreeMap<>(match.match().groups())
                        .entrySet().stream()
                                .map(group -> "  [" + group.getKey() + ": "
                                        + text(
                                                sentence,
                                                group.getValue().from(),
                                                group.getValue().to()) + "]")
                                .collect(Collectors.joining());
    }

    private static String marked(RuleMatch match) {
        return BEGIN
                + text(
                        match.sentence().sentence(),
                        match.match().from(),
                        match.match().to())
                + END;
    }

    private static String settings(Map<String, String> settings) {
        return settings.isEmpty()
                ? "nothing"
                : new TreeMap<>(settings)
                        .entrySet().stream()
                                .map(setting -> setting.getKey() + ": " + setting.getValue())
                                .collect(Collectors.joining(", "));
    }

    /** The rules that matched and made no claim, and why. */
    List<Line> dropped() {
        return explained.dropped().stream()
                .map(dropped -> new Line(
                        "no claim",
                        dropped.match().rule().name() + " " + marked(dropped.match()) + ": "
                                + (dropped.why().isEmpty() ? UNSAID : String.join("; ", dropped.why()))))
                .toList();
    }
}
