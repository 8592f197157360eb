package org.aidememoire.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
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

    /** A store that must be there. */
    Path existingFile(Map<String, String> environment) {
        Path file = file(environment);
        if (!Files.exists(file)) {
            throw new CannotException(file + ": there is no store here; 'aide read' makes one, --store names another");
        }
        return file;
    }
}
