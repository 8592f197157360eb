package org.aidememoire.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** The browser of this computer, without a window. */
public final class Chromium implements CloseableResource {
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Path ON_A_MAC = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(FLAGS));
    }

    /** The browser; where there is none, the tests that need it are left out loudly, and fail under CI. */
    @SuppressWarnings("SystemOut") // whoever runs the tests has to see what was not tested
    static Chromium ofThisComputer() {
        Optional<Path> program = find();
        if (program.isEmpty()) {
            String missing = "No Chromium on this computer: NO PAGE OF THE WEBSITE IS TESTED IN A BROWSER."
                    + " Install one (Debian: apt-get install chromium) or name it in AIDE_CHROMIUM.";
            System.err.println("\n*** " + missing + "\n");
            if (System.getenv("CI") != null) {
                throw new IllegalStateException(missing);
            }
            Assumptions.abort(missing);
        }
        return new Chromium(program.orElseThrow());
    }

    private static Optional<Path> find() {
        Stream<Path> named = Optional.ofNullable(System.getenv("AIDE_CHROMIUM")).map(Path::of).stream();
        Stream<Path> onThePath = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.of(named, onThePath, Stream.of(ON_A_MAC))
                .flatMap(places -> places)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The browser itself. */
    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
