package org.aidememoire.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.aidememoire.model.account.Role;
import org.aidememoire.web.served.Served;
import org.aidememoire.web.served.ServedRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages that only a website with accounts has are as whole as the others. */
@ExtendWith({InBrowser.class, Served.class})
class AccountPagesTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<Integer> WIDTHS = List.of(390, 1280, 1920);
    private static final String NAME = Role.ADMINISTRATOR.word();

    @Test
    void loginAndAccountsComeWholeAndWithoutBarriers(ServedRegister served, Chromium chromium) {
        try (Website website = served.another()) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (VisitedPage visited =
                        new VisitedPage(chromium, website.address().resolve("/login"), WIDTHS.get(0), scheme)) {
                    check("login", visited, scheme);
                    visited.page().locator("input[name=username]").fill(NAME);
                    visited.page().locator("input[name=password]").fill(ServedRegister.password(NAME));
                    visited.page().locator("input[name=password]").press("Enter");
                    visited.page().waitForURL(website.address().toString());
                    for (String page : List.of("accounts", "account")) {
                        visited.page()
                                .navigate(website.address().resolve("/" + page).toString());
                        check(page, visited, scheme);
                    }
                    assertThat(visited.complaints()).isEmpty();
                }
            }
        }
    }

    @Test
    void anAccountIsClosedOnlyAfterItWasSaidWhatThatMeans(ServedRegister served, Chromium chromium) {
        try (Website website = served.another();
                VisitedPage visited = new VisitedPage(
                        chromium, website.address().resolve("/login"), WIDTHS.get(1), ColorScheme.LIGHT)) {
            Page page = visited.page();
            page.locator("input[name=username]").fill(NAME);
            page.locator("input[name=password]").fill(ServedRegister.password(NAME));
            page.locator("input[name=password]").press("Enter");
            page.waitForURL(website.address().toString());
            page.navigate(website.address().resolve("/accounts").toString());
            Locator row = page.locator(".closing").first();
            PlaywrightAssertions.assertThat(row.locator("button")).isHidden();
            row.locator("summary").click();
            PlaywrightAssertions.assertThat(row).containsText("nobody can take the name again");
            PlaywrightAssertions.assertThat(row.locator("button")).isVisible();
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("accounts-closing.png")));
            assertThat(visited.barriers()).isEmpty();
        }
    }

    private static void check(String name, VisitedPage page, ColorScheme scheme) {
        for (int width : WIDTHS) {
            page.resize(width);
            assertThat(page.overhang())
                    .as("%s beyond a window of %d", name, width)
                    .isNotPositive();
            page.screenshot(
                    SCREENSHOTS.resolve(name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png"));
        }
        assertThat(page.barriers()).as(name).isEmpty();
        page.resize(WIDTHS.get(0));
    }
}
