package org.aidememoire.reading.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.sentence.Sentence;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dates that people read from engagements, against those that we read from the same words. */
class AnnotatedDatesTest {
    private static final Path SHARED = Path.of(System.getProperty("aide.shared", "../../shared"));
    private static final DateExpressions DATES = new DateExpressions();

    @Test
    void anEngagementWhoseWordsHoldADateIsDatedByIt() throws IOException {
        Path gold = SHARED.resolve("gold/corpus");
        assumeTrue(
                System.getenv("CI") != null || Files.isDirectory(gold),
                "the annotated reports are not here: " + gold.toAbsolutePath());

        List<String> read = new ArrayList<>();
        List<String> annotated = new ArrayList<>();
        try (Stream<Path> files = Files.list(gold)) {
            for (Path file : files.sorted().toList()) {
                compare(file, read, annotated);
            }
        }

        assertThat(annotated).hasSizeGreaterThan(15);
        assertThat(read).containsExactlyElementsOf(annotated);
    }

    private static void compare(Path file, List<String> read, List<String> annotated) throws IOException {
        JsonNode report = JsonMapper.shared().readTree(Files.readString(file));
        String name = report.get("report").asString();
        Optional<LocalDate> published = Optional.of(report.get("published"))
                .filter(JsonNode::isString)
                .map(day -> LocalDate.parse(day.asString()));
        Tagged text = Tagged.of(Files.readString(SHARED.resolve("corpus/" + name + ".txt")));
        for (JsonNode engagement : report.get("engagements").values()) {
            String quote = engagement.get("quote").asString();
            settled(text, quote, published).ifPresent(date -> {
                read.add(name + ": " + quote + ": " + date);
                // a visit of which only the last day is known has no start
                JsonNode start = engagement.get("start").isNull() ? engagement.get("end") : engagement.get("start");
                annotated.add(name + ": " + quote + ": " + start.asString());
            });
        }
    }

    /** The most precise date that the words of {@code quote} settle where they stand ("Forum 2024 … on Nov. 10, 2024"). */
    private static Optional<PartialDate> settled(Tagged text, String quote, Optional<LocalDate> published) {
        int start = text.text().indexOf(quote);
        List<PartialDate> dates = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (DateMention mention : DATES.find(sentence, published)) {
                int at = sentence.token(mention.from()).start();
                if (at >= start && at < start + quote.length()) {
                    mention.start().ifPresent(dates::add);
                }
            }
        }
        return dates.stream().min(Comparator.comparingLong(AnnotatedDatesTest::length));
    }

    private static long length(PartialDate date) {
        return ChronoUnit.DAYS.between(date.earliest(), date.latest());
    }
}
