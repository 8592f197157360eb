package org.aidememoire.reading.open;

import static org.aidememoire.reading.open.HostileFiles.utf8;
import static org.aidememoire.reading.open.HostileFiles.wordParts;
import static org.aidememoire.reading.open.HostileFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.report.Report;
import org.aidememoire.reading.Mutation;
import org.aidememoire.reading.Patience;
import org.aidememoire.reading.clean.CleanText;
import org.aidememoire.reading.clean.PublicationDate;

/**
 * Files of every kind, spoilt a little: each is opened or refused with one line, in time, and what is opened can be
 * cleaned. For a longer session: {@code -Daide.fuzz.rounds=100}.
 */
class SpoiltFilesTest {
    private static final int ROUNDS = Integer.getInteger("aide.fuzz.rounds", 1);
    private static final int LIMIT = 1_000_000;
    private static final Path FOLDER = folder();
    private static final Map<String, byte[]> FILES = files();

    @AfterContainer
    static void removeFolder() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(FOLDER);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void aSpoiltFileIsOpenedOrRefusedInOneLine(@ForAll("names") String name, @ForAll long seed) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            byte[] spoilt = new Mutation(seed + round).of(Objects.requireNonNull(FILES.get(name)));
            Path file = Files.write(FOLDER.resolve(name), spoilt);
            String what = name + " spoilt by " + (seed + round);
            Opened opened = Patience.within(what, () -> new ReportOpener(LIMIT).open(new ReportFile(file)));
            assertThat(opened.reports().size() + opened.problems().size())
                    .describedAs(what)
                    .isPositive();
            assertThat(opened.problems()).describedAs(what).allSatisfy(SpoiltFilesTest::isOneLine);
            for (Report report : opened.reports()) {
                CleanText clean = Patience.within(what, () -> CleanText.of(report));
                PublicationDate.of(report, clean);
            }
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void aSpoiltSidecarCostsItsReportNothing(@ForAll long seed) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            Path file = Files.writeString(FOLDER.resolve("beside.txt"), "Ministers met.");
            Files.write(FOLDER.resolve("beside.json"), new Mutation(seed + round).of(utf8(sidecar())));
            Opened opened = new ReportOpener(LIMIT).open(new ReportFile(file));
            assertThat(opened.reports()).describedAs("seed %s", seed + round).hasSize(1);
            assertThat(opened.problems()).allSatisfy(SpoiltFilesTest::isOneLine);
        }
    }

    private static void isOneLine(ReadingProblem problem) {
        assertThat(problem.reason())
                .isNotBlank()
                .hasSizeLessThan(500)
                .doesNotContain("\n", "\u001b", "Exception", ": null")
                .doesNotStartWith("the opener failed");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(FILES.keySet());
    }

    private static Map<String, byte[]> files() {
        try {
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put("talks.txt", utf8(text()));
            files.put("talks", utf8("<!doctype html>" + page()));
            files.put("talks.html", utf8(page()));
            files.put(
                    "talks.jsonl",
                    utf8("{\"text\": \"Ministers met.\", \"id\": 7, "
                            + sidecar().substring(1) + "\n"
                            + "{\"text\": \"They agreed.\", \"published\": \"2026-02-05T10:00:00+07:00\"}\n"));
            files.put(
                    "talks.pdf",
                    new PdfFile()
                            .lines("Ministers met in Hanoi.", "They agreed to meet again.")
                            .bytes());
            files.put(
                    "plain.pdf",
                    HostileFiles.Pdf.ofOnePage(utf8("BT /F1 12 Tf (Ministers met.) Tj ET"), "", "", "")
                            .bytes());
            files.put("talks.docx", zip(wordParts("", "<w:r><w:t>Ministers met.</w:t></w:r>")));
            Map<String, byte[]> members = new LinkedHashMap<>();
            members.put("a/talks.txt", utf8(text()));
            members.put("a/talks.json", utf8(sidecar()));
            members.put("b.html", utf8(page()));
            files.put("year.zip", zip(members));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text() {
        return "HANOI, March 3, 2026 (XYZ) \u2014 Ministers of Vi\u1EC7t Nam and Laos met on Tues-\nday, and agreed\n\n"
                + "\u2022 to build a road by 2030;\n\u2022 to trade goods worth US$5 billion.\n\nRELATED\n\nOther news\n"
                + "P r e s s  R e l e a s e\n\nPublished: 4 March 2026\n";
    }

    private static String page() {
        return "<html lang=en><head><meta charset=utf-8><meta property=og:title content=Talks><title>Talks</title>"
                + "<script type=application/ld+json>{\"datePublished\": \"2026-03-03\"}</script></head><body><nav>Home"
                + "</nav><article><h1>Talks</h1><p>Ministers met &amp; agreed.</p><ol><li>Roads<li>Rail</ol><table><tr>"
                + "<td>1<td>Treaty</table></article><footer>About us</footer></body></html>";
    }

    private static String sidecar() {
        return "{\"url\": \"https://example.org/a\", \"outlet\": \"XYZ\", \"title\": \"Talks\", \"published\":"
                + " \"2026-03-03\", \"language\": \"en-GB\"}";
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("spoilt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
