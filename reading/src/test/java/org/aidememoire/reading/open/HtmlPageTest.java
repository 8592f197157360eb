package org.aidememoire.reading.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
    private final Path folder;

    HtmlPageTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Nested
    class Text {
        @Test
        void blocksArePartedByABlankLineAndLinesByALineEnd() throws IOException {
            assertThat(
                            text(
                                    "<h1>Ministers\n  meet</h1><div><p>They  met in <b>Vientiane</b>.<p>Talks<br>follow.</div>"))
                    .isEqualTo("Ministers meet\n\nThey met in Vientiane.\n\nTalks\nfollow.");
        }

        @Test
        void itemsBeginWithABulletOrTheirNumber() throws IOException {
            assertThat(text("<ul><li>trade<li><p>transport</p></ul><ol><li>first<li>second</ol>"))
                    .isEqualTo("\u2022 trade\n\n\u2022 transport\n\n1. first\n\n2. second");
        }

        @Test
        void scriptsAndStylesAreNoText() throws IOException {
            assertThat(
                            text(
                                    "<style>p {}</style><p>Talks.</p><script>var agreed = true;</script><noscript>x</noscript>"))
                    .isEqualTo("Talks.");
        }

        @Test
        void cellsOfATableAreLines() throws IOException {
            assertThat(text("<table><tr><td>Trade<td>5 billion<tr><td>Visits<td>12</table>"))
                    .isEqualTo("Trade\n5 billion\n\nVisits\n12");
        }

        @Test
        void aNoBreakSpaceStays() throws IOException {
            assertThat(text("<p>US$5&nbsp;billion")).isEqualTo("US$5\u00A0billion");
        }
    }

    @Nested
    class Furniture {
        @Test
        void whatStandsAroundTheWordsFollowsAFormFeed() throws IOException {
            assertThat(text("<header>Our paper</header><nav><a>Home</a> <a>World</a></nav>"
                            + "<article><header><h1>Ministers meet</h1></header><p>They agreed to build a road.</p>"
                            + "<aside>Other news</aside><p>It opens in 2030.</p></article><footer>Contact us</footer>"))
                    .isEqualTo("Ministers meet\n\nThey agreed to build a road.\n\nIt opens in 2030."
                            + "\n\f\nOur paper\n\nHome World\n\nOther news\n\nContact us");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<div class='share-buttons'>MENU</div>",
                    "<section id=related>MENU</section>",
                    "<div role=navigation>MENU</div>",
                    "<div hidden>MENU</div>",
                    "<form>MENU</form>"
                })
        void manyThingsAre(String menu) throws IOException {
            assertThat(text("<p>The two sides signed a treaty on the border.</p>" + menu))
                    .isEqualTo("The two sides signed a treaty on the border.\n\f\nMENU");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<form><p>The two sides signed a treaty.</p></form>",
                    "<aside><article>The two sides signed a treaty.</article></aside>",
                    "<div class='sidebar-layout'><p>The two sides signed a treaty.</p></div>"
                })
        void thePartThatHoldsTheMatterIsNeverFurniture(String page) throws IOException {
            assertThat(text(page)).isEqualTo("The two sides signed a treaty.");
        }
    }

    @Nested
    class Encoding {
        @Test
        void theHeadDeclaresIt() throws IOException {
            byte[] bytes = "<meta charset=windows-1252><p>José came".getBytes(Charset.forName("windows-1252"));
            assertThat(open(bytes).reports().get(0).text()).isEqualTo("José came");
        }

        @Test
        void elseItIsUtf8AndMalformedBytesAreAWarning() throws IOException {
            byte[] bytes = "<p>\nJos? came".getBytes(StandardCharsets.UTF_8);
            bytes[7] = (byte) 0xE9;
            Opened opened = open(bytes);
            assertThat(opened.reports().get(0).text()).isEqualTo("Jos\uFFFD came");
            assertThat(opened.problems())
                    .containsExactly(ReadingProblem.of(
                            Severity.WARNING,
                            folder.resolve("page.html").toString(),
                            "not valid UTF-8 at byte 7 (line 2); read as \uFFFD"));
        }
    }

    @Nested
    class Metadata {
        @Test
        void theHeadSaysWhatThePageIs() throws IOException {
            assertThat(metadata("<html lang=en-GB><head><title>Ministers meet - The Post</title>"
                            + "<link rel=canonical href='https://example.org/a'>"
                            + "<meta property='og:site_name' content='The Post'>"
                            + "<meta property='og:title' content='Ministers meet'>"
                            + "<meta property='article:published_time' content='2026-02-05T23:30:00+07:00'></head>"
                            + "<p>They met."))
                    .isEqualTo(new ReportMetadata(
                            "page",
                            Optional.of("https://example.org/a"),
                            Optional.of("The Post"),
                            Optional.of("Ministers meet"),
                            Optional.of(LocalDate.of(2026, 2, 5)),
                            Optional.of("en-GB")));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<script type='application/ld+json'>{\"@graph\": [{\"datePublished\": \"2026-02-05\"}]}</script>",
                    "<article><time datetime='2026-02-05'>Thursday</time></article>",
                    "<meta name='DC.date.issued' content='2026-02-05'>",
                    "<meta itemprop=datePublished content='2026-02-05 08:00'>"
                })
        void theDayStandsInManyPlaces(String place) throws IOException {
            assertThat(metadata(place + "<p>They met.").published()).contains(LocalDate.of(2026, 2, 5));
        }

        @Test
        void aDayThatIsNoneAndBrokenMarkupSayNothing() throws IOException {
            assertThat(metadata("<meta property='article:published_time' content='last Thursday'>"
                            + "<script type='application/ld+json'>{\"datePublished\": </script><p>They met."))
                    .isEqualTo(ReportMetadata.named("page"));
        }

        @Test
        void theSidecarHasTheLastWord() throws IOException {
            Files.writeString(folder.resolve("page.json"), "{\"title\": \"From the archive\"}");
            ReportMetadata metadata = metadata("<title>Ministers meet</title><html lang=en><p>They met.");
            assertThat(metadata.title()).contains("From the archive");
            assertThat(metadata.language()).contains("en");
        }
    }

    @Test
    void aPageWithoutWordsIsRefused() throws IOException {
        assertThat(open("<html><script>x</script></html>".getBytes(StandardCharsets.UTF_8))
                        .problems())
                .containsExactly(ReadingProblem.of(
                        Severity.ERROR, folder.resolve("page.html").toString(), "a web page without words"));
    }

    @Test
    void theOpenerIsNamedAndVersioned() throws IOException {
        assertThat(open("<p>Talks.".getBytes(StandardCharsets.UTF_8))
                        .reports()
                        .get(0)
                        .opener())
                .isEqualTo(new Opener("html", "1"));
    }

    private String text(String html) throws IOException {
        return report(html).text();
    }

    private ReportMetadata metadata(String html) throws IOException {
        return report(html).metadata();
    }

    private Report report(String html) throws IOException {
        return open(html.getBytes(StandardCharsets.UTF_8)).reports().get(0);
    }

    private Opened open(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("page.html"), bytes);
        return new ReportOpener(ReportOpener.DEFAULT_LIMIT).open(new ReportFile(file));
    }
}
