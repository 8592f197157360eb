package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others get: one folder that runs wherever Java is, unpacked here under a path with a space and a diacritic. */
class PackagedFormIT {
    private static final String VERSION = System.getProperty("aide.version", "");
    private static final long MOST_BYTES = 120_000_000;

    private static Path temporary = Path.of("");
    private static Path home = Path.of("");

    @BeforeAll
    static void unpack(@TempDir Path folder) throws IOException {
        temporary = folder;
        Path into = temporary.resolve("a plàce");
        try (ZipFile zip = new ZipFile(System.getProperty("aide.packaged"))) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                unpack(zip, entries.nextElement(), into);
            }
        }
        home = into.resolve("aide-memoire-" + VERSION);
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path into) throws IOException {
        Path file = into.resolve(entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, file);
        }
    }

    @Test
    void saysItsVersion() throws Exception {
        Ended ended = aide("--version");

        assertThat(ended.output()).contains(VERSION);
        assertThat(ended.code()).isZero();
    }

    @Test
    void readsItsOwnSamples() throws Exception {
        Ended ended = aide("read", home.resolve("samples").toString(), "--store", "packed.db");

        assertThat(ended.output()).contains("2010-norway-russia-barents").doesNotContain("SLF4J");
        assertThat(ended.code()).isZero();
        assertThat(temporary.resolve("packed.db")).isNotEmptyFile();
    }

    @Test
    void wrongUseHasACodeOfItsOwn() throws Exception {
        assertThat(aide("no-such-command").code()).isEqualTo(2);
    }

    @Test
    void theNoticeNamesEveryLibraryThatComesWithIt() throws IOException {
        String notice = Files.readString(home.resolve("NOTICE"));

        List<String> libraries = fileNames("lib");

        assertThat(libraries).contains("aide.jar").hasSizeGreaterThan(15);
        assertThat(libraries).filteredOn(jar -> !jar.startsWith("aide")).allSatisfy(jar -> assertThat(notice)
                .contains(nameAndVersion(jar)));
    }

    @Test
    void holdsTheLicencesAndOnlyTheModelsThatItNeeds() throws IOException {
        assertThat(home.resolve("LICENSE")).content().contains("GNU GENERAL PUBLIC LICENSE");
        assertThat(home.resolve("README.md")).isNotEmptyFile();
        assertThat(fileNames("licences")).contains("Apache-2.0.txt", "icu4j.txt", "jline.txt");
        assertThat(new File(System.getProperty("aide.packaged")).length()).isLessThan(MOST_BYTES);
    }

    /** {@code picocli-4.7.7.jar} as the notice has it: {@code picocli 4.7.7}. */
    private static String nameAndVersion(String jar) {
        return jar.replaceFirst("-(\\d.*)\\.jar$", " $1 ");
    }

    private static List<String> fileNames(String folder) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Ended aide(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of("sh", home.resolve("bin").resolve("aide").toString()), Stream.of(arguments))
                .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(temporary.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("PATH", "/usr/bin:/bin");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    private record Ended(int code, String output) {}
}
