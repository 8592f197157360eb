package org.aidememoire.desk.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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

    private static Map<ReportId, String> texts(Collection<ReportId> reports) {
        Map<ReportId, String> texts = new HashMap<>(TEXTS);
        texts.keySet().retainAll(reports);
        return texts;
    }

    private static Stories all() {
        return new Stories(StoriesTest::texts, none -> Map.of(), (one, other) -> false);
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
        Stories stories = new Stories(StoriesTest::texts, none -> Map.of(), (one, other) -> Set.of(one, other)
                .equals(Set.of(WIRE, COPY)));
        assertThat(among(stories, WIRE, COPY)).hasSize(2);
        assertThat(among(stories, WIRE, SHORTENED)).hasSize(1);
    }

    @Test
    void aReportWithoutTextIsAStoryOfItsOwn() {
        assertThat(among(all(), id("8"), id("9"))).hasSize(2);
    }

    @Test
    void whatTheirImprintsTellApartIsNotFetched() {
        Set<ReportId> fetched = new HashSet<>();
        Stories stories = new Stories(
                reports -> {
                    fetched.addAll(reports);
                    return texts(reports);
                },
                reports -> texts(reports).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, kept -> Stories.imprint(kept.getValue()))),
                (one, other) -> false);
        assertThat(among(stories, WIRE, COPY, OTHER)).containsExactly(List.of(WIRE, COPY), List.of(OTHER));
        assertThat(fetched).containsExactlyInAnyOrder(WIRE, COPY);
    }

    /** Printed with changes, shortened, or beside other news: as the texts alone tell it, so with their imprints. */
    @Property(tries = 60)
    void imprintsTellNothingApartThatIsOneStory(
            @ForAll @IntRange(min = 80, max = 900) int length,
            @ForAll @IntRange(max = 10) int changedInAHundred,
            @ForAll @IntRange(max = 900) int added,
            @ForAll long seed) {
        Random random = new Random(seed);
        String dispatch = words(1, length);
        String printed = IntStream.rangeClosed(1, length)
                        .mapToObj(i -> "word" + Integer.toString(i, 36))
                        .map(word -> random.nextInt(100 * 5) < changedInAHundred ? "changed" : word)
                        .collect(Collectors.joining(" "))
                + " " + words(5_000, 5_000 + added);
        assertThat(Stories.mayBeOne(Stories.imprint(dispatch), Stories.imprint(printed)))
                .isTrue();
    }
}
