package org.aidememoire.cli.screen;

import java.util.regex.Pattern;

/** Text of others made safe to print: what would steer the terminal is shown as U+FFFD. */
public final class Printable {
    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}&&[^\\n\\t]]");

    private Printable() {}

    /** {@code text} with line breaks as they are. */
    public static String text(String text) {
        return CONTROLS.matcher(text.replace("\r\n", "\n")).replaceAll("\uFFFD");
    }

    /** {@code text} on one line. */
    public static String line(String text) {
        return text(text.replaceAll("[\\s\\p{Z}]+", " ").strip());
    }
}
