package org.aidememoire.desk.work;

import java.util.List;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.reading.ReadingProblem;

/** The problems of an outcome. */
final class Problems implements Outcome.Cases<List<ReadingProblem>> {
    @Override
    public List<ReadingProblem> read(Reading reading) {
        return reading.problems();
    }

    @Override
    public List<ReadingProblem> readAgain(Reading reading) {
        return reading.problems();
    }

    @Override
    public List<ReadingProblem> setAside(Reading reading) {
        return reading.problems();
    }

    @Override
    public List<ReadingProblem> alreadyKnown() {
        return List.of();
    }

    @Override
    public List<ReadingProblem> failed(ReadingProblem problem) {
        return List.of(problem);
    }
}
