package org.aidememoire.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Surroundings;

/** What a command answered. */
record Ran(int code, String out, String err) {
    /** The day on which all tests run. */
    static final LocalDate TODAY = LocalDate.of(2026, 2, 28);

    /** Runs {@code aide} as in a pipe. */
    static Ran aide(Object... args) {
        return in(OptionalInt.empty(), false, Map.of(), args);
    }

    /** Runs {@code aide} in surroundings of one's own. */
    static Ran in(OptionalInt width, boolean colours, Map<String, String> environment, Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Screen screen = new Screen(new PrintWriter(out), new PrintWriter(err), false, width, colours);
        int code = Aide.run(
                new Surroundings(screen, environment, TODAY),
                Arrays.stream(args).map(Object::toString).toArray(String[]::new));
        return new Ran(code, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** The lines of a table under its headings. */
    Stream<String> rows() {
        return out.lines().skip(2).filter(line -> !line.startsWith("as of "));
    }

    /** The single line that an error should be. */
    String complaint() {
        List<String> lines = err.lines().toList();
        if (lines.size() != 1) {
            throw new AssertionError("one line was expected of:\n" + err);
        }
        return lines.get(0);
    }
}
