package org.aidememoire.reading.open;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.regex.Pattern;

/** The words for what a file system refused. */
final class Trouble {
    /** Of the exception within an exception, at the start of what the outer one says. */
    private static final Pattern CLASS_NAME = Pattern.compile("^(?:(?:[a-z]\\w*\\.)+[A-Z]\\w*: (?:error: )?)+");

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
        if (e instanceof StackOverflowError) {
            return "its parts stand within each other too deeply";
        }
        String message = CLASS_NAME
                .matcher(Objects.requireNonNullElse(e.getMessage(), ""))
                .replaceFirst("");
        return message.lines()
                .findFirst()
                .filter(line -> !line.isBlank())
                .orElse(e.getClass().getSimpleName());
    }
}
