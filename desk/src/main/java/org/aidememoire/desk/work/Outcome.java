package org.aidememoire.desk.work;

import java.util.List;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;

/** What became of one report. */
public sealed interface Outcome {
    /** It was read; what it says is in the reading. */
    record Done(Reading reading) implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return reading.setAside() ? cases.setAside(reading) : cases.read(reading);
        }
    }

    /** It had been read before, by another reader or with other rules; what it says now is in the reading. */
    record Again(Reading reading) implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return reading.setAside() ? cases.setAside(reading) : cases.readAgain(reading);
        }
    }

    /** The same bytes had been read before. */
    record AlreadyKnown() implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.alreadyKnown();
        }
    }

    /** It could not be read, or not kept. */
    record Failed(ReadingProblem problem) implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.failed(problem);
        }
    }

    /** A failure with {@code file}, for {@code reason}. */
    static Outcome failed(String file, String reason) {
        return new Failed(ReadingProblem.of(Severity.ERROR, file, reason));
    }

    /** The answer of {@code cases} for this outcome. */
    <T> T fold(Cases<T> cases);

    /** What there is to tell of it. */
    default List<ReadingProblem> problems() {
        return fold(new Problems());
    }

    /**
     * An answer for each outcome.
     *
     * @param <T> what is answered
     */
    interface Cases<T> {
        /** The answer for a report that was read. */
        T read(Reading reading);

        /** The answer for a report that was read again, by another reader or with other rules. */
        T readAgain(Reading reading);

        /** The answer for a report that was set aside unread. */
        T setAside(Reading reading);

        /** The answer for a report that was known. */
        T alreadyKnown();

        /** The answer for a report that could not be read. */
        T failed(ReadingProblem problem);
    }
}
