package org.aidememoire.reading.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.aidememoire.reading.sentence.Folded;

/** Reads the written form of a pattern. */
final class PatternReader {
    private static final int DEFAULT_GAP = 8;
    private static final int MANY = 40;
    private static final int MOST_DIGITS = 3;
    private static final String DELIMITERS = "()[]|?*+{}<>\"";

    private final String source;
    private final Map<String, List<String>> lists;
    private final Set<String> groups = new TreeSet<>();
    private final Set<String> marks = new TreeSet<>();
    private int at;

    PatternReader(String source, Map<String, List<String>> lists) {
        this.source = source;
        this.lists = lists;
    }

    /** The names of the groups. To be asked after reading. */
    Set<String> groups() {
        return groups;
    }

    /** What is to be marked: country, person, date. To be asked after reading. */
    Set<String> marks() {
        return marks;
    }

    Step read() {
        Step whole = choice();
        if (!atEnd()) {
            throw wrong("unexpected '" + source.charAt(at) + "'");
        }
        return whole;
    }

    private Step choice() {
        List<Step> ways = new ArrayList<>();
        ways.add(sequence());
        while (take("|")) {
            ways.add(sequence());
        }
        return ways.size() == 1 ? ways.get(0) : new Choice(ways);
    }

    private Step sequence() {
        List<Step> steps = new ArrayList<>();
        while (!atEnd() && ")]|".indexOf(source.charAt(at)) < 0) {
            steps.add(repeated(single()));
        }
        if (steps.isEmpty()) {
            throw wrong("nothing here");
        }
        return steps.size() == 1 ? steps.get(0) : new Step.Sequence(List.copyOf(steps));
    }

    private Step repeated(Step step) {
        if (take("?")) {
            return new Step.Repeat(step, 0, 1);
        }
        if (take("*")) {
            return new Step.Repeat(step, 0, MANY);
        }
        if (take("+")) {
            return new Step.Repeat(step, 1, MANY);
        }
        if (take("{")) {
            int least = number();
            int most = take(",") ? number() : least;
            expect("}");
            return new Step.Repeat(step, least, most);
        }
        return step;
    }

    private Step single() {
        skipSpace();
        if (take("!(")) {
            return new Step.Unless(closed(")"));
        }
        if (take("(")) {
            return closed(")");
        }
        if (take("[")) {
            String name = run(Character::isLetterOrDigit);
            expect(":");
            groups.add(name);
            return new Step.Named(name, closed("]"));
        }
        if (take("<")) {
            String type = run(letter -> Character.isLetter(letter) || letter == '-');
            expect(">");
            marks.add(type);
            return new Step.Mark(type);
        }
        if (take("%")) {
            return list(run(letter -> Character.isLetterOrDigit(letter) || letter == '-'));
        }
        if (take("\"")) {
            String word = run(letter -> letter != '"');
            expect("\"");
            return new Step.Exactly(word);
        }
        return symbolOrWord();
    }

    private Step symbolOrWord() {
        if (take("..")) {
            String digits = atEnd() || !Character.isDigit(source.charAt(at)) ? "" : run(Character::isDigit);
            return new Step.Gap(digits.isEmpty() ? DEFAULT_GAP : small(digits));
        }
        if (take("^^")) {
            return new Step.Start();
        }
        if (take("$$")) {
            return new Step.End();
        }
        if (take("^A")) {
            return new Step.Capital();
        }
        String written = run(letter -> !Character.isWhitespace(letter) && DELIMITERS.indexOf(letter) < 0);
        return word(written);
    }

    private static Step word(String written) {
        int slash = written.lastIndexOf('/');
        String word = slash > 0 ? written.substring(0, slash) : written;
        return new Step.Word(
                word.equals("_") ? Set.of() : Set.of(Folded.word(word)), slash > 0 ? written.substring(slash + 1) : "");
    }

    private Step closed(String close) {
        Step inside = choice();
        expect(close);
        return inside;
    }

    private Step list(String name) {
        List<String> entries = lists.get(name);
        if (entries == null || entries.isEmpty()) {
            throw wrong("no list called " + name);
        }
        List<Step> phrases = entries.stream()
                .sorted((one, other) -> Integer.compare(words(other).length, words(one).length))
                .map(PatternReader::phrase)
                .toList();
        return new Choice(phrases);
    }

    private static Step phrase(String entry) {
        return new Step.Sequence(
                Arrays.stream(words(entry)).map(PatternReader::word).toList());
    }

    private static String[] words(String entry) {
        return entry.trim().split("\\s+");
    }

    private int number() {
        return small(run(Character::isDigit));
    }

    private int small(String digits) {
        if (digits.length() > MOST_DIGITS) {
            throw wrong("too large a number");
        }
        return Integer.parseInt(digits);
    }

    private String run(Predicate<Character> part) {
        int start = at;
        while (at < source.length() && part.test(source.charAt(at))) {
            at++;
        }
        if (start == at) {
            throw wrong(atEnd() ? "the pattern ends too soon" : "unexpected '" + source.charAt(at) + "'");
        }
        return source.substring(start, at);
    }

    private boolean take(String symbol) {
        if ("|)]".contains(symbol)) {
            skipSpace();
        }
        boolean there = source.startsWith(symbol, at);
        at += there ? symbol.length() : 0;
        return there;
    }

    private void expect(String symbol) {
        skipSpace();
        if (!take(symbol)) {
            throw wrong("expected '" + symbol + "'");
        }
    }

    private void skipSpace() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    private boolean atEnd() {
        skipSpace();
        return at >= source.length();
    }

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException(why + " at position " + at + " of the pattern: " + source);
    }
}
