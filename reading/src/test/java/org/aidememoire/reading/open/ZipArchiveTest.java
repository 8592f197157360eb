package org.aidememoire.reading.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipArchiveTest {
    private static final int LIMIT = 10_000;

    private final Path folder;
    private final Zip zip = new Zip(StandardCharsets.UTF_8);

    ZipArchiveTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void eachMemberIsAReportOfItsOwnBytesAsInAFolder() throws IOException {
        zip.add("b/visit.txt", "Ministers met.");
        zip.add("a.html", "<html><p>Talks follow.");
        Opened opened = open(zip);
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.places()).containsExactly(place("a.html"), place("b/visit.txt"));
        assertThat(opened.reports()).extracting(Report::text).containsExactly("Talks follow.", "Ministers met.");
        assertThat(opened.reports().get(1))
                .isEqualTo(new Report(
                        DeliveredBytes.of(utf8("Ministers met.")),
                        "Ministers met.",
                        new Opener("plain-text", "1"),
                        ReportMetadata.named("visit")));
    }

    @Test
    void whatIsNoReportInAFolderIsNoneInAnArchive() throws IOException {
        zip.add("talks.txt", "Ministers met.");
        zip.add("README.txt", "About.");
        zip.add("__MACOSX/._talks.txt", "junk");
        zip.add(".git/note.txt", "Note.");
        zip.add("table.xlsx", "cells");
        zip.add("empty/", "");
        Opened opened = open(zip);
        assertThat(opened.places()).containsExactly(place("talks.txt"));
        assertThat(opened.problems()).isEmpty();
    }

    @Test
    void aSidecarStandsBesideItsMember() throws IOException {
        zip.add("a/talks.txt", "Ministers met.");
        zip.add("a/talks.json", "{\"published\": \"1985-03-02\"}");
        zip.add("b/talks.txt", "Ministers met again.");
        zip.add("b/talks.json", "{");
        Opened opened = open(zip);
        assertThat(opened.reports())
                .extracting(Report::metadata)
                .containsExactly(
                        ReportMetadata.named("talks").publishedUnlessKnown(LocalDate.of(1985, 3, 2)),
                        ReportMetadata.named("talks"));
        assertThat(opened.problems()).singleElement().satisfies(problem -> assertThat(problem.source())
                .isEqualTo(place("b/talks.json")));
    }

    @Test
    void linesOfAMemberAreReports() throws IOException {
        zip.add("year.jsonl", "{\"text\": \"Ministers met.\"}\nnone");
        Opened opened = open(zip);
        assertThat(opened.places()).containsExactly(place("year.jsonl:1"));
        assertThat(opened.problems()).extracting(ReadingProblem::source).containsExactly(place("year.jsonl:2"));
    }

    @Test
    void aNameThatLeadsElsewhereIsJustAName() throws IOException {
        zip.add("../../etc/talks.txt", "Ministers met.");
        zip.add("C:\\reports\\vi?it.txt", "They met again.");
        zip.add("/visit.txt", "And again.");
        assertThat(open(zip).reports())
                .extracting(report -> report.metadata().name())
                .containsExactly("talks", "visit", "vi-it");
    }

    @Test
    void namesInTheOldEncodingOfArchivesAreFound() throws IOException {
        Zip old = new Zip(Charset.forName("IBM437"));
        old.add("réunion.txt", "Ministers met.");
        assertThat(open(old).reports()).hasSize(1);
    }

    @Nested
    class Faults {
        @Test
        void aMemberThatCannotBeOpenedCostsNoOther() throws IOException {
            zip.add("a.txt", "");
            zip.add("b.txt", "a\0b");
            zip.add("c.zip", "PK");
            zip.add("d.txt", "Ministers met.");
            Opened opened = open(zip);
            assertThat(opened.places()).containsExactly(place("d.txt"));
            assertThat(opened.problems())
                    .containsExactly(
                            ReadingProblem.of(Severity.ERROR, place("a.txt"), "the file is empty"),
                            ReadingProblem.of(Severity.ERROR, place("b.txt"), "not text: a zero byte at offset 1"),
                            ReadingProblem.of(
                                    Severity.ERROR,
                                    place("c.zip"),
                                    "an archive within an archive is not opened: unpack it first"));
        }

        @Test
        void aMemberThatUnpacksToMoreThanTheLimitIsRefused() throws IOException {
            zip.add("a.txt", "x".repeat(LIMIT));
            zip.add("b.txt", "x".repeat(LIMIT + 1));
            Opened opened = open(zip);
            assertThat(opened.places()).containsExactly(place("a.txt"));
            assertThat(opened.problems())
                    .containsExactly(ReadingProblem.of(
                            Severity.ERROR,
                            place("b.txt"),
                            "it unpacks to more than the limit of 10,000 bytes; raise it with --limit"));
        }

        @Test
        void anArchiveThatUnpacksToTooMuchIsReadUpToThere() throws IOException {
            for (int i = 0; i < 9; i++) {
                zip.add(i + ".txt", "x".repeat(LIMIT - 1));
            }
            Opened opened = open(zip);
            assertThat(opened.reports()).hasSize(5);
            assertThat(opened.problems())
                    .containsExactly(ReadingProblem.of(
                            Severity.ERROR,
                            folder.resolve("year.zip").toString(),
                            "left out from 5.txt on: the archive holds more than 40,000 bytes unpacked; raise --limit,"
                                    + " or unpack it and read the folder"));
        }

        @Test
        void anArchiveOfVeryManyReportsIsReadUpToThere() throws IOException {
            for (int i = 0; i < 10_001; i++) {
                zip.add("%05d.txt".formatted(i), "x");
            }
            Opened opened = open(zip);
            assertThat(opened.reports()).hasSize(10_000);
            assertThat(opened.problems()).singleElement().satisfies(problem -> assertThat(problem.reason())
                    .startsWith("left out from 10000.txt on: the archive holds more"));
        }

        @Test
        void aLockedMemberIsNamed() throws IOException {
            zip.add("a.txt", "Ministers met.");
            byte[] bytes = zip.bytes();
            // Bit 0 of the general purpose flags, at offset 6 of a local header and 8 of a central one.
            bytes[6] |= 1;
            bytes[central(bytes) + 8] |= 1;
            assertThat(open(bytes)).isEqualTo(Opened.nothing(place("a.txt"), "it is locked with a password"));
        }

        @Test
        void aMemberThatIsPackedByAMethodOfOtherLibrariesIsNamed() throws IOException {
            zip.add("a.txt", "Ministers met.");
            zip.add("b.txt", "They met again.");
            byte[] bytes = zip.bytes();
            // The method, at offset 8 of a local header and 10 of a central one: Zstandard.
            bytes[8] = 93;
            bytes[central(bytes) + 10] = 93;
            Opened opened = open(bytes);
            assertThat(opened.places()).containsExactly(place("b.txt"));
            assertThat(opened.problems()).singleElement().satisfies(problem -> assertThat(problem.reason())
                    .isEqualTo("packed by a method that is not known here (93)"));
        }

        @Test
        void aMemberWhoseBytesAreDamagedIsNamed() throws IOException {
            zip.add("a.txt", "Ministers met.");
            zip.add("b.txt", "They met again.");
            byte[] bytes = zip.bytes();
            Arrays.fill(bytes, 35, 45, (byte) 0xFF);
            Opened opened = open(bytes);
            assertThat(opened.places()).containsExactly(place("b.txt"));
            assertThat(opened.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.source()).isEqualTo(place("a.txt")))
                    .satisfies(problem -> assertThat(problem.reason()).startsWith("it cannot be unpacked: "));
        }

        @Test
        void whatIsNoArchiveOrCutOffIsRefused() throws IOException {
            zip.add("a.txt", "Ministers met.");
            byte[] whole = zip.bytes();
            assertNoArchive(Arrays.copyOf(whole, whole.length / 2));
            assertNoArchive(utf8("Ministers met."));
            assertNoArchive(new byte[0]);
        }

        @Test
        void anArchiveWithoutReportsIsAWarning() throws IOException {
            zip.add("table.xlsx", "cells");
            assertThat(open(zip).problems())
                    .containsExactly(ReadingProblem.of(
                            Severity.WARNING,
                            folder.resolve("year.zip").toString(),
                            "no report in this archive (.txt, .html, .htm, .pdf, .docx, .zip, .jsonl)"));
        }

        @Test
        void oneThatVanishedIsNamed() {
            Path gone = folder.resolve("gone.zip");
            assertThat(new ReportOpener(LIMIT).open(new ReportFile(gone)))
                    .isEqualTo(Opened.nothing(gone.toString(), "the file is not there (any more)"));
        }

        private void assertNoArchive(byte[] bytes) throws IOException {
            assertThat(open(bytes).problems()).singleElement().satisfies(problem -> assertThat(problem.reason())
                    .startsWith("not an archive (.zip) that can be opened: "));
        }

        private static int central(byte[] zip) {
            for (int at = 0; at < zip.length; at++) {
                if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                    return at;
                }
            }
            throw new AssertionError("an archive without a directory");
        }
    }

    private String place(String member) {
        return folder.resolve("year.zip") + "!" + member;
    }

    private Opened open(Zip archive) throws IOException {
        return open(archive.bytes());
    }

    private Opened open(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("year.zip"), bytes);
        return new ReportOpener(LIMIT).open(new ReportFile(file));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Packs an archive in memory. */
    private static final class Zip {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ZipOutputStream out;

        Zip(Charset names) {
            this.out = new ZipOutputStream(bytes, names);
        }

        void add(String name, String words) throws IOException {
            out.putNextEntry(new ZipEntry(name));
            out.write(utf8(words));
            out.closeEntry();
        }

        byte[] bytes() throws IOException {
            out.close();
            return bytes.toByteArray();
        }
    }
}
