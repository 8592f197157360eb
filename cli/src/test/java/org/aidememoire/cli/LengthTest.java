package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.OptionalInt;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.desk.query.Listed;
import org.aidememoire.desk.query.Slice;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class LengthTest {
    @Command(name = "timeline")
    private static final class Asked {
        @Mixin
        private final Length length = new Length();
    }

    private static Length asked(String... args) {
        Asked asked = new Asked();
        new CommandLine(asked).parseArgs(args);
        return asked.length;
    }

    private static String said(Length length, int total) {
        StringWriter err = new StringWriter();
        length.say(
                new Listed(List.of(), total, 0),
                new Screen(new PrintWriter(new StringWriter()), new PrintWriter(err), true, OptionalInt.of(80), false));
        return err.toString();
    }

    @Test
    void onlyATableThatSomebodyReadsAsItComesIsCutShort() {
        assertThat(asked().slice(true)).isEqualTo(new Slice(0, Length.ON_A_TERMINAL));
        assertThat(asked().slice(false)).isEqualTo(Slice.ALL);
        assertThat(asked("--most", "5000").slice(true)).isEqualTo(new Slice(0, 5000));
        assertThat(asked("--most", "5").slice(false)).isEqualTo(new Slice(0, 5));
    }

    @Test
    void whoDidNotAskForFewerIsToldHowManyThereAre() {
        assertThat(said(asked(), 12_345))
                .startsWith("aide: the first 0 of 12345 lines; '--most 12345' shows all")
                .hasLineCount(1);
        assertThat(said(asked("--latest"), 1)).startsWith("aide: the latest 0 of 1 lines");
        assertThat(said(asked("--most", "5"), 12_345)).isEmpty();
        assertThat(said(asked(), 0)).isEmpty();
    }
}
