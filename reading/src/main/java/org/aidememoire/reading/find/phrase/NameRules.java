package org.aidememoire.reading.find.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.rule.RuleMatch;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.Sentence;

/**
 * Rules that find names. A rule's pattern binds {@code name}, the whole name or the part of it that the pattern knows, or
 * {@code head}, the noun that the name is built around. Its setting {@code grow} says how far the name reaches from there:
 *
 * <table>
 * <caption>How names grow</caption>
 * <tr><td>{@code none}</td><td>not at all; the default for {@code name}</td></tr>
 * <tr><td>{@code title}</td><td>left over words with capitals, right over complements; the head has a capital, and the
 * name is more than the head; the default for {@code head}</td></tr>
 * <tr><td>{@code case}</td><td>as {@code title} where the head has a capital, else as {@code phrase}</td></tr>
 * <tr><td>{@code phrase}</td><td>left over all qualifiers, right over complements</td></tr>
 * <tr><td>{@code left}</td><td>left over all qualifiers</td></tr>
 * <tr><td>{@code right}</td><td>right over complements</td></tr>
 * </table>
 *
 * <p>The setting {@code with} lists the prepositions that open a complement.
 */
public final class NameRules {
    private static final Set<String> PREPOSITIONS = Set.of("of", "on", "for", "between", "among", "against", "with");
    /** Why a name that says the same as another makes no claim. */
    public static final String REPEATED = "the report names it more than once; it is kept once, by its fullest name";

    private static final String BARE = "it has no name: no more than its noun, or no capital (grow: title)";

    private final RulesFile rules;
    private final NounPhrases phrases = NounPhrases.standard();
    private final Numerals numerals = new Numerals();

    /** Rules that find names, each with a group {@code name} or {@code head}. */
    public NameRules(RulesFile rules) {
        this.rules = rules;
    }

    /** The names in the report's sentences; of names that overlap, the longest. */
    public List<FoundName> find(Account account) {
        return find(account, name -> true, "");
    }

    /**
     * The names in the report's sentences that are wanted; of names that overlap, the longest.
     *
     * @param unwanted why a name is not wanted, for whoever asks why it made no claim
     */
    public List<FoundName> find(Account account, Predicate<FoundName> wanted, String unwanted) {
        return account.sentences().stream()
                .filter(read -> account.kind(read).holdsSentences())
                .flatMap(read -> names(account, read, wanted, unwanted))
                .toList();
    }

    private Stream<FoundName> names(Account account, ReadSentence plain, Predicate<FoundName> wanted, String unwanted) {
        ReadSentence read = numerals.marked(plain);
        List<FoundName> kept = new ArrayList<>();
        account.matches(rules, read).stream()
                .map(match -> name(account, match))
                .flatMap(Optional::stream)
                .filter(name -> account.admits(name.match(), wanted.test(name), () -> unwanted))
                .sorted(FoundName.LONGEST_FIRST)
                .filter(name -> account.admits(
                        name.match(), kept.stream().noneMatch(name::overlaps), () -> "it is part of a longer name"))
                .forEach(kept::add);
        return kept.stream().sorted(Comparator.comparingInt(FoundName::from));
    }

    private Optional<FoundName> name(Account account, RuleMatch match) {
        Optional<Stretch> whole = match.group("name");
        Stretch stretch = whole.or(() -> match.group("head")).orElseThrow();
        String grow = match.rule().setting("grow").orElse(whole.isPresent() ? "none" : "title");
        Sentence sentence = match.sentence().sentence();
        int head = stretch.to() - 1;
        int from =
                switch (grow) {
                    case "case" ->
                        sentence.token(stretch.from()).capitalised()
                                ? phrases.titleStart(match.sentence(), stretch.from())
                                : phrases.start(match.sentence(), stretch.from());
                    case "title" -> phrases.titleStart(match.sentence(), stretch.from());
                    case "phrase", "left" -> phrases.start(match.sentence(), stretch.from());
                    default -> stretch.from();
                };
        Set<String> with = match.rule().setting("with").map(FoundName::words).orElse(PREPOSITIONS);
        boolean right = !grow.equals("none") && !grow.equals("left");
        int to = right ? phrases.end(match.sentence(), head, with) : stretch.to();
        boolean bare = (from == stretch.from() && to == stretch.to())
                || !sentence.token(head).capitalised();
        return account.admits(match, !grow.equals("title") || !bare, () -> BARE)
                ? Optional.of(new FoundName(match, from, head, to))
                : Optional.empty();
    }
}
