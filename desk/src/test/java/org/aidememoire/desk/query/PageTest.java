package org.aidememoire.desk.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.search.SearchResult;
import org.aidememoire.desk.search.SearchSide;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Three reports of our own on one visit and what followed, one of them without a day. */
class PageTest {
    private static final LocalDate AFTERWARDS = LocalDate.of(2025, 1, 31);
    private static final Set<CountryCode> BETWEEN = Set.of(new CountryCode("KEN"), new CountryCode("UGA"));

    private static Desk desk;

    @BeforeAll
    static void readTheReports(@TempDir Path folder) throws IOException {
        desk = Desk.open(folder.resolve("register.db"), AsOf.today(AFTERWARDS));
        read(
                folder,
                "announced",
                "2024-06-06",
                """
                Kenyan President Amina Odhiambo will pay a two-day state visit to Uganda from 10 to 11 June, the foreign ministry
                in Nairobi said on Thursday.
                """);
        read(
                folder,
                "evening",
                "",
                """
                ENTEBBE - Kenyan President Amina Odhiambo arrived in Entebbe on Monday evening for a two-day state visit to Uganda.
                Kenya and Uganda agreed to extend the lake railway by December 2024, and agreed to train customs officers.
                Uganda proposed opening the border post at night.
                """);
        read(
                folder,
                "after",
                "2024-09-02",
                """
                Kenya and Uganda reaffirmed their agreement to train customs officers, the two foreign ministries said. Kenya
                pledged to share weather data with Uganda. Kenya and Uganda agreed to protect fish stocks in the lake.
                """);
    }

