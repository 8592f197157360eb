package org.aidememoire.cli;

import java.util.Map;
import java.util.Optional;
import org.aidememoire.store.StoreAddress;
import picocli.CommandLine.Option;

/** Which store a command works on: the one it is told, else {@code AIDE_STORE}, else {@code aide.db} where it runs. */
final class StoreOption {
    private static final String VARIABLE = "AIDE_STORE";
    private static final String USUAL = "aide.db";

    @Option(
            names = "--store",
            paramLabel = "STORE",
            description =
                    "The store: a file, or jdbc:postgresql://HOST/DATABASE. Without it: what the variable AIDE_STORE"
                            + " names, else aide.db here.")
    private Optional<String> store = Optional.empty();

    StoreAddress address(Map<String, String> environment) {
        String words = store.orElseGet(() -> Optional.ofNullable(environment.get(VARIABLE))
                .filter(named -> !named.isBlank())
                .orElse(USUAL));
        return StoreAddress.parse(words, environment);
    }

    /** A store that must be there. */
    StoreAddress existing(Map<String, String> environment) {
        return existing(address(environment));
    }

    static StoreAddress existing(StoreAddress address) {
        if (!address.isTaken()) {
            throw new CannotException(
                    address + ": there is no store here; 'aide read' makes one, --store names another");
        }
        return address;
    }
}
