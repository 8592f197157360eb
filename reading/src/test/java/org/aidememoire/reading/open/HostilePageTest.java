package org.aidememoire.reading.open;

import static org.aidememoire.reading.open.HostileFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.aidememoire.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages that are built to cost whoever reads them more than they hold. Each is opened in time, its words kept. */
class HostilePageTest {
    private static final int MILLION = 1_000_000;

    private final Path folder;

    HostilePageTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<span class=share>"})
    void aMillionTagsWithinEachOtherHoldTheirWords(String tag) throws IOException {
        assertThat(text(tag.repeat(MILLION) + "Ministers met.")).isEqualTo("Ministers met.");
    }

    @Test
    void twoHundredThousandTablesWithinEachOtherHoldTheirWords() throws IOException {
        assertThat(text("<table><tr><td>".repeat(200_000) + "Ministers met.")).contains("Ministers met.");
    }

    /** To tell whether a part is furniture its words are counted: for each of them anew, these would take a minute. */
    @Test
    void furnitureWithinFurnitureIsWeighedOnce() throws IOException {
        String words = "Ministers met. ".repeat(MILLION);
        assertThat(text("<div class=share>".repeat(150) + words)).isEqualTo(words.strip());
    }

    /** The number of each is its place among the others: counted from the first for each, these would take an hour. */
    @Test
    void aListOfThreeHundredThousandItemsIsNumberedToItsEnd() throws IOException {
        assertThat(text("<ol>" + "<li>Talks".repeat(300_000) + "</ol>")).endsWith("\n\n300000. Talks");
    }

    @Test
    void aScriptOfBracketsWithinBracketsSaysNothingOfThePage() throws IOException {
        assertThat(text("<script type=application/ld+json>" + "[".repeat(MILLION) + "</script>Ministers met."))
                .isEqualTo("Ministers met.");
    }

    @Test
    void aTagOfManyThousandAttributesIsATag() throws IOException {
        StringBuilder tag = new StringBuilder("<p ");
        for (int i = 0; i < 100_000; i++) {
            tag.append('a').append(i).append("=1 ");
        }
        assertThat(text(tag + ">Ministers met.")).isEqualTo("Ministers met.");
    }

    private String text(String body) throws IOException {
        return report(body).text();
    }

    private Report report(String body) throws IOException {
        Opened opened = HostileFiles.open(folder, "talks.html", utf8("<html><body>" + body));
        assertThat(opened.problems()).isEmpty();
        return opened.reports().get(0);
    }
}
