package org.aidememoire.cli.screen;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Help.Ansi;

/**
 * The process that a command runs in.
 *
 * @param screen where it writes
 * @param environment the variables of its environment
 * @param today the day it is where the process runs
 */
public record Surroundings(Screen screen, Map<String, String> environment, LocalDate today) {
    /** Copies the variables. */
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** This process. What is written is UTF-8, whatever the locale. */
    public static Surroundings ofThisProcess(CheckedOutput out) {
        Map<String, String> environment = System.getenv();
        boolean terminal = isTerminal();
        PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
        Screen screen = new Screen(
                writer(out),
                err,
                terminal,
                new TerminalWidth(environment).columns(terminal),
                terminal && Ansi.AUTO.enabled());
        return new Surroundings(screen, environment, LocalDate.now(ZoneId.systemDefault()));
    }

    /** Tells which day it is for as long as the process runs: today, and after midnight the day that has come. */
    public Supplier<LocalDate> clock() {
        LocalDate begun = LocalDate.now(ZoneId.systemDefault());
        return () -> today.plusDays(ChronoUnit.DAYS.between(begun, LocalDate.now(ZoneId.systemDefault())));
    }

    private static PrintWriter writer(java.io.OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    @SuppressWarnings(
            "SystemConsoleNull") // before Java 22 it is null without a terminal; the other method knows the rest
    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && isTerminal(console);
    }

    /** From Java 22 on there is a console even where there is no terminal, and a method to tell. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
