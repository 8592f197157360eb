package org.aidememoire.reading.clean;

import java.util.List;

/** One step of cleaning: what it would change in a text. */
interface CleaningStep {
    /** The changes to {@code text}, in its order and without overlap. */
    List<Edit> edits(String text);
}
