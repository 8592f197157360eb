package org.aidememoire.reading.rule;

import java.util.OptionalInt;

/**
 * Where a rule is written.
 *
 * @param file the file: its path, or the name of a file that comes with the reader
 * @param line the line of its name, counted from 1, where that is known
 * @param own whether it is a user's own, and did not come with the reader
 */
public record Origin(String file, OptionalInt line, boolean own) {
    @Override
    public String toString() {
        return file + (line.isPresent() ? ":" + line.getAsInt() : "");
    }
}
