package org.aidememoire.desk.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aidememoire.model.report.ReportId;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private static final ReportId WIRE = id("1");
    private static final ReportId COPY = id("2");
    private static final ReportId SHORTENED = id("3");
    private static final ReportId OTHER = id("4");
    private static final ReportId NOTE = id("5");
    private static final ReportId ANOTHER_NOTE = id("6");

    private static final String DISPATCH = words(1, 120);

    private static final Map<ReportId, String> TEXTS = Map.of(
            WIRE, DISPATCH,
            COPY, "The Lake Post, page 3. " + DISPATCH.toUpperCase(Locale.ROOT).replace(" ", "\n"),
            SHORTENED, words(1, 60),
            OTHER, words(90, 220),
            NOTE, words(1, 20),
            ANOTHER_NOTE, words(1, 20));

    private static ReportId id(String digit) {
        return new ReportId(digit.repeat(64));
    }

    private static String words(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> "word" + Integer.toString(i, 36))
                .collect(Collectors.joining(" "));
    }

    private static List<List<ReportId>> among(Stories stories, ReportId... reports) {
        return stories.among(List.of(reports)).stream().map(List::copyOf).toList();
    }

    private static Stories all() {
        return new Stories(id -> Optional.ofNullable(TEXTS.get(id)), (one, other) -> false);
    }

    @Test
    void aDispatchIsOneStoryWhoeverPrintsItAndHoweverShort() {
        assertThat(among(all(), SHORTENED, COPY, WIRE)).containsExactly(List.of(WIRE, COPY, SHORTENED));
    }

    @Test
    void reportsThatQuoteTheSameWordsAreStoriesOfTheirOwn() {
        assertThat(among(all(), WIRE, OTHER)).containsExactly(List.of(WIRE), List.of(OTHER));
    }

    @Test
    void ofShortNotesNothingIsSaid() {
        assertThat(among(all(), NOTE, ANOTHER_NOTE)).hasSize(2);
    }

    @Test
    void whatAPersonTellsApartAreTwo() {
        Stories stories =
                new Stories(id -> Optional.ofNullable(TEXTS.get(id)), (one, other) -> new TreeSet<>(List.of(one, other))
                        .equals(new TreeSet<>(List.of(WIRE, COPY))));
        assertThat(among(stories, WIRE, COPY)).hasSize(2);
        assertThat(among(stories, WIRE, SHORTENED)).hasSize(1);
    }

    @Test
    void aReportWithoutTextIsAStoryOfItsOwn() {
        assertThat(among(all(), id("8"), id("9"))).hasSize(2);
    }
}
