package org.aidememoire.reading.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.TokenPattern;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A family of rules, as a file holds it. Immutable; thread-safe. */
public final class RulesFile {
    private static final YAMLMapper YAML = new YAMLMapper();

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
        String file = family + ".yaml";
        try (InputStream content = RulesFile.class.getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalArgumentException("no rules file " + file);
            }
            return read(family, content);
        } catch (IOException e) {
            throw new UncheckedIOException("rules file " + file, e);
        }
    }

    /**
     * Reads a rules file.
     *
     * @throws IllegalArgumentException if it is not well-formed; the message names the family and the rule
     */
    public static RulesFile read(String family, InputStream content) {
        Written written;
        try {
            written = YAML.readValue(content, Written.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("rules file " + family + ": " + e.getOriginalMessage(), e);
        }
        Map<String, List<String>> lists = written.lists().orElse(Map.of());
        List<Rule> rules = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (WrittenRule rule : written.rules().orElse(List.of())) {
            if (!names.add(rule.name())) {
                throw new IllegalArgumentException("rules file " + family + ": two rules called " + rule.name());
            }
            rules.add(rule.compiled(family, lists));
        }
        return new RulesFile(family, lists, rules);
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

    /** The file's form. */
    private record Written(Optional<Map<String, List<String>>> lists, Optional<List<WrittenRule>> rules) {}

    private record WrittenRule(
            String name, String pattern, Optional<Map<String, String>> set, Optional<List<WrittenExample>> examples) {
        Rule compiled(String family, Map<String, List<String>> lists) {
            try {
                return new Rule(
                        new RuleName(family, name),
                        TokenPattern.compile(pattern, lists),
                        set.orElse(Map.of()),
                        examples.orElse(List.of()).stream()
                                .map(WrittenExample::read)
                                .toList());
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "rules file " + family + ", rule " + name + ": " + e.getMessage(), e);
            }
        }
    }

    private record WrittenExample(String text, Optional<String> published, Optional<List<Map<String, Object>>> finds) {
        Example read() {
            return new Example(text, published, finds.orElse(List.of()));
        }
    }
}
