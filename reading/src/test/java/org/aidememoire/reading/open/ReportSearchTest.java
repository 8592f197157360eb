package org.aidememoire.reading.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportSearchTest {
    private final ReportOpener opener = new ReportOpener(ReportOpener.DEFAULT_LIMIT);

    private final Path folder;

    ReportSearchTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aLimitOfNothingIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> new ReportOpener(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    @Nested
    class InAFolder {
        @Test
        void reportsAreFoundHoweverDeepInTheOrderOfTheirNames() throws IOException {
            write("b.txt");
            write("a.HTML");
            write("c/deep/d.htm");
            write("c/a.txt");
            write("d.pdf");
            write("e.Docx");
            write("f.jsonl");
            write("g.zip");
            assertThat(names(folder))
                    .containsExactly(
                            "a.HTML", "b.txt", "c/a.txt", "c/deep/d.htm", "d.pdf", "e.Docx", "f.jsonl", "g.zip");
        }

        @Test
        void sidecarsReadmesHiddenAndOtherFilesAreNoReports() throws IOException {
            write("talks.txt");
            write("talks.json");
            write("README.txt");
            write("readme.html");
            write(".draft.txt");
            write(".git/note.txt");
            write("table.xlsx");
            assertThat(names(folder)).containsExactly("talks.txt");
        }

        @Test
        void aFolderThatLinksToItselfIsLookedIntoOnce() throws IOException {
            write("talks.txt");
            Files.createSymbolicLink(folder.resolve("again"), folder);
            FoundFiles found = opener.find(List.of(folder));
            assertThat(names(folder)).containsExactly("talks.txt");
            assertThat(found.problems()).isEmpty();
        }

        @Test
        void aLinkToNowhereIsNamedAndTheOthersAreFound() throws IOException {
            write("talks.txt");
            Path broken = Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere.txt"));
            FoundFiles found = opener.find(List.of(folder));
            assertThat(found.files()).containsExactly(new ReportFile(folder.resolve("talks.txt")));
            assertThat(found.problems())
                    .containsExactly(
                            ReadingProblem.of(Severity.ERROR, broken.toString(), "there is no such file or folder"));
        }

        @Test
        void aFolderWithoutReportsIsAWarning() {
            assertThat(opener.find(List.of(folder)).problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING))
                    .satisfies(problem -> assertThat(problem.source()).isEqualTo(folder.toString()));
        }
    }

    @Nested
    class Named {
        @Test
        void aFileIsTakenWhateverItIsCalled() throws IOException {
            List<Path> named = List.of(write("README.md"), write(".hidden"), write("scan.pdf"));
            assertThat(opener.find(named).files()).extracting(ReportFile::path).isEqualTo(named);
        }

        @Test
        void whatIsNotThereIsNamed() {
            Path missing = folder.resolve("missing.txt");
            assertThat(opener.find(List.of(missing)))
                    .isEqualTo(new FoundFiles(
                            List.of(),
                            List.of(ReadingProblem.of(
                                    Severity.ERROR, missing.toString(), "there is no such file or folder"))));
        }

        @Test
        void theOrderIsTheUsersAndAFileIsTakenOnce() throws IOException {
            Path b = write("b.txt");
            Path a = write("a.txt");
            assertThat(opener.find(List.of(b, folder, a)).files())
                    .extracting(ReportFile::path)
                    .containsExactly(b, a);
        }

        @Test
        void aSidecarBesideItsReportIsNoReport() throws IOException {
            Path report = write("talks.txt");
            Path sidecar = write("talks.json");
            assertThat(opener.find(List.of(sidecar, report)))
                    .isEqualTo(new FoundFiles(List.of(new ReportFile(report)), List.of()));
            assertThat(opener.find(List.of(sidecar)).files()).containsExactly(new ReportFile(sidecar));
        }

        @Test
        void aContainerHasNoSidecar() throws IOException {
            List<Path> named = List.of(write("year.json"), write("year.zip"));
            assertThat(opener.find(named).files()).extracting(ReportFile::path).isEqualTo(named);
        }
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "Words.");
    }

    private List<String> names(Path searched) {
        return opener.find(List.of(searched)).files().stream()
                .map(file -> folder.relativize(file.path()).toString().replace('\\', '/'))
                .toList();
    }
}
