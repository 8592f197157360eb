package org.aidememoire.desk;

import org.aidememoire.desk.account.Accounts;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.kept.KeptRegister;
import org.aidememoire.desk.kept.Resolving;
import org.aidememoire.desk.rules.RulesInForce;
import org.aidememoire.desk.search.PastIndexes;
import org.aidememoire.desk.story.Stories;
import org.aidememoire.reading.ReportReader;
import org.aidememoire.store.Store;
import org.aidememoire.store.StoreAddress;
import org.aidememoire.store.search.SearchIndex;

/**
 * What all desks of one store share, of whatever day their answers are. Thread-safe.
 *
 * @param opened the day of the desk that was opened
 * @param held what was held on it
 * @param views of other days
 */
record Holdings(
        StoreAddress address,
        Store store,
        SearchIndex index,
        RulesInForce rules,
        Once<ReportReader> reader,
        KeptRegister present,
        Once<Accounts> accounts,
        AsOf opened,
        HeldOn held,
        Stories stories,
        Views<Desk> views,
        PastIndexes pastIndexes)
        implements AutoCloseable {
    /** The registers of past days may take such a part of all memory. */
    private static final int PART_FOR_PAST_DAYS = 4;

    /**
     * Those of the store at {@code address}, which is made if it is not there.
     *
     * @throws org.aidememoire.store.StoreException if it is no store, a newer version made it, or it cannot be opened
     */
    static Holdings open(StoreAddress address, AsOf asOf, RulesInForce rules, Resolving resolving) {
        Store store = Store.open(address);
        KeptRegister present =
                new KeptRegister(store, address.derived("register"), KeptRegister.WORTH_KEEPING, resolving);
        SearchIndex index = SearchIndex.of(address);
        HeldOn held = new HeldOn(asOf, store, present);
        return new Holdings(
                address,
                store,
                index,
                rules,
                new Once<>(rules::reader),
                present,
                new Once<>(() -> new Accounts(store.accounts())),
                asOf,
                held,
                new Stories(store::texts, index::imprints, (one, other) -> held.decided()
                        .areToldApart(one, other)),
                new Views<>(Desk::bytes, Runtime.getRuntime().maxMemory() / PART_FOR_PAST_DAYS),
                new PastIndexes(PastIndexes.USUAL_BYTES));
    }

    /** What was held on the day of {@code asOf}. */
    HeldOn held(AsOf asOf) {
        return asOf.counts(opened) ? held : new HeldOn(asOf, store, present);
    }

    @Override
    public void close() {
        present.close();
        index.close();
        store.close();
    }
}
