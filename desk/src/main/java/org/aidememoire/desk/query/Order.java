package org.aidememoire.desk.query;

import java.util.Comparator;
import org.aidememoire.model.date.PartialDate;

/** An order in which a listing can be asked for. Equal ones, and the undated, come last in the listing's own order. */
public enum Order {
    /** The listing's own: by date, people by country and name. */
    USUAL {
        @Override
        Comparator<Candidate> of(Listing listing) {
            return listing.order();
        }
    },
    /** What takes place last, or else was last reported, first. */
    LATEST {
        @Override
        Comparator<Candidate> of(Listing listing) {
            return Comparator.comparing(
                            (Candidate one) -> one.start().or(one::lastReported), Listing.lastIfEmpty(LATEST_FIRST))
                    .thenComparing(listing.order());
        }
    },
    /** What most sources tell first; a story counts once, however many reports print it. */
    MOST_REPORTED {
        @Override
        Comparator<Candidate> of(Listing listing) {
            // By reports, of which no more have to be compared than may come first: MostSources.
            return Comparator.comparing((Candidate one) -> -one.brief().reports())
                    .thenComparing(listing.order());
        }
    };

    private static final Comparator<PartialDate> LATEST_FIRST = Comparator.reverseOrder();

    abstract Comparator<Candidate> of(Listing listing);
}
