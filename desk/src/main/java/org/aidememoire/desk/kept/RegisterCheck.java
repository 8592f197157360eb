package org.aidememoire.desk.kept;

import java.util.List;
import java.util.Optional;
import org.aidememoire.store.Extent;
import org.aidememoire.store.Store;
import org.aidememoire.store.StoreAddress;
import org.aidememoire.store.derived.DerivedFolder;
import org.aidememoire.store.derived.DerivedState;

/**
 * How the register that is kept beside a store is.
 *
 * @param state in words: up to date, behind the store, not made yet, damaged
 * @param faults what is wrong with it; being behind is not wrong, since the next question brings it up to date
 */
public record RegisterCheck(String state, List<String> faults) {
    private static final String CURE = "; 'aide rebuild' makes it again";

    /** Copies the faults. */
    public RegisterCheck {
        faults = List.copyOf(faults);
    }

    /** Looks at every value of the register kept of the store at {@code address}. */
    public static RegisterCheck of(StoreAddress address, Store store) {
        Optional<String> code = WrittenBy.thisCode();
        DerivedFolder folder =
                new DerivedFolder(address.derived("register"), DerivedArchive.tables(), code.orElse("unknown"));
        if (!folder.isThere()) {
            return well("not made yet");
        }
        Optional<String> fault = folder.fault();
        return fault.isPresent()
                ? new RegisterCheck("damaged", List.of("the kept register: " + fault.get() + CURE))
                : well(folder.open()
                        .map(state -> extent(state, store))
                        .orElse("of other code; it is made again when it is asked for"));
    }

    private static RegisterCheck well(String state) {
        return new RegisterCheck(state, List.of());
    }

    private static String extent(DerivedState state, Store store) {
        try (state) {
            Optional<Extent> then = Extent.parse(state.source()).filter(store::follows);
            if (then.isEmpty()) {
                return "of another store; it is made again when it is asked for";
            }
            return then.get().equals(store.extent())
                    ? "up to date"
                    : "behind the store; the next question brings it up to date";
        }
    }
}
