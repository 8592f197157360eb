package org.aidememoire.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reports are added in the browser, and looked for there. */
@ExtendWith(InBrowser.class)
class IntakeTest {
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    /** A busy computer is slow, not wrong. */
    @BeforeAll
    static void waitLonger() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @Test
    void aPastedTextIsReadAndWhatIsNewIsNamed(RunningWebsite website, Chromium chromium) {
        try (VisitedPage visited = at("/reports/add", website, chromium)) {
            Page page = visited.page();
            page.locator("#text")
                    .fill(
                            """
                    OSLO - Prime Minister Kari Berg of Norway met President Toomas Saar of Estonia.
                    Norway and Estonia agreed to build a ferry harbour on Saaremaa by 2031.
                    """);
            page.locator("#name").fill("../../2026-03-04-oslo");
            page.locator("#outlet").fill("The Ferry Post");
            page.locator("#published").fill("2026-03-04");
            page.locator("form.adding button").click();
            assertThat(page.locator("#progress")).containsText("1 report read", PATIENT);
            assertThat(page.locator("#progress")).containsText("ferry harbour");
            assertThat(visited.barriers()).isEmpty();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "intake-read-1280-light.png"))
                    .setFullPage(true));
            page.locator(".arrived a").click();
            assertThat(page.locator("h1"))
                    .hasText("[Prime Minister Kari Berg of Norway met President Toomas Saar of …]");
            assertThat(page.locator(".imprint")).containsText("The Ferry Post");
            assertThat(page.locator(".imprint")).containsText("2026-03-04-oslo");
        }
    }

    @Test
    void filesAreReadAndWhatCannotBeReadIsNamed(RunningWebsite website, Chromium chromium) {
        try (VisitedPage visited = at("/reports/add", website, chromium)) {
            Page page = visited.page();
            page.locator("#files").setInputFiles(new FilePayload[] {
                new FilePayload(
                        "../../../broken.pdf",
                        "application/pdf",
                        "%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8)),
                new FilePayload("empty.txt", "text/plain", new byte[0]),
                new FilePayload(
                        "tallinn.txt",
                        "text/plain",
                        "TALLINN, March 5, 2026 - Latvia and Estonia signed an agreement on ferries."
                                .getBytes(StandardCharsets.UTF_8))
            });
            page.locator("form.adding button").click();
            assertThat(page.locator("#progress")).containsText("1 report read", PATIENT);
            assertThat(page.locator(".problems")).containsText("broken.pdf");
            assertThat(page.locator(".problems")).containsText("empty.txt");
            page.navigate(website.at("/reports/add").toString());
            assertThat(page.locator(".lately li").first()).containsText("broken.pdf, empty.txt, tallinn.txt");
            assertThat(page.locator(".lately li").first()).containsText("22 Nov 2026, 3 files: 1 report read");
            assertThat(page.locator(".lately li").first()).containsText("could not be read");
        }
    }

    @Test
    void nothingIsNotTaken(RunningWebsite website, Chromium chromium) {
        try (VisitedPage visited = at("/reports/add", website, chromium)) {
            visited.page().locator("form.adding button").click();
            assertThat(visited.page().locator("#said")).containsText("nothing to read");
        }
    }

    @Test
    void searchAnswersAsOneTypes(RunningWebsite website, Chromium chromium) {
        try (VisitedPage visited = at("/search", website, chromium)) {
            Page page = visited.page();
            assertThat(page.locator("#words")).isFocused();
            page.keyboard().type("treaty");
            assertThat(page.locator("#answer mark").first()).isVisible();
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*[?]q=treaty.*"));
            int all = page.locator(".found > li").count();
            page.locator(".facets a", new Page.LocatorOptions().setHasText("instruments"))
                    .click();
            assertThat(page.locator(".chosen")).containsText("instruments");
            assertThat(page.locator(".found > li").count()).isBetween(1, all);
            page.locator("#words").fill("kind:nonsense");
            assertThat(page.locator("#answer .refused")).containsText("there are reports, people");
        }
    }

    private static VisitedPage at(String path, RunningWebsite website, Chromium chromium) {
        return new VisitedPage(chromium, website.at(path), 1280, ColorScheme.LIGHT);
    }
}
