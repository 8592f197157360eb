package org.aidememoire.reading.clean;

import java.util.List;

/** The steps of cleaning, in their order. */
final class Cleaning {
    private static final List<CleaningStep> STEPS = List.of(
            new OddCharacters(),
            new ComposedLetters(),
            new SpacedLetters(),
            new GluedSpeakers(),
            new GluedWords(),
            new NoteMarks(),
            new FurnitureLines(),
            new LineBreaks(),
            new StoryEdges(),
            new Spaces());

    private Cleaning() {}

    static MappedText clean(MappedText delivered) {
        MappedText text = delivered;
        for (CleaningStep step : STEPS) {
            text = text.after(step);
        }
        return text;
    }
}
