package org.aidememoire.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.aidememoire.cli.screen.Printable;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.cli.screen.Table;
import org.aidememoire.desk.rules.RulesInForce;
import org.aidememoire.desk.rules.RulesInForce.ListedRule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists rules. */
@Command(
        name = "list",
        description = "Lists the rules of a family in the order in which they are tried, or the families.")
final class RulesListCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FAMILY", description = "Such as commitments. Without it: the families.")
    private Optional<String> family = Optional.empty();

    @Mixin
    private RulesOption option = new RulesOption();

    RulesListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        RulesInForce rules = option.rules(surroundings.environment()).get();
        family.ifPresent(name -> refuseUnknown(name, rules));
        Table table = family.isPresent() ? rulesOf(family.get(), rules) : families(rules);
        table.print(surroundings.screen());
        return ExitCode.DONE;
    }

    private void refuseUnknown(String name, RulesInForce rules) {
        if (!rules.families().contains(name) && spec != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no family '" + name + "'; there are " + String.join(", ", rules.families()));
        }
    }

    private static Table families(RulesInForce rules) {
        return new Table(
                List.of("family", "rules", "your own"),
                rules.families().stream()
                        .map(name -> List.of(name, count(name, rules, false), count(name, rules, true)))
                        .toList());
    }

    private static String count(String family, RulesInForce rules, boolean own) {
        return Long.toString(rules.rules()
                .filter(rule -> rule.family().equals(family) && (!own || rule.own()))
                .count());
    }

    private static Table rulesOf(String family, RulesInForce rules) {
        return new Table(
                List.of("rule", "set", "pattern", "examples", "file"),
                rules.rules()
                        .filter(rule -> rule.family().equals(family))
                        .map(RulesListCommand::row)
                        .toList());
    }

    private static List<String> row(ListedRule rule) {
        return List.of(
                Printable.line(rule.name()),
                rule.settings().entrySet().stream()
                        .map(setting -> setting.getKey() + ": " + Printable.line(setting.getValue()))
                        .collect(Collectors.joining(", ")),
                Printable.line(rule.pattern()),
                Integer.toString(rule.examples()),
                Printable.line(rule.origin()));
    }
}
