package org.aidememoire.web.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the files of one delivery lie until they are read. What a sender calls a file never leads out of it. */
final class DeliveryFolder {
    /** Anything that means something to a file system, and what cannot be seen. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}/\\\\:*?\"<>|]+");

    /** In bytes, with room for a number where two have one name. */
    private static final int LONGEST_NAME = 200;

    private final Path folder;

    DeliveryFolder() {
        try {
            folder = Files.createTempDirectory("aide-intake-");
        } catch (IOException e) {
            throw new UncheckedIOException("no folder can be made for what was delivered", e);
        }
    }

    /** Lays down what was sent as {@code name}. */
    void add(String name, InputStream content) throws IOException {
        Files.copy(content, free(safe(name)));
    }

    /** Lays down a pasted text under {@code name}. */
    void add(String name, String text) throws IOException {
        Files.writeString(free(safe(name) + ".txt"), text, StandardCharsets.UTF_8);
    }

    /** A path of this name that nothing has yet. */
    private Path free(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        Path path = folder.resolve(name);
        for (int i = 2; Files.exists(path); i++) {
            path = folder.resolve(stem + "-" + i + ending);
        }
        return path;
    }

    /** The last part of the name that was sent, without what a file system could take for more than a name. */
    static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = UNSAFE.matcher(last).replaceAll(" ").strip().replaceAll("^\\.+", "");
        String shorter = shortened(plain);
        return shorter.isBlank() ? "report" : shorter;
    }

    /** The end of {@code name}, which tells what it is, in as many bytes as a file system takes. */
    private static String shortened(String name) {
        int start = 0;
        while (name.substring(start).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            start = name.offsetByCodePoints(start, 1);
        }
        return name.substring(start);
    }

    /** The files, in the order of their names. */
    List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("what was delivered cannot be listed", e);
        }
    }

    /** Removes it with all that lies in it. */
    void remove() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what was delivered cannot be removed: " + folder, e);
        }
    }
}
