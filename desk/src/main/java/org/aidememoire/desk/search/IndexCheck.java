package org.aidememoire.desk.search;

import java.util.List;
import java.util.Optional;
import org.aidememoire.desk.decide.Decided;
import org.aidememoire.desk.decide.Successions;
import org.aidememoire.store.Extent;
import org.aidememoire.store.Store;
import org.aidememoire.store.StoreAddress;
import org.aidememoire.store.search.SearchIndex;

/**
 * How the search index of a store is.
 *
 * @param state in words: up to date, behind the store, not made yet, damaged
 * @param faults what is wrong with it; being behind is not wrong, since the next search brings it up to date
 */
public record IndexCheck(String state, List<String> faults) {
    private static final String CURE = "; 'aide rebuild' makes it again";

    /** Looks at every file of the index of the store at {@code address}. */
    public static IndexCheck of(StoreAddress address, Store store) {
        SearchIndex index = SearchIndex.of(address);
        if (!index.isThere()) {
            return new IndexCheck("not made yet", List.of());
        }
        Optional<String> fault = index.fault();
        if (fault.isPresent()) {
            return new IndexCheck("damaged", List.of("the search index: " + fault.get() + CURE));
        }
        Optional<Extent> then = FreshIndex.madeFrom(index).filter(store::follows);
        if (then.isEmpty()) {
            return new IndexCheck("of another store or form; the next search makes it again", List.of());
        }
        return new IndexCheck(
                then.get().equals(store.extent())
                        ? "up to date"
                        : "behind the store; the next search brings it up to date",
                List.of());
    }

    /** Makes the index of {@code store}, which is at {@code address}, again from nothing. */
    public static void makeAgain(StoreAddress address, Store store) {
        FreshIndex.makeAgain(
                SearchIndex.of(address), store, () -> new Decided(store.decisions(), Successions.in(store)));
    }
}
