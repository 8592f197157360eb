package org.aidememoire.register.follow;

import java.util.Optional;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.Source;

/**
 * What a report tells of an undertaking that is done or under way.
 *
 * @param source the report and its words, of the document or the work that was undertaken
 * @param day the day of the report, as far as it is settled
 * @param how how far it has come
 * @param because the reason for taking it so, in words
 */
public record Advance(Source source, Optional<PartialDate> day, How how, String because) implements Turn {
    /** How far something has come by what a report says. */
    public enum How {
        /** It is done. */
        DELIVERED("delivered"),
        /** Work on it goes on. */
        UNDER_WAY("under way"),
        /** What is done or under way may be this; nobody has decided. */
        PERHAPS("perhaps this");

        private final String word;

        How(String word) {
            this.word = word;
        }
    }

    @Override
    public String word() {
        return how.word;
    }

    @Override
    public int rank() {
        return 1;
    }

    @Override
    public String key() {
        return source.claim().id().value();
    }
}
