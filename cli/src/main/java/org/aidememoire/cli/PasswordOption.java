package org.aidememoire.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** A new password: asked for twice on the terminal, which does not show it, or read from a file. Never an argument. */
final class PasswordOption {
    @Option(
            names = "--password-from",
            paramLabel = "FILE",
            description = "Takes the first line of this file as the password. Without it, the terminal asks for one.")
    private Optional<Path> file = Optional.empty();

    /** @throws CannotException if there is none to be had */
    String get() {
        return file.map(PasswordOption::firstLine).orElseGet(PasswordOption::ask);
    }

    private static String firstLine(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.findFirst().orElseThrow(() -> new CannotException(file + " is empty"));
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new CannotException(file + " cannot be read");
        }
    }

    @SuppressWarnings("SystemConsoleNull") // before Java 22 it is null without a terminal
    private static String ask() {
        Console console = System.console();
        if (console == null) {
            throw new CannotException("there is no terminal to ask for the password; say --password-from FILE");
        }
        char[] first = Optional.ofNullable(console.readPassword("Password: ")).orElse(new char[0]);
        char[] again = Optional.ofNullable(console.readPassword("The same again: ")).orElse(new char[0]);
        if (!Arrays.equals(first, again)) {
            throw new CannotException("the two are not the same; nothing was changed");
        }
        return new String(first);
    }
}
