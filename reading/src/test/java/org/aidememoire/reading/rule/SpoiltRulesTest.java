package org.aidememoire.reading.rule;

import static org.aidememoire.reading.Patience.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.aidememoire.reading.Mutation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules files of a user's own, spoilt: each is taken, or refused in words that name the file. */
class SpoiltRulesTest {
    private static final int ROUNDS = Integer.getInteger("aide.fuzz.rounds", 1);
    private static final Path FILE = file();
    private static final byte[] RULES = rules();

    @AfterContainer
    static void remove() throws IOException {
        Files.deleteIfExists(FILE);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void aSpoiltFileIsTakenOrRefused(@ForAll long seed) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            Files.write(FILE, new Mutation(seed + round).of(RULES));
            String what = "rules spoilt by " + (seed + round);
            assertThat(within(what, SpoiltRulesTest::faultOrNothing)).doesNotContain("Exception", ": null");
        }
    }

    @Test
    void aliasesDoNotMultiply(@TempDir Path folder) throws IOException {
        StringBuilder laughs =
                new StringBuilder("family: milestones\nlists:\n  a: &a [x, x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c < 'k'; c++) {
            laughs.append("  %s: &%s [%s]\n".formatted(c, c, ("*" + (char) (c - 1) + ",").repeat(10)));
        }
        Path file = Files.writeString(folder.resolve("laughs.yaml"), laughs);
        assertThat(within("laughs", () -> Rulebook.with(List.of(file))).families())
                .as("an alias is a word like any other, and nothing is multiplied")
                .contains("milestones");
    }

    @Test
    void bracketsWithinBracketsAreRefused(@TempDir Path folder) throws IOException {
        for (String bracket : List.of("[", "{a: ", "- ", "? ")) {
            Path file = Files.writeString(
                    folder.resolve("deep.yaml"), "family: milestones\nlists: " + bracket.repeat(100_000));
            assertThatThrownBy(() -> within("brackets", () -> Rulebook.with(List.of(file))))
                    .isInstanceOf(FaultyRulesException.class)
                    .hasMessageContaining(file.toString());
        }
    }

    private static String faultOrNothing() {
        try {
            Rulebook.with(List.of(FILE));
            return "";
        } catch (FaultyRulesException e) {
            String message = String.valueOf(e.getMessage());
            assertThat(message).contains(FILE.toString());
            return message;
        }
    }

    private static byte[] rules() {
        try (InputStream standard = Rulebook.class.getResourceAsStream("milestones.yaml")) {
            assertThat(standard).isNotNull();
            return new String(standard.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("name: ", "name: my-")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file() {
        try {
            return Files.createTempFile("spoilt", ".yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
