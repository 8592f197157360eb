package org.aidememoire.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where a user's programs keep what they can make again.
 *
 * @see <a href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG Base Directory Specification</a>
 */
final class CacheFolder {
    private CacheFolder() {}

    /** What {@code AIDE_CACHE} says, else a folder of our own where this system's programs keep such things. */
    static Path of(Map<String, String> environment) {
        return said(environment, "AIDE_CACHE").orElseGet(() -> usual(environment));
    }

    private static Path usual(Map<String, String> environment) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        Path folder;
        if (system.startsWith("windows")) {
            folder = said(environment, "LOCALAPPDATA").orElse(home);
        } else if (system.startsWith("mac")) {
            folder = home.resolve("Library").resolve("Caches");
        } else {
            folder = said(environment, "XDG_CACHE_HOME").orElse(home.resolve(".cache"));
        }
        return folder.resolve("aide-memoire");
    }

    private static Optional<Path> said(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }
}
