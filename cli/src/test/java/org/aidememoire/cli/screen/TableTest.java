package org.aidememoire.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TableTest {
    private static List<String> printed(OptionalInt width, List<String> headings, List<List<String>> rows) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        new Table(headings, rows).print(new Screen(writer, writer, false, width, false));
        return out.toString().lines().toList();
    }

    @Test
    void columnsLineUpUnderAccentsAndWideCharacters() {
        assertThat(printed(
                        OptionalInt.empty(),
                        List.of("name", "state"),
                        List.of(
                                List.of("Tô Lâm", "VNM"),
                                List.of("To\u0302 La\u0302m", "VNM"),
                                List.of("習近平", "CHN"),
                                List.of("ທອງລຸນ", "LAO"))))
                .containsExactly(
                        "name    state",
                        "──────  ─────",
                        "Tô Lâm  VNM",
                        "To\u0302 La\u0302m  VNM",
                        "習近平  CHN",
                        "ທອງລຸນ   LAO");
    }

    @Test
    void longTextsAreWrappedBetweenWords() {
        assertThat(printed(
                        OptionalInt.of(30),
                        List.of("id", "action"),
                        List.of(List.of("c123456789012", "extend the railway to the lake and beyond"))))
                .containsExactly(
                        "id             action",
                        "─────────────  ───────────────",
                        "c123456789012  extend the",
                        "               railway to the",
                        "               lake and beyond");
    }

    @Test
    void elsewhereEveryRowIsOneLine() {
        assertThat(printed(
                        OptionalInt.empty(),
                        List.of("x"),
                        List.of(List.of("word ".repeat(100).strip()))))
                .hasSize(3);
    }

    @Property
    void nothingIsLostByWrapping(@ForAll String text, @ForAll @IntRange(min = 2, max = 40) int width) {
        String line = Printable.line(text);
        assertThat(String.join("", Wrapping.wrap(line, width)).replace(" ", "")).isEqualTo(line.replace(" ", ""));
    }

    @Property
    void noLineIsWiderThanAllowed(
            @ForAll @Size(max = 20) List<String> words, @ForAll @IntRange(min = 2, max = 40) int width) {
        assertThat(Wrapping.wrap(Printable.line(String.join(" ", words)), width))
                .allMatch(line -> DisplayWidth.of(line) <= width);
    }
}
