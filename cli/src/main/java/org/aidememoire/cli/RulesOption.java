package org.aidememoire.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.aidememoire.desk.rules.FaultyRules;
import org.aidememoire.desk.rules.RulesInForce;
import picocli.CommandLine.Option;

/** Which rules reports are read with: beside those that come with the reader, the files it is told, else {@code AIDE_RULES}. */
final class RulesOption {
    private static final String VARIABLE = "AIDE_RULES";

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "A file of rules of your own, beside those of the reader; as often as there are files."
                    + " Without it: the files that the variable AIDE_RULES names.")
    private List<Path> files = List.of();

    /** The rules; a user's own are read at once, so that what is wrong with them is told before anything is done. */
    Supplier<RulesInForce> rules(Map<String, String> environment) {
        List<Path> own = files.isEmpty() ? named(environment) : files;
        if (own.isEmpty()) {
            return RulesInForce::standard;
        }
        RulesInForce rules = of(own);
        return () -> rules;
    }

    /** The rules that come with the reader and those of {@code files}. */
    static RulesInForce of(List<Path> files) {
        try {
            return RulesInForce.with(files);
        } catch (FaultyRules e) {
            throw new CannotException(String.valueOf(e.getMessage()));
        }
    }

    private static List<Path> named(Map<String, String> environment) {
        return Arrays.stream(environment.getOrDefault(VARIABLE, "").split(File.pathSeparator))
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .toList();
    }
}
