package org.aidememoire.desk.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.aidememoire.model.series.Figure;
import org.aidememoire.model.series.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of figures, spoilt: each is taken whole or refused, every line of the refusal one that a person can read. */
class SpoiltFiguresTest {
    private static final GivenSeries NOTHING =
            new GivenSeries(Optional.empty(), Optional.empty(), Set.of(), Optional.empty());
    private static final String HEADINGS = "period,value,measure,unit,between,source\n";
    private static final Path FILE = file();

    @AfterContainer
    static void remove() throws IOException {
        Files.deleteIfExists(FILE);
    }

    @Property
    void aFileOfPiecesIsTakenOrRefused(@ForAll("files") String content) throws IOException {
        read(content.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 500)
    void aFileWithBytesChangedIsTakenOrRefused(@ForAll long seed) throws IOException {
        byte[] bytes = (HEADINGS
                        + "2024,\"5,200,000,000\",trade,USD,LAO/VNM,customs\n2025-03,4.5,trade,USD,\"LAO,VNM\",x\n")
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        read(bytes);
    }

    private static void read(byte[] content) throws IOException {
        Files.write(FILE, content);
        try {
            Map<Series, List<Figure>> figures = FigureFile.read(FILE, NOTHING);
            assertThat(figures).isNotEmpty();
        } catch (BadFiguresException e) {
            assertThat(e.lines()).isNotEmpty().allSatisfy(line -> assertThat(line)
                    .startsWith(FILE.toString())
                    .hasSizeLessThan(600)
                    .doesNotContain("\n", "\r", "\u001b"));
        }
    }

    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> pieces = Arbitraries.of(
                ",",
                "\"",
                "\"\"",
                "\n",
                "\r\n",
                "\r",
                ";",
                "\t",
                "2024",
                "2024-13",
                "+999999999-12-31",
                "1e9",
                "-0",
                "NaN",
                "9".repeat(70),
                "1,000",
                "0.1",
                "trade",
                "USD",
                "LAO/VNM",
                "LAO,",
                "///",
                "customs",
                "\uFEFF",
                "\u0000",
                "\u202E",
                "\u2028",
                "\u001b[2J",
                "\uD83D\uDE00",
                " ");
        return pieces.list().ofMaxSize(40).map(list -> HEADINGS + String.join("", list));
    }

    @Test
    void aNumberOfAMillionDigitsIsNoneAndIsToldInBrief(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("trade.csv"),
                HEADINGS + "2024," + "9".repeat(1_000_000) + ",trade,USD,LAO/VNM,customs\n");
        assertThatThrownBy(() -> FigureFile.read(file, NOTHING))
                .isInstanceOfSatisfying(BadFiguresException.class, refused -> assertThat(refused.lines())
                        .singleElement()
                        .asString()
                        .startsWith(file + ":2: '999")
                        .hasSizeLessThan(600));
    }

    @Test
    void ofAMillionBadLinesAThousandAreNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("trade.csv"), HEADINGS + "x\n".repeat(100_000));
        assertThatThrownBy(() -> FigureFile.read(file, NOTHING))
                .isInstanceOfSatisfying(BadFiguresException.class, refused -> assertThat(refused.lines())
                        .hasSize(1_001)
                        .last()
                        .isEqualTo(file + ": and 99000 more"));
    }

    @Test
    void aFileOfGigabytesIsRefusedUnread(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("trade.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(3_000_000_000L);
        }
        assertThatThrownBy(() -> FigureFile.read(file, NOTHING))
                .isInstanceOf(BadFiguresException.class)
                .hasMessage(file + ": it has more than 50000000 bytes");
    }

    private static Path file() {
        try {
            return Files.createTempFile("spoilt", ".csv");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
