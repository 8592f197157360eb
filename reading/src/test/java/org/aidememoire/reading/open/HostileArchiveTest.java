package org.aidememoire.reading.open;

import static org.aidememoire.reading.open.HostileFiles.utf8;
import static org.aidememoire.reading.open.HostileFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives made to fill a memory or a disk, or to write where they must not. */
class HostileArchiveTest {
    private static final int LIMIT = 1_000_000;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int SIZE_IN_DIRECTORY = 24;

    private final Path folder;
    private final Map<String, byte[]> members = new LinkedHashMap<>();

    HostileArchiveTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aMemberOfTwoHundredMegabytesInTwoHundredKilobytesIsRefusedAndTheNextIsRead() throws IOException {
        members.put("bomb.txt", new byte[200 * LIMIT]);
        members.put("talks.txt", utf8("Ministers met."));
        byte[] archive = zip(members);
        assertThat(archive).hasSizeLessThan(LIMIT);
        Opened opened = open(archive);
        assertThat(opened.reports()).extracting(Report::text).containsExactly("Ministers met.");
        assertThat(opened.problems())
                .extracting(ReadingProblem::source, ReadingProblem::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        place("bomb.txt"),
                        "it unpacks to more than the limit of 1,000,000 bytes; raise it with --limit"));
    }

    @Test
    void whatTheDirectorySaysOfASizeIsNotTrusted() throws IOException {
        members.put("bomb.txt", new byte[200 * LIMIT]);
        byte[] archive = zip(members);
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int directory = archive.length - 22 - 46 - "bomb.txt".length();
        assertThat(bytes.getInt(directory)).isEqualTo(DIRECTORY_ENTRY);
        bytes.putInt(directory + SIZE_IN_DIRECTORY, 10);
        assertThat(open(archive).reports()).isEmpty();
        assertThat(open(archive).problems()).hasSize(1);
    }

    @Test
    void archivesWithinArchivesAreNotOpened() throws IOException {
        byte[] inner = utf8("Ministers met.");
        for (int depth = 0; depth < 10; depth++) {
            Map<String, byte[]> copies = new LinkedHashMap<>();
            for (int copy = 0; copy < 10; copy++) {
                copies.put(copy + (depth == 0 ? ".txt" : ".zip"), inner);
            }
            inner = zip(copies);
        }
        Opened opened = open(inner);
        assertThat(opened.reports()).isEmpty();
        assertThat(opened.problems()).hasSize(10).allSatisfy(problem -> assertThat(problem.reason())
                .isEqualTo("an archive within an archive is not opened: unpack it first"));
    }

    /** Members of which each is within the limit fill the memory all the same, unless they are counted together. */
    @Test
    void aThousandLargeMembersAreReadUpToFourTimesTheLimit() throws IOException {
        byte[] large = new byte[LIMIT];
        java.util.Arrays.fill(large, (byte) 'x');
        for (int i = 0; i < 1_000; i++) {
            members.put("%04d.txt".formatted(i), large);
        }
        Opened opened = open(zip(members));
        assertThat(opened.reports()).hasSize(5);
        assertThat(opened.problems()).singleElement().satisfies(problem -> assertThat(problem.reason())
                .startsWith("left out from 0005.txt on: the archive holds more than 4,000,000 bytes unpacked"));
    }

    @Test
    void aHundredThousandMembersThatAreNoReportsAreWarnedOfOnce() throws IOException {
        for (int i = 0; i < 100_000; i++) {
            members.put(i + ".dat", new byte[0]);
        }
        assertThat(open(zip(members)).problems()).singleElement().satisfies(problem -> assertThat(problem.reason())
                .startsWith("no report in this archive"));
    }

    @Test
    void aNameThatLeadsOutOfTheArchiveIsAnAddressAndNothingIsWritten() throws IOException {
        members.put("../../../../../../tmp/talks.txt", utf8("Ministers met."));
        members.put("..\\..\\visit.txt", utf8("Ministers met again."));
        members.put("/etc/treaty.txt", utf8("They signed."));
        Opened opened = open(zip(members));
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.reports())
                .extracting(report -> report.metadata().name())
                .containsExactlyInAnyOrder("talks", "visit", "treaty");
        try (Stream<Path> there = Files.list(folder)) {
            assertThat(there).containsExactly(folder.resolve("year.zip"));
        }
    }

    /** A name is shown to a person, on a terminal that obeys some characters and turns the line at others. */
    @Test
    void aNameCannotWriteOnTheScreen() throws IOException {
        members.put("a\u001b[2J\nall is well\u202E.txt", new byte[0]);
        members.put("b\u0007.txt", utf8("Ministers met."));
        Opened opened = open(zip(members));
        assertThat(opened.places()).containsExactly(place("b\uFFFD.txt"));
        assertThat(opened.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.source()).isEqualTo(place("a\uFFFD[2J\uFFFDall is well\uFFFD.txt"));
            assertThat(problem.reason()).isEqualTo("the file is empty");
        });
    }

    @Test
    void aNameOfSixtyThousandLettersIsToldInBrief() throws IOException {
        members.put("x".repeat(60_000) + ".txt", utf8("Ministers met."));
        Opened opened = open(zip(members));
        assertThat(opened.places().get(0)).hasSizeLessThan(500);
        assertThat(opened.reports().get(0).metadata().name()).hasSizeLessThan(61_000);
    }

    @Test
    void aSidecarOfMegabytesIsNotUsedAndItsReportIsRead() throws IOException {
        members.put("talks.txt", utf8("Ministers met."));
        members.put("talks.json", utf8("{\"outlet\": \"" + "x".repeat(LIMIT) + "\"}"));
        Opened opened = open(zip(members));
        assertThat(opened.reports()).hasSize(1);
        assertThat(opened.problems()).singleElement().satisfies(problem -> assertThat(problem.reason())
                .startsWith("not used: "));
    }

    private Opened open(byte[] archive) throws IOException {
        return HostileFiles.open(folder, "year.zip", archive, LIMIT);
    }

    private String place(String member) {
        return folder.resolve("year.zip") + "!" + member;
    }
}
