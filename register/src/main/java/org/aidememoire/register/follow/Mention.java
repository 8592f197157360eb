package org.aidememoire.register.follow;

import java.util.Optional;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.Source;

/**
 * One report's word on an undertaking.
 *
 * @param source the report and its words
 * @param reported the day of the report, as far as it is settled
 * @param step what the report adds to the history
 * @param partial in words, what the report speaks of beside others; empty where it is the undertaking itself
 */
public record Mention(Source source, Optional<PartialDate> reported, Step step, Optional<String> partial)
        implements Turn {
    /** What a mention adds to what was said before. */
    public enum Step {
        /** Somebody asks for it. */
        PROPOSED("proposed"),
        /** It is planned or hoped for. */
        INTENDED("intended"),
        /** A policy is stated. */
        AFFIRMED("affirmed"),
        /** A side binds itself. */
        PLEDGED("pledged"),
        /** The sides decide it together. */
        AGREED("agreed"),
        /** It is said again, as firmly as before or less. */
        REAFFIRMED("reaffirmed"),
        /** It is now said not to be done, or the other way round. */
        REVERSED("reversed"),
        /** Something less than the undertaking is spoken of. */
        TOUCHED("touched on");

        private final String word;

        Step(String word) {
            this.word = word;
        }

        /** How it reads. */
        public String word() {
            return word;
        }
    }

    /** The words of the report. */
    public Commitment commitment() {
        return (Commitment) source.claim();
    }

    @Override
    public Optional<PartialDate> day() {
        return reported;
    }

    @Override
    public String word() {
        return step.word();
    }

    @Override
    public int rank() {
        return 0;
    }

    @Override
    public String key() {
        return source.claim().id().value();
    }
}
