package org.aidememoire.reading.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rules file of a user's own.
 *
 * @param family the family that it adds to: what it says under {@code family}, else the beginning of its name
 * @param written what it says
 */
record UserRules(String family, WrittenRules written) {
    private static final String FAMILIES = String.join(", ", Family.names());

    /** @throws FaultyRulesException if it is not in the form of a rules file or its family is not known */
    static UserRules of(Path file, byte[] bytes) {
        WrittenRules written = WrittenRules.of(file.toString(), true, bytes);
        return new UserRules(
                written.content().family().map(said -> known(file, said)).orElseGet(() -> fromName(file)), written);
    }

    private static String known(Path file, String family) {
        if (!Family.names().contains(family)) {
            throw new FaultyRulesException(file + ": there is no family '" + family + "'; there are " + FAMILIES);
        }
        return family;
    }

    private static String fromName(Path file) {
        String name = String.valueOf(file.getFileName());
        return Family.names().stream()
                .filter(name::startsWith)
                .findFirst()
                .orElseThrow(() -> new FaultyRulesException(
                        file + ": which family do its rules belong to? Say 'family: …' with one of " + FAMILIES));
    }

    /** Adds to {@code lists} the words under {@code extend}. */
    void extend(Map<String, List<String>> lists) {
        written.extend().forEach((name, words) -> {
            List<String> before = lists.get(name);
            if (before == null) {
                throw new FaultyRulesException(written.file() + ": there is no list '" + name + "' in " + family
                        + " to extend; a list of your own stands under 'lists'");
            }
            List<String> all = new ArrayList<>(before);
            all.addAll(words);
            lists.put(name, List.copyOf(all));
        });
    }

    /** The rules, which may use {@code lists} and the file's own. */
    List<Rule> rules(Map<String, List<String>> lists) {
        Map<String, List<String>> all = new HashMap<>(lists);
        written.lists().forEach((name, words) -> {
            if (all.put(name, words) != null) {
                throw new FaultyRulesException(written.file() + ": there is a list '" + name + "' in " + family
                        + " already; words are added to it under 'extend'");
            }
        });
        List<Rule> rules = written.rules(family, all);
        rules.forEach(Family.of(family)::check);
        return rules;
    }

    /** @throws FaultyRulesException if two rules of one family have the same name */
    static void refuseNamesakes(List<Rule> rules) {
        Set<String> names = new HashSet<>();
        List<Rule> fromTheReader = new ArrayList<>(rules);
        Collections.reverse(fromTheReader);
        for (Rule rule : fromTheReader) {
            if (!names.add(rule.name().rule())) {
                throw new FaultyRulesException(
                        rule.origin() + ": there is another rule called " + rule.name() + "; give it another name");
            }
        }
    }
}
