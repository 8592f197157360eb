package org.aidememoire.desk.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.reading.ExampleCheck;
import org.aidememoire.reading.ReportReader;
import org.aidememoire.reading.rule.Example;
import org.aidememoire.reading.rule.Rule;

/** Reads the examples of rules, and asks that every rule have one of what it finds and one of what it must not find. */
final class RulesCheck {
    private final ExampleCheck check;

    RulesCheck(ReportReader reader) {
        this.check = new ExampleCheck(reader);
    }

    List<RuleVerdict> verdicts(Stream<Rule> rules) {
        return rules.map(this::verdict).toList();
    }

    private RuleVerdict verdict(Rule rule) {
        List<String> faults = new ArrayList<>();
        if (rule.examples().stream().allMatch(example -> example.finds().isEmpty())) {
            faults.add("it has no example of what it finds");
        }
        if (rule.examples().stream().noneMatch(example -> example.finds().isEmpty())) {
            faults.add("it has no near miss: an example that looks alike, with 'finds: []'");
        }
        for (Example example : rule.examples()) {
            check.differences(kind(rule.name().family()), example)
                    .forEach(difference -> faults.add("“" + example.text() + "”: " + difference));
        }
        return new RuleVerdict(
                rule.name().toString(),
                rule.origin().toString(),
                rule.examples().size(),
                faults);
    }

    private static ClaimKind kind(String family) {
        return Arrays.stream(ClaimKind.values())
                .filter(kind -> kind.plural().equals(family))
                .findFirst()
                .orElseThrow();
    }
}
