package org.aidememoire.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A reviewer whose fingers are faster than the answers. The answers are held back until the test lets them go, so that
 * nothing here depends on how fast a computer is.
 */
@ExtendWith(InBrowser.class)
class SlowAnswersTest {
    private static final Pattern CLAIMS = Pattern.compile("/claims/\\w+(/accept|/undo)?$");
    private static final Pattern LIT = Pattern.compile(".*\\blit\\b.*");

    /** A busy computer is slow, not wrong. */
    @BeforeAll
    static void waitLonger() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @Test
    void nothingIsSignedWhileTheFactIsStillOnItsWay(RunningWebsite website, Chromium chromium) {
        try (VisitedPage visited = open("1984-argentina-chile-peace", website, chromium)) {
            Page page = visited.page();
            press(page, "j");
            isOpen(page, 0);
            Deque<Route> held = holdBack(page);

            press(page, "j");
            press(page, "a");
            assertThat(page.locator("#said")).containsText("nothing was decided");
            assertThat(page.locator("li.fact .standing")).hasCount(0);
            assertThat(fact(page, 1)).hasClass(LIT);

            letGo(page, held);
            isOpen(page, 1);
            press(page, "a");
            letGo(page, held);
            assertThat(fact(page, 1).locator(".standing")).hasText("accepted");
            assertThat(fact(page, 0).locator(".standing")).hasCount(0);
            assertThat(page.locator("#tally")).containsText("1 decided on");
        }
    }

    @Test
    void threeStepsPressedAtOnceAreThree(RunningWebsite website, Chromium chromium) {
        try (VisitedPage visited = open("1984-argentina-chile-peace", website, chromium)) {
            Page page = visited.page();
            press(page, "j");
            isOpen(page, 0);
            Deque<Route> held = holdBack(page);

            press(page, "j");
            press(page, "j");
            press(page, "j");
            letGo(page, held);
            letGo(page, held);
            isOpen(page, 3);
        }
    }

    @Test
    void whoGoesOnAtOnceAfterADecisionFindsItKeptAndCounted(RunningWebsite website, Chromium chromium) {
        try (VisitedPage visited = open("2018-ghana-cote-divoire-cocoa", website, chromium)) {
            Page page = visited.page();
            press(page, "j");
            isOpen(page, 0);
            Deque<Route> held = holdBack(page);

            press(page, "a");
            press(page, "j");
            press(page, "u");
            letGo(page, held);
            letGo(page, held);
            isOpen(page, 1);
            assertThat(fact(page, 0).locator(".standing")).hasText("accepted");
            assertThat(page.locator("#tally")).containsText("1 decided on");
            assertThat(fact(page, 1).locator("a")).isFocused();
        }
    }

    @Test
    void whereTheFactDoesNotComeTheOneThatIsShownIsDecidedOn(RunningWebsite website, Chromium chromium) {
        try (VisitedPage visited = open("1959-egypt-sudan-nile", website, chromium)) {
            Page page = visited.page();
            press(page, "k");
            int last = page.locator("li.fact").count() - 1;
            isOpen(page, last);
            Deque<Route> held = holdBack(page);

            press(page, "k");
            next(page, held).abort();
            assertThat(page.locator("#said")).containsText("does not answer");
            assertThat(fact(page, last)).hasClass(LIT);
            press(page, "a");
            letGo(page, held);
            assertThat(fact(page, last).locator(".standing")).hasText("accepted");
        }
    }

    private static VisitedPage open(String report, RunningWebsite website, Chromium chromium) {
        return new VisitedPage(chromium, website.at("/reports/" + report), 1280, ColorScheme.LIGHT);
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }

    private static Locator fact(Page page, int at) {
        return page.locator("li.fact").nth(at);
    }

    private static void isOpen(Page page, int at) {
        assertThat(page.locator("#panel .opened"))
                .hasAttribute(
                        "data-claim", Objects.requireNonNull(fact(page, at).getAttribute("data-claim")));
        assertThat(page.locator("#panel")).hasAttribute("aria-busy", "false");
    }

    private static Deque<Route> holdBack(Page page) {
        Deque<Route> held = new ArrayDeque<>();
        page.route(CLAIMS, held::add);
        return held;
    }

    private static void letGo(Page page, Deque<Route> held) {
        next(page, held).resume();
    }

    private static Route next(Page page, Deque<Route> held) {
        page.waitForCondition(() -> !held.isEmpty(), new Page.WaitForConditionOptions().setTimeout(60_000));
        return held.remove();
    }
}
