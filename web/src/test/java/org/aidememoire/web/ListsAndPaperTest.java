package org.aidememoire.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists on narrow windows and at their end, comparisons of days, and pages on paper. */
@ExtendWith(InBrowser.class)
class ListsAndPaperTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String COLOURS =
            "[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor,"
                    + " getComputedStyle(document.querySelector('.faded')).color].join(' ')";

    @Test
    void paperIsWhiteAndInkBlackWhateverTheScreenIs(RunningWebsite website, Chromium chromium) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (VisitedPage visited = at("/relationships/DEU-FRA", 1280, scheme, website, chromium)) {
                Page page = visited.page();
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertThat(page.evaluate(COLOURS)).isEqualTo("rgb(0, 0, 0) rgb(255, 255, 255) rgb(51, 51, 51)");
                page.evaluate("document.documentElement.dataset.theme = 'dark'");
                assertThat(page.evaluate(COLOURS)).isEqualTo("rgb(0, 0, 0) rgb(255, 255, 255) rgb(51, 51, 51)");
            }
        }
    }

    @Test
    void whereTheFacetsStandBelowTheListALinkAboveItLeadsThere(RunningWebsite website, Chromium chromium) {
        try (VisitedPage visited = at("/relationships/all/commitments", 1024, ColorScheme.LIGHT, website, chromium)) {
            Page page = visited.page();
            Locator link = page.locator(".to-facets a");
            link.click();
            assertThat(page.locator("#narrow")).isInViewport();
            assertThat(visited.barriers()).isEmpty();
            for (int width : List.of(390, 1024)) {
                visited.resize(width);
                assertThat(link).isVisible();
                visited.screenshot(SCREENSHOTS.resolve("commitments-narrow-" + width + ".png"));
            }
            visited.resize(1280);
            assertThat(link).isHidden();
        }
    }

    @Test
    void aPageBeyondTheEndOfAListDoesNotSayThatThereIsNothing(RunningWebsite website, Chromium chromium) {
        for (String section : List.of("commitments", "timeline")) {
            try (VisitedPage visited =
                    at("/relationships/all/" + section + "?page=999", 1280, ColorScheme.LIGHT, website, chromium)) {
                assertThat(visited.page().locator("#content")).not().containsText("Nothing in the reports");
                visited.page().locator(".pager a").click();
                assertThat(visited.page().locator(".lines .line").first()).isVisible();
            }
        }
    }

    @Test
    void aTimeThatCannotBeReadIsNoNarrowing(RunningWebsite website, Chromium chromium) {
        try (VisitedPage visited =
                at("/relationships/all/commitments?since=blah", 1280, ColorScheme.LIGHT, website, chromium)) {
            assertThat(visited.page().locator(".chosen")).hasCount(0);
        }
    }

    @Test
    void twoDaysAreChosenInTheFormAndSidesAreTold(RunningWebsite website, Chromium chromium) {
        try (VisitedPage visited = at("/relationships/DEU-FRA/compare", 1280, ColorScheme.LIGHT, website, chromium)) {
            Page page = visited.page();
            page.locator("input[type=date][name=before-day]").fill("2000-12-31");
            page.locator("input[type=date][name=after-day]").fill("2024-12-31");
            page.locator(".sides button").click();
            assertThat(page.locator(".beside.heads")).isVisible();
            assertThat(page.locator(".beside .from span").first()).containsText(" by ");
            assertThat(page.locator("input[type=date][name=before-day]")).hasValue("2000-12-31");
            assertThat(visited.barriers()).isEmpty();
            for (int width : List.of(390, 1280)) {
                visited.resize(width);
                assertThat(visited.overhang()).isNotPositive();
                visited.screenshot(SCREENSHOTS.resolve("compare-days-" + width + ".png"));
            }
            List<String> choices = page.locator("select[name=before] option").allTextContents();
            assertThat(choices).doesNotHaveDuplicates();
        }
    }

    @Test
    void theCommandForFiguresIsNamedOnce(RunningWebsite website, Chromium chromium) {
        try (VisitedPage visited = at("/relationships/all/targets", 1280, ColorScheme.LIGHT, website, chromium)) {
            assertThat(visited.page().locator("#content code").allTextContents())
                    .filteredOn(command -> command.startsWith("aide figures"))
                    .hasSize(1);
            visited.screenshot(SCREENSHOTS.resolve("targets-all-1280.png"));
        }
    }

    @Test
    void whatDeniesItselfIsNotDeniedAgain(RunningWebsite website, Chromium chromium) {
        try (VisitedPage visited =
                at("/relationships/FIN-MNG/commitments", 1280, ColorScheme.LIGHT, website, chromium)) {
            Locator never = visited.page().locator(".line", new Page.LocatorOptions().setHasText("never allow"));
            assertThat(never.first()).not().containsText("not to do");
        }
    }

    private static VisitedPage at(
            String path, int width, ColorScheme scheme, RunningWebsite website, Chromium chromium) {
        return new VisitedPage(chromium, website.at(path), width, scheme);
    }
}
