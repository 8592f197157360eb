package org.aidememoire.cli.screen;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * How many columns the terminal has: {@code COLUMNS} if it is set, else what {@code stty} says. A terminal library would
 * say it too, but takes longer to load than the rest of a listing.
 */
final class TerminalWidth {
    private static final int USUAL = 80;
    private static final int NARROWEST = 40;
    private static final long PATIENCE_MILLIS = 500;

    private final Map<String, String> environment;

    TerminalWidth(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Empty for a pipe, unless {@code COLUMNS} says otherwise. */
    OptionalInt columns(boolean terminal) {
        OptionalInt stated = number(environment.getOrDefault("COLUMNS", ""));
        if (stated.isPresent() || !terminal) {
            return stated;
        }
        return OptionalInt.of(asked().orElse(USUAL));
    }

    private static OptionalInt number(String text) {
        if (!text.matches("[0-9]{1,5}")) {
            return OptionalInt.empty();
        }
        int columns = Integer.parseInt(text);
        return columns == 0 ? OptionalInt.empty() : OptionalInt.of(Math.max(NARROWEST, columns));
    }

    private static OptionalInt asked() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!stty.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                stty.destroy();
                return OptionalInt.empty();
            }
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return number(size.substring(size.indexOf(' ') + 1));
        } catch (IOException e) {
            // No stty, as on Windows: then nothing is known of the terminal.
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }
}
