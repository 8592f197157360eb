package org.aidememoire.reading.open;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** The words for what a file system refused. */
final class Trouble {
    private Trouble() {}

    /** What went wrong, as one line for a person; the path is named beside it. */
    static String with(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (e instanceof FileSystemLoopException) {
            return "it links to itself";
        }
        return "it could not be read: " + message(e);
    }

    /** The first line of what {@code e} says, or what it is where it says nothing. */
    static String message(Throwable e) {
        String message = Objects.requireNonNullElse(e.getMessage(), "");
        return message.lines()
                .findFirst()
                .filter(line -> !line.isBlank())
                .orElse(e.getClass().getSimpleName());
    }
}
