package org.aidememoire.desk.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aidememoire.reading.ReportReader;
import org.aidememoire.reading.rule.FaultyRulesException;
import org.aidememoire.reading.rule.Rule;
import org.aidememoire.reading.rule.Rulebook;

/** The rules that reports are read with. Immutable. */
public final class RulesInForce {
    private final Rulebook book;

    private RulesInForce(Rulebook book) {
        this.book = book;
    }

    /**
     * A rule, as it is listed.
     *
     * @param family the family that it belongs to
     * @param name its name within the family
     * @param pattern the words that it looks for
     * @param settings what it says of the claims it finds
     * @param origin the file and line where it is written
     * @param own whether it is a user's own
     * @param examples how many examples it has
     */
    public record ListedRule(
            String family,
            String name,
            String pattern,
            Map<String, String> settings,
            String origin,
            boolean own,
            int examples) {
        static ListedRule of(Rule rule) {
            return new ListedRule(
                    rule.name().family(),
                    rule.name().rule(),
                    rule.pattern().toString(),
                    new TreeMap<>(rule.settings()),
                    rule.origin().toString(),
                    rule.origin().own(),
                    rule.examples().size());
        }
    }

    /** The rules that come with the reader. */
    public static RulesInForce standard() {
        return new RulesInForce(Rulebook.standard());
    }

    /**
     * The rules that come with the reader and those of {@code files}, whose own go before.
     *
     * @throws FaultyRules if one of the files cannot be used
     */
    public static RulesInForce with(List<Path> files) {
        try {
            return new RulesInForce(Rulebook.with(files));
        } catch (FaultyRulesException e) {
            throw new FaultyRules(String.valueOf(e.getMessage()), e);
        }
    }

    /** The families of rules. */
    public List<String> families() {
        return book.families();
    }

    /** The rules in the order in which they are tried. */
    public Stream<ListedRule> rules() {
        return book.rules().map(ListedRule::of);
    }

    /** A reader that reads with them. */
    public ReportReader reader() {
        return ReportReader.of(book);
    }

    /** Reads the examples of a user's own rules. */
    public List<RuleVerdict> check() {
        return new RulesCheck(reader())
                .verdicts(book.rules().filter(rule -> rule.origin().own()));
    }
}
