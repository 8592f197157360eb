package org.aidememoire.cli.screen;

/** How words are set apart on a terminal that shows colours. */
public enum Shade {
    BOLD("1"),
    FAINT("2"),
    UNDERLINED("4"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    BLUE("34"),
    MAGENTA("35"),
    CYAN("36");

    private final String code;

    Shade(String code) {
        this.code = code;
    }

    /** {@code text} so set, where {@code screen} can; a line break ends the setting and takes it up again. */
    public String on(String text, Screen screen) {
        if (!screen.colours() || text.isEmpty()) {
            return text;
        }
        String begin = "\u001b[" + code + "m";
        return begin + text.replace("\n", "\u001b[0m\n" + begin) + "\u001b[0m";
    }
}
