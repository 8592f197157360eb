package org.aidememoire.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A page that is open in the browser, with what happened while it loaded. */
final class VisitedPage implements AutoCloseable {
    private static final int TALL = 900;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<URI> requested = new ArrayList<>();
    private final List<Long> sizes = new ArrayList<>();
    private final int status;

    VisitedPage(Chromium chromium, URI address, int width, ColorScheme scheme) {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, TALL)
                        .setLocale("en-GB")
                        .setColorScheme(scheme));
        page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith("data:")) {
                requested.add(URI.create(request.url().replace(" ", "%20")));
            }
        });
        page.onRequestFinished(request -> sizes.add((long) request.sizes().responseBodySize));
        Response response = page.navigate(address.toString());
        status = response.status();
    }

    Page page() {
        return page;
    }

    void resize(int width) {
        page.setViewportSize(width, TALL);
    }

    int status() {
        return status;
    }

    /** What the browser complains of: errors of scripts, and what the content policy forbids. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What was asked for, the page itself included. */
    List<URI> requested() {
        return List.copyOf(requested);
    }

    /** How many bytes came, compressed as they came. */
    long weight() {
        return sizes.stream().mapToLong(Long::longValue).sum();
    }

    /** How far the page reaches beyond the right edge of the window, in pixels. */
    int overhang() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    /** What axe finds wrong, one line for each place. */
    @SuppressWarnings("unchecked")
    List<String> barriers() {
        page.evaluate(axe());
        Object found = page.evaluate(
                """
                async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}))
                    .violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target + ' ' + (n.any[0]?.message ?? n.failureSummary)))
                """);
        return (List<String>) found;
    }

    private static String axe() {
        try (InputStream script =
                Objects.requireNonNull(VisitedPage.class.getResourceAsStream("/axe.min.js"), "axe is not there")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void screenshot(Path file) {
        // To hide the caret would leave styles behind, of which the browser then complains.
        page.screenshot(
                new Page.ScreenshotOptions().setPath(file).setFullPage(true).setCaret(ScreenshotCaret.INITIAL));
    }

    @Override
    public void close() {
        context.close();
    }
}
