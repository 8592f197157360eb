package org.aidememoire.cli.screen;

import org.jline.utils.WCWidth;

/** How many columns text takes: none for a combining mark, two for a wide character of East Asia. */
final class DisplayWidth {
    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    static int of(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }
}
