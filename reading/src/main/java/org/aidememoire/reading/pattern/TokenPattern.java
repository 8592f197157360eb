package org.aidememoire.reading.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A pattern over the words of a sentence and what they name. Immutable; thread-safe.
 *
 * <table>
 * <caption>How patterns are written</caption>
 * <tr><td>{@code meet}</td><td>a word with this form or lemma, case and diacritics aside</td></tr>
 * <tr><td>{@code meet/V}</td><td>the same, with a part-of-speech tag that begins so; {@code _/N} is any noun, {@code _} any word</td></tr>
 * <tr><td>{@code "May"}</td><td>exactly this word; {@code ^A} is any word with a capital</td></tr>
 * <tr><td>{@code <country>}</td><td>a stretch marked as a country (a person, a party, a date …)</td></tr>
 * <tr><td>{@code %talks}</td><td>an entry of the rules file's list {@code talks}, of one word or more</td></tr>
 * <tr><td>{@code (a | b c)}</td><td>one of these; {@code a?}, {@code a*}, {@code a+}, {@code a{2,5}} repeat</td></tr>
 * <tr><td>{@code ..}</td><td>up to eight words within the clause, as few as possible; {@code ..3}, up to three</td></tr>
 * <tr><td>{@code [who: <party>]}</td><td>remembered as {@code who}</td></tr>
 * <tr><td>{@code !(a)}</td><td>not followed by a; {@code ^^} and {@code $$}, the sentence's start and end</td></tr>
 * </table>
 *
 * <p>For example, {@code [who: <party>] hold/V %talks with [whom: <party>]} matches "Chile's president held brief talks
 * with Peru" if {@code talks} lists "brief talks".
 */
public final class TokenPattern {
    private final String source;
    private final Step step;
    private final Opening opening;
    private final Optional<Set<String>> needs;
    private final Set<String> groups;
    private final Set<String> marks;

    private TokenPattern(String source, PatternReader reader) {
        this.source = source;
        this.step = reader.read();
        this.groups = Set.copyOf(reader.groups());
        this.marks = Set.copyOf(reader.marks());
        this.opening = step.opening();
        this.needs = step.needs().map(Set::copyOf);
    }

    /**
     * Reads a pattern.
     *
     * @param lists the words and phrases that {@code %name} stands for
     * @throws IllegalArgumentException if it is not well-formed or names a list that is not there; the message gives the
     *     position
     */
    public static TokenPattern compile(String source, Map<String, List<String>> lists) {
        return new TokenPattern(source, new PatternReader(source, lists));
    }

    /**
     * Words of which every match holds at least one, as form or lemma, so that a sentence without them need not be tried;
     * empty where the pattern tells none, such as {@code <country> _/V}.
     */
    public Optional<Set<String>> needs() {
        return needs;
    }

    /** The names of its groups. */
    public Set<String> groups() {
        return groups;
    }

    /** What it asks to be marked, such as {@code country}. */
    public Set<String> marks() {
        return marks;
    }

    /** The first and greediest match that starts at the token {@code from}. */
    public Optional<Match> matchAt(Marked marked, int from) {
        if (!opening.admits(marked, from)) {
            return Optional.empty();
        }
        Matching matching = new Matching(marked);
        List<Match> found = new ArrayList<>(1);
        step.match(matching, from, to -> to > from && found.add(new Match(from, to, matching.groups())));
        return found.stream().findFirst();
    }

    /** Every match, from left to right, none overlapping another. */
    public List<Match> matches(Marked marked) {
        List<Match> found = new ArrayList<>();
        int at = 0;
        while (at < marked.sentence().size()) {
            Optional<Match> match = matchAt(marked, at);
            match.ifPresent(found::add);
            at = match.map(Match::to).orElse(at + 1);
        }
        return found;
    }

    @Override
    public String toString() {
        return source;
    }
}
