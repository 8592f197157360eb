package org.aidememoire.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.query.Order;
import org.aidememoire.desk.query.Slice;
import org.aidememoire.web.inquiry.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page: it comes, is whole, light, within the window, and has no barrier that axe knows of. */
@ExtendWith(InBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<Integer> WIDTHS = List.of(390, 1280, 1920);
    private static final int NARROWEST = 360;
    private static final int WIDEST = 2560;
    private static final long HEAVIEST = 150_000;
    private static final int MOST_REQUESTS = 1 + 3;

    /** A relationship that the store of the tests holds in any case, and one of the five reports. */
    private static String between() {
        return RunningWebsite.seeds().isPresent() ? "LAO-VNM" : "DEU-FRA";
    }

    static Stream<Map.Entry<String, String>> pages() {
        String relationship = "/relationships/" + between();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("start", "/");
        pages.put("relationship", relationship);
        for (String section : List.of(
                "timeline",
                "commitments",
                "targets",
                "documents",
                "people",
                "bodies",
                "mechanisms",
                "projects",
                "invitations",
                "formulas",
                "calendar",
                "compare")) {
            pages.put(section, relationship + "/" + section);
        }
        pages.put("commitments-narrowed", relationship + "/commitments?sector=political&force=agreed&order=latest");
        pages.put("whole", "/relationships/all");
        pages.put("whole-timeline", "/relationships/all/timeline");
        pages.put("past", relationship + "?on=2025-12-31");
        pages.put("reports", "/reports");
        pages.put("report", "/reports/" + (RunningWebsite.seeds().isPresent() ? "001_" : "2022-india-japan-summit"));
        pages.put("report-hostile", "/reports/hostile");
        pages.put("search", "/search");
        pages.put("search-found", "/search?q=cooperation");
        pages.put("search-nothing", "/search?q=zzyzx");
        pages.put("add", "/reports/add");
        pages.put("trail", "/trail");
        pages.put("keeping", "/keeping");
        pages.put("hostile", "/relationships/KEN-UGA/commitments");
        return pages.entrySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void comesWholeAndWithoutBarriers(Map.Entry<String, String> page, RunningWebsite website, Chromium chromium) {
        check(page.getKey(), website.at(page.getValue()), chromium);
    }

    @Test
    void twoReportsStandSideBySide(RunningWebsite website, Chromium chromium) {
        List<String> names = website.desk().reports().stream()
                .filter(report -> website.desk()
                                .page(
                                        Listing.COMMITMENTS,
                                        Filter.NONE
                                                .between(Scope.of(between()).states())
                                                .in(Set.of(report.id())),
                                        Order.USUAL,
                                        new Slice(0, 1))
                                .total()
                        > 0)
                .map(report -> report.metadata().name())
                .toList();
        URI address = website.at("/relationships/" + between() + "/compare?before=" + names.get(0) + "&after="
                + names.get(names.size() - 1));

        check("compared", address, chromium);

        try (VisitedPage page = new VisitedPage(chromium, address, 1280, ColorScheme.LIGHT)) {
            assertThat(page.page().locator("article.beside").count()).isPositive();
            assertThat(page.page().locator(".beside.heads").textContent())
                    .as("the sides go by the titles of the reports, and not by their files")
                    .doesNotContain(names);
        }
    }

    @ParameterizedTest(name = "entry of {0}")
    @MethodSource("listings")
    void everyKindOfEntryHasAPage(Listing listing, RunningWebsite website, Chromium chromium) {
        var found = website.desk().page(listing, Filter.NONE, Order.MOST_REPORTED, new Slice(0, 1));
        assertThat(found.lines()).as("there is one to show").isNotEmpty();
        String id = found.lines().get(0).entry().id().value();
        check("entry-" + listing.name().toLowerCase(Locale.ROOT), website.at("/entries/" + id), chromium);
    }

    static Stream<Listing> listings() {
        return Stream.of(Listing.values());
    }

    private static void check(String name, URI address, Chromium chromium) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (VisitedPage page = new VisitedPage(chromium, address, WIDTHS.get(0), scheme)) {
                assertThat(page.status()).isEqualTo(200);
                assertThat(page.complaints()).isEmpty();
                assertThat(page.requested())
                        .hasSizeLessThanOrEqualTo(MOST_REQUESTS)
                        .allSatisfy(
                                request -> assertThat(request.getAuthority()).isEqualTo(address.getAuthority()));
                assertThat(page.weight()).isPositive().isLessThan(HEAVIEST);
                fits(page, name, scheme);
                assertThat(page.barriers()).isEmpty();
            }
        }
    }

    private static void fits(VisitedPage page, String name, ColorScheme scheme) {
        for (int width : List.of(NARROWEST, WIDEST)) {
            page.resize(width);
            assertThat(page.overhang()).as("beyond a window of " + width).isNotPositive();
        }
        for (int width : WIDTHS) {
            page.resize(width);
            assertThat(page.overhang()).as("beyond a window of " + width).isNotPositive();
            page.screenshot(
                    SCREENSHOTS.resolve(name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png"));
        }
        page.resize(scheme == ColorScheme.LIGHT ? WIDTHS.get(0) : WIDTHS.get(1));
    }
}
