package org.aidememoire.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.aidememoire.desk.show.Found;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.account.Signatory;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.decision.Standing;
import org.aidememoire.model.reading.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person reviews a report: with the keyboard, with forms alone, and while another person does. */
@ExtendWith(InBrowser.class)
class ReviewTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final double PATIENCE = 60_000;
    private static final String KEYBOARD = "2022-india-japan-summit";
    private static final String FORMS = "2021-kenya-tanzania-visit";
    private static final String TWO = "2010-norway-russia-barents";
    private static final String SECTORS = "2019-france-germany-aachen";
    private static final String ADDING = "1977-panama-united-states-canal";

    /** A busy computer is slow, not wrong. */
    @BeforeAll
    static void waitLonger() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @Test
    void withTheKeyboardFactsAreAcceptedRejectedAndTakenBack(RunningWebsite website, Chromium chromium) {
        try (VisitedPage visited = open(KEYBOARD, website, chromium)) {
            Page page = visited.page();
            press(page, "j");
            Locator first = page.locator("li.fact").first();
            assertThat(first).hasClass(java.util.regex.Pattern.compile(".*\\blit\\b.*"));
            assertThat(page.locator("#panel .opened")).isVisible();
            press(page, "a");
            assertThat(first.locator(".standing")).hasText("accepted");
            assertThat(page.locator("#said")).containsText("accepted");
            assertThat(first.locator("a")).isFocused();

            press(page, "j");
            Locator second = page.locator("li.fact").nth(1);
            assertThat(page.locator("#panel .opened")).hasAttribute("data-claim", id(second));
            press(page, "r");
            assertThat(page.locator("#reject-why")).isFocused();
            page.keyboard().type("a spokesman's own view");
            press(page, "Enter");
            assertThat(second.locator(".standing")).hasText("rejected");
            assertThat(page.locator("#panel .history")).containsText("a spokesman's own view");
            shoot(visited, "report-reviewed");

            press(page, "u");
            assertThat(second.locator(".standing")).hasCount(0);
            press(page, "k");
            assertThat(page.locator("#panel .opened")).hasAttribute("data-claim", id(first));
            press(page, "?");
            assertThat(page.locator("dialog")).isVisible();
            assertThat(visited.complaints()).isEmpty();
            assertThat(visited.barriers()).isEmpty();
        }
        List<Claim> claims = reading(KEYBOARD, website).claims();
        assertThat(claims.stream().filter(claim -> website.desk().decided().standing(claim.id()) == Standing.ACCEPTED))
                .hasSize(1);
    }

    @Test
    void whatIsPutRightStaysAtItsAddress(RunningWebsite website, Chromium chromium) {
        Claim commitment = commitment(KEYBOARD, website);
        try (VisitedPage visited = at("/reports/" + KEYBOARD + "#c-" + commitment.id(), website, chromium)) {
            Page page = visited.page();
            assertThat(page.locator("#panel .opened"))
                    .hasAttribute("data-claim", commitment.id().value());
            press(page, "e");
            assertThat(page.locator("#correct-words")).isFocused();
            page.locator("#correct-force").selectOption("proposed");
            page.locator("[data-act=correct] button").click();
            assertThat(page.locator("#panel .trouble")).containsText("takes a reason");
            assertThat(page.locator("#correct-force")).hasValue("proposed");
            shoot(visited, "report-refused");
            page.locator("#correct-why").fill("they only proposed it");
            page.locator("[data-act=correct] button").click();
            assertThat(page.locator("#f-" + commitment.id() + " .standing")).hasText("corrected");
            assertThat(page.locator("#panel .history ins").first()).hasText("proposed");
            shoot(visited, "report-corrected");
        }
    }

    @Test
    void sectorsAreChosenByTheNamesThatOtherPagesGiveThem(RunningWebsite website, Chromium chromium) {
        Claim commitment = commitment(SECTORS, website);
        try (VisitedPage visited = at("/reports/" + SECTORS + "#c-" + commitment.id(), website, chromium)) {
            Page page = visited.page();
            assertThat(page.locator("#panel .opened"))
                    .hasAttribute("data-claim", commitment.id().value());
            press(page, "e");
            for (Locator ticked :
                    page.locator("[data-act=correct] .boxes input:checked").all()) {
                ticked.uncheck();
            }
            page.getByLabel("trade and investment").check();
            page.getByLabel("energy").check();
            page.locator("#correct-why").fill("it is about both");
            shoot(visited, "report-sectors");
            assertThat(visited.barriers()).isEmpty();
            page.locator("[data-act=correct] button").click();
            assertThat(page.locator("#f-" + commitment.id() + " .standing")).hasText("corrected");
            assertThat(page.locator("#panel .says")).containsText("trade and investment, energy");
        }
    }

    @Test
    void whatHangsTogetherIsFoundByItsWordsWhileTheyAreTyped(RunningWebsite website, Chromium chromium) {
        String undertaking = commitment(ADDING, website).id().value();
        try (VisitedPage visited = at("/entries/" + undertaking, website, chromium)) {
            Page page = visited.page();
            page.getByText("Hangs together with another").click();
            page.locator("#tied").pressSequentially("canal trea");
            Locator found = page.locator("#tied-others label");
            assertThat(found.first()).isVisible();
            found.first().click();
            shoot(visited, "entry-other");
            assertThat(visited.barriers()).isEmpty();
            page.locator("#how").selectOption("delivered by");
            page.locator("#tie-why").fill("the treaty that was promised");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("They hang together"))
                    .click();
            assertThat(page.locator("section.history")).containsText("the treaty that was promised");
            assertThat(visited.complaints()).isEmpty();
        }
    }

    @Test
    void withoutScriptEverythingIsALinkOrAForm(RunningWebsite website, Chromium chromium) {
        // While a page scrolls smoothly to the fact, Playwright waits by a timer that never rings without script.
        var withoutScript = new com.microsoft.playwright.Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setReducedMotion(ReducedMotion.REDUCE);
        try (var context = chromium.browser().newContext(withoutScript)) {
            context.setDefaultTimeout(PATIENCE);
            Page page = context.newPage();
            page.navigate(website.at("/reports/" + FORMS).toString());
            page.locator("li.fact a").first().click();
            assertThat(page.locator("#panel .opened")).isVisible();
            page.locator("#panel form[data-act=accept] button").click();
            assertThat(page.locator("li.fact .standing").first()).hasText("accepted");
            page.locator("[data-act=annotate] summary").click();
            page.locator("#annotate-why").fill("<script>document.title='taken'</script>");
            page.locator("[data-act=annotate] button").click();
            assertThat(page.locator("#panel .history")).containsText("<script>document.title='taken'</script>");
            page.locator("form[data-act=undo] button").click();
            assertThat(page.locator("#panel .history li").first()).containsText("undid");
        }
    }

    @Test
    void whoeverIsOvertakenSeesBothAndChooses(RunningWebsite website, Chromium chromium) {
        Claim claim = reading(TWO, website).claims().get(0);
        try (VisitedPage visited = at("/reports/" + TWO + "#c-" + claim.id(), website, chromium)) {
            Page page = visited.page();
            assertThat(page.locator("#panel .opened")).isVisible();
            website.desk().deciding(new Signatory("anna", Role.CODER)).reject(claim.id(), "it is a caption", 0);
            press(page, "a");
            assertThat(page.locator("#panel .trouble")).containsText("anna has meanwhile decided");
            assertThat(page.locator("#panel .trouble")).containsText("it is a caption");
            assertThat(visited.barriers()).isEmpty();
            shoot(visited, "report-overtaken");
            page.locator("#panel .trouble button").click();
            assertThat(page.locator("#f-" + claim.id() + " .standing")).hasText("accepted");
        }
    }

    @Test
    void aFactIsAddedOnWordsThatAreSelected(RunningWebsite website, Chromium chromium) {
        int before = reading(ADDING, website).claims().size();
        try (VisitedPage visited = open(ADDING, website, chromium)) {
            Page page = visited.page();
            page.evaluate(
                    """
                    () => {
                      const pieces = [...document.querySelectorAll('[data-at]')];
                      const piece = pieces.find(p => p.textContent.trim().split(' ').length > 4).firstChild;
                      getSelection().setBaseAndExtent(piece, 0, piece, piece.data.trimEnd().length);
                    }
                    """);
            press(page, "n");
            assertThat(page.locator("#add-words")).not().isEmpty();
            String words = page.locator("#add-words").inputValue();
            page.locator("#add-what").selectOption("project");
            assertThat(page.locator("#add-name")).isVisible();
            assertThat(page.locator("#add-what")).isFocused();
            page.locator("#add-name").fill("the canal");
            page.locator("form[data-act=add] button").click();
            assertThat(page.locator("#panel .opened .standing")).hasText("added");
            assertThat(page.locator("#panel blockquote")).hasText(words);
        }
        assertThat(reading(ADDING, website).claims()).hasSize(before + 1);
    }

    @Test
    void wordsThatDoNotStandThereAreNotAdded(RunningWebsite website, Chromium chromium) {
        try (VisitedPage visited = at("/reports/" + ADDING + "/add", website, chromium)) {
            Page page = visited.page();
            page.locator("#add-words").fill("words that stand nowhere");
            page.locator("#add-what").selectOption("project");
            assertThat(page.locator(".trouble")).containsText("does not stand in report");
            assertThat(visited.barriers()).isEmpty();
        }
    }

    @Test
    void aPastDayIsForReadingOnly(RunningWebsite website, Chromium chromium) {
        Claim claim = reading(KEYBOARD, website).claims().get(0);
        try (VisitedPage visited =
                at("/reports/" + KEYBOARD + "?on=2025-12-31&claim=" + claim.id(), website, chromium)) {
            assertThat(visited.page().locator("#panel .opened")).isVisible();
            assertThat(visited.page().locator(".decide")).hasCount(0);
        }
    }

    private static VisitedPage open(String report, RunningWebsite website, Chromium chromium) {
        return at("/reports/" + report, website, chromium);
    }

    private static VisitedPage at(String path, RunningWebsite website, Chromium chromium) {
        return new VisitedPage(chromium, website.at(path), 1280, ColorScheme.LIGHT);
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }

    private static String id(Locator fact) {
        return Optional.ofNullable(fact.getAttribute("data-claim")).orElseThrow();
    }

    private static void shoot(VisitedPage page, String name) {
        page.screenshot(SCREENSHOTS.resolve(name + "-1280-light.png"));
    }

    private static Reading reading(String name, RunningWebsite website) {
        return website.desk().find(name).stream()
                .filter(Found.AReport.class::isInstance)
                .map(Found.AReport.class::cast)
                .findFirst()
                .orElseThrow()
                .reading();
    }

    private static Claim commitment(String name, RunningWebsite website) {
        return reading(name, website).claims().stream()
                .filter(claim -> claim.kind() == ClaimKind.COMMITMENT)
                .findFirst()
                .orElseThrow();
    }
}