    private static void read(Path folder, String name, String day, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".txt"), text);
        KnownFromOutside known = new KnownFromOutside(
                Optional.of(day).filter(said -> !said.isEmpty()).map(LocalDate::parse), Optional.empty());
        desk.takeIn(List.of(file), Desk.DEFAULT_LIMIT, known, Progress.SILENT);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static Filter between() {
        return Filter.NONE.between(BETWEEN);
    }

    private static List<String> actions(Page page) {
        return page.lines().stream()
                .map(line -> ((Commitment) line.entry().first()).action())
                .toList();
    }

    @Test
    void anUndatedReportIsListedByTheDayOnWhichTheOthersSettleIt() {
        Line arrival = desk.page(Listing.TIMELINE, between(), Order.USUAL, Slice.ALL).lines().stream()
                .filter(line -> line.entry().first() instanceof Engagement engagement
                        && engagement.engaged() == EngagementKind.STATE_VISIT)
                .findFirst()
                .orElseThrow();

        assertThat(arrival.start()).contains(PartialDate.of(LocalDate.of(2024, 6, 10)));
        assertThat(arrival.standing()).isEqualTo("held");
    }

    @Test
    void sinceAndUntilGoByTheSettledDayOfTheReport() {
        Filter june = between()
                .during(Optional.of(PartialDate.parse("2024-06-10")), Optional.of(PartialDate.parse("2024-06-11")));

        assertThat(actions(desk.page(Listing.COMMITMENTS, june, Order.USUAL, Slice.ALL)))
                .anyMatch(action -> action.contains("lake railway"))
                .noneMatch(action -> action.contains("weather data"));
    }

    @Test
    void aPageIsAPartOfTheWholeInItsOrder() {
        Page whole = desk.page(Listing.COMMITMENTS, between(), Order.LATEST, Slice.ALL);
        Page first = desk.page(Listing.COMMITMENTS, between(), Order.LATEST, new Slice(0, 2));
        Page rest = desk.page(Listing.COMMITMENTS, between(), Order.LATEST, new Slice(2, 50));

        assertThat(first.total()).isEqualTo(whole.total()).isGreaterThan(3);
        assertThat(first.hasNext()).isTrue();
        assertThat(rest.hasNext()).isFalse();
        assertThat(first.lines()).isEqualTo(whole.lines().subList(0, 2));
        assertThat(rest.lines()).isEqualTo(whole.lines().subList(2, whole.total()));
    }

    @Test
    void aFacetCountsWhatWouldBeListedWereNothingOfItChosen() {
        Page all = desk.page(Listing.COMMITMENTS, between(), Order.USUAL, Slice.ALL);
        Page proposed =
                desk.page(Listing.COMMITMENTS, between().with(Facet.FORCE, Set.of("proposed")), Order.USUAL, Slice.ALL);

        assertThat(actions(proposed)).singleElement().asString().contains("border post");
        assertThat(proposed.facets().get(Facet.FORCE)).isEqualTo(all.facets().get(Facet.FORCE));
        assertThat(proposed.facets().get(Facet.BY)).containsOnlyKeys("UGA");
        assertThat(all.facets().get(Facet.BY)).containsKeys("KEN", "UGA");
    }

    @ParameterizedTest
    @EnumSource(Listing.class)
    void whatIsListedAtOnceIsWhatPagesHave(Listing listing) {
        Optional<PartialDate> summer = Optional.of(PartialDate.parse("2024-07"));
        List<Filter> filters = List.of(
                Filter.NONE,
                between(),
                between().during(summer, Optional.empty()),
                Filter.NONE.during(Optional.empty(), summer),
                between().with(Facet.FORCE, Set.of("agreed")).with(Facet.SECTOR, Set.of("transport")),
                Filter.NONE.naming(Optional.of("Odhiambo")),
                Filter.NONE.saying(Optional.of("customs officers")));
        // Of a page everything is numbered; a list of a desk that was asked for no page goes through the lines.
        Desk unnumbered = desk.as(AsOf.today(AFTERWARDS));
        for (Filter filter : filters) {
            Listed lineByLine = unnumbered.list(listing, filter);
            Page all = desk.page(listing, filter, Order.USUAL, Slice.ALL);
            assertThat(lineByLine).as(filter.toString()).isEqualTo(new Listed(all.lines(), all.total(), all.undated()));
            assertThat(desk.list(listing, filter))
                    .as(filter.toString())
                    .isEqualTo(new Listed(all.lines(), all.total(), all.undated()));
        }
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void aPartThatIsListedAtOnceIsThatOfThePage(Order order) {
        Slice part = new Slice(1, 2);
        Page page = desk.page(Listing.COMMITMENTS, between(), order, part);

        assertThat(page.total()).isGreaterThan(3);
        assertThat(desk.list(Listing.COMMITMENTS, between(), order, part))
                .isEqualTo(new Listed(page.lines(), page.total(), 0));
    }

    @ParameterizedTest
    @EnumSource(Listing.class)
    void aFacetCountsAsOpeningEachLineWould(Listing listing) {
        List<Line> lines = desk.page(listing, between(), Order.USUAL, Slice.ALL).lines();
        for (Facet chosen : Facet.values()) {
            for (String value : values(lines, chosen)) {
                Page narrowed = desk.page(listing, between().with(chosen, Set.of(value)), Order.USUAL, Slice.ALL);
                List<Line> having = having(lines, chosen, value);

                assertThat(narrowed.lines()).as("%s %s", chosen, value).isEqualTo(having);
                for (Facet facet : Facet.values()) {
                    assertThat(narrowed.facets().getOrDefault(facet, Collections.emptySortedMap()))
                            .as("%s with %s %s", facet, chosen, value)
                            .isEqualTo(counted(facet == chosen ? lines : having, facet));
                }
            }
        }
    }

    private static Set<String> values(List<Line> lines, Facet facet) {
        return counted(lines, facet).keySet();
    }

    private static List<Line> having(List<Line> lines, Facet facet, String value) {
        return lines.stream().filter(line -> line.values(facet).contains(value)).toList();
    }

    private static Map<String, Integer> counted(List<Line> lines, Facet facet) {
        Map<String, Integer> counted = new TreeMap<>();
        lines.forEach(line -> line.values(facet).forEach(value -> counted.merge(value, 1, Integer::sum)));
        return counted;
    }

    @Test
    void sectorAndForceHaveToComeTogetherInOneClaim() {
        for (Line line : desk.page(Listing.COMMITMENTS, between(), Order.USUAL, Slice.ALL)
                .lines()) {
            for (String sector : line.values(Facet.SECTOR)) {
                for (String force : List.of("agreed", "pledged", "proposed", "affirmed")) {
                    boolean together = line.entry().sources().stream()
                            .map(source -> (Commitment) source.claim())
                            .anyMatch(claim -> claim.force().word().equals(force)
                                    && claim.sectors().contains(new Sector(sector)));
                    Filter both = between().with(Facet.SECTOR, Set.of(sector)).with(Facet.FORCE, Set.of(force));

                    assertThat(desk.page(Listing.COMMITMENTS, both, Order.USUAL, Slice.ALL)
                                    .lines()
                                    .contains(line))
                            .as("%s, %s: %s", sector, force, line.entry().id())
                            .isEqualTo(together);
                }
            }
        }
    }

    @Test
    void anOutlineSaysInBriefWhatTheLineSays() {
        List<Line> lines = desk.page(Listing.COMMITMENTS, between(), Order.LATEST, Slice.ALL)
                .lines();
        List<Outline> outlines = desk.outline(Listing.COMMITMENTS, between(), Order.LATEST, Slice.ALL);

        assertThat(outlines)
                .extracting(Outline::id)
                .containsExactlyElementsOf(
                        lines.stream().map(line -> line.entry().id()).toList());
        assertThat(outlines)
                .extracting(Outline::standing)
                .containsExactlyElementsOf(lines.stream().map(Line::standing).toList());
        assertThat(desk.outline(Listing.COMMITMENTS, between(), Order.LATEST, new Slice(1, 1)))
                .containsExactly(outlines.get(1));
    }

    @Test
    void theSidesOfASearchAreCountedAsOpeningWhatItFindsWould() {
        SearchResult found = desk.search("kind:commitments", Filter.NONE, 1_000);
        Map<String, Integer> sectors = new TreeMap<>();
        for (SearchResult.Item item : found.found()) {
            ((SearchResult.AnEntry) item)
                    .entry().sources().stream()
                            .flatMap(source -> ((Commitment) source.claim()).sectors().stream())
                            .map(Sector::name)
                            .distinct()
                            .forEach(sector -> sectors.merge(sector, 1, Integer::sum));
        }

        assertThat(found.total()).isEqualTo(found.found().size()).isGreaterThan(3);
        assertThat(found.sides().get(SearchSide.SECTOR)).isEqualTo(sectors).hasSizeGreaterThan(1);
        assertThat(found.sides().get(SearchSide.KIND)).isEqualTo(Map.of("commitments", found.total()));
        sectors.forEach((sector, count) -> assertThat(desk.search("kind:commitments sector:" + sector, Filter.NONE, 1)
                        .total())
                .as(sector)
                .isEqualTo(count));
    }

    @Test
    void aHorizonThatHasPassedIsAStandingOfItsOwn() {
        Filter past = between().with(Facet.STANDING, Set.of("past its horizon"));

        assertThat(actions(desk.page(Listing.COMMITMENTS, past, Order.USUAL, Slice.ALL)))
                .singleElement()
                .asString()
                .contains("lake railway");
        assertThat(actions(desk.as(AsOf.today(LocalDate.of(2024, 12, 1)))
                        .page(Listing.COMMITMENTS, past, Order.USUAL, Slice.ALL)))
                .isEmpty();
    }

    @Test
    void aDeskAsOfAnEarlierDayDoesNotKnowWhatCameLater() {
        Desk then = desk.as(new AsOf(LocalDate.of(2024, 7, 1), true, Optional.empty()));

        assertThat(actions(then.page(Listing.COMMITMENTS, between(), Order.USUAL, Slice.ALL)))
                .isNotEmpty()
                .noneMatch(action -> action.contains("weather data"));
        assertThat(actions(desk.page(Listing.COMMITMENTS, between(), Order.USUAL, Slice.ALL)))
                .anyMatch(action -> action.contains("weather data"));
    }

    @Test
    void wordsAreLookedForInThePassages() {
        Filter fish = between().saying(Optional.of("Fish STÓCKS"));

        assertThat(actions(desk.page(Listing.COMMITMENTS, fish, Order.USUAL, Slice.ALL)))
                .containsExactly("protect fish stocks in the lake");
    }
}
