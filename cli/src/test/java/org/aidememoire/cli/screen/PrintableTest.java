package org.aidememoire.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void aReportCannotSteerTheTerminal() {
        assertThat(Printable.text("a\u001b[2Jb\u0007c\u009bd\u202ee")).isEqualTo("a\uFFFD[2Jb\uFFFDc\uFFFDd\uFFFDe");
    }

    @Test
    void linesAndTabsStayInTextAndBecomeSpacesOnALine() {
        assertThat(Printable.text("a\r\n\tb\n")).isEqualTo("a\n\tb\n");
        assertThat(Printable.line(" a\r\n\t b\u00a0\u2003c\n")).isEqualTo("a b c");
    }
}
