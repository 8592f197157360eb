package org.aidememoire.reading.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidememoire.reading.mention.ReadSentence;

/** A family of rules, as a file holds it. Immutable; thread-safe. */
public final class RulesFile {
    private final String family;
    private final Map<String, List<String>> lists;
    private final List<Rule> rules;
    private final RuleIndex index;

    /**
     * A family of rules.
     *
     * @param family its name, such as {@code mechanisms}
     * @param lists words and phrases under a name, for patterns and for finders
     * @param rules in the order of the file; where two match the same words, the first wins
     */
    public RulesFile(String family, Map<String, List<String>> lists, List<Rule> rules) {
        this.family = family;
        this.lists = Map.copyOf(lists);
        this.rules = List.copyOf(rules);
        this.index = new RuleIndex(this.rules);
    }

    /**
     * The file {@code family.yaml} of the rules that come with the reader.
     *
     * @throws IllegalArgumentException if there is none or it is not well-formed
     */
    public static RulesFile standard(String family) {
        return WrittenRules.standard(family).compiled(family);
    }

    /** The rules, in the order of the file. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * The words under {@code name}.
     *
     * @throws IllegalArgumentException if the file has no such list
     */
    public List<String> list(String name) {
        List<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException("rules file " + family + ": no list called " + name);
        }
        return words;
    }

    /** The rules of the file that have a setting {@code key}, with all its lists. */
    public RulesFile with(String key) {
        return new RulesFile(
                family,
                lists,
                rules.stream().filter(rule -> rule.setting(key).isPresent()).toList());
    }

    /** Every match of every rule, rule by rule. */
    public List<RuleMatch> matches(ReadSentence sentence) {
        List<RuleMatch> matches = new ArrayList<>();
        index.candidates(sentence.sentence()).forEach(rule -> matches.addAll(rule.matches(sentence)));
        return matches;
    }
}
