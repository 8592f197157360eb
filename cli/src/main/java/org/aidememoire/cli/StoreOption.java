package org.aidememoire.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.rules.RulesInForce;
import picocli.CommandLine.Option;

/** Which store a command works on: the one it is told, else {@code AIDE_STORE}, else {@code aide.db} where it runs. */
final class StoreOption {
    private static final String VARIABLE = "AIDE_STORE";
    private static final Path USUAL = Path.of("aide.db");

    @Option(
            names = "--store",
            paramLabel = "FILE",
            description = "The store. Without it: the file that the variable AIDE_STORE names, else aide.db here.")
    private Optional<Path> store = Optional.empty();

    Path file(Map<String, String> environment) {
        return store.orElseGet(() -> Optional.ofNullable(environment.get(VARIABLE))
                .filter(file -> !file.isBlank())
                .map(Path::of)
                .orElse(USUAL));
    }

    /** Opens the store, made if it is not there, to read with {@code rules}. */
    Desk open(Map<String, String> environment, Supplier<RulesInForce> rules) {
        return Desk.open(file(environment), rules);
    }

    /** Opens a store that must be there: a question never leaves a new file behind. */
    Desk openExisting(Map<String, String> environment) {
        return openExisting(environment, RulesInForce::standard);
    }

    /** Opens a store that must be there, to explain with {@code rules}. */
    Desk openExisting(Map<String, String> environment, Supplier<RulesInForce> rules) {
        Path file = file(environment);
        if (!Files.exists(file)) {
            throw new CannotException(file + ": there is no store here; 'aide read' makes one, --store names another");
        }
        return Desk.open(file, rules);
    }
}
