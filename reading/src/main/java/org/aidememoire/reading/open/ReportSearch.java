package org.aidememoire.reading.open;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;

/**
 * One search for report files. Folders and files are known by their real path, so that a folder that links to itself is
 * looked into once.
 */
final class ReportSearch {
    private final List<Path> named;
    private final List<ReportFile> files = new ArrayList<>();
    private final List<ReadingProblem> problems = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    ReportSearch(List<Path> named) {
        this.named = List.copyOf(named);
    }

    FoundFiles run() {
        Set<Path> sidecars = named.stream()
                .filter(path -> FileFormat.isOneReport(FileFormat.name(path)))
                .map(Sidecar::placeBeside)
                .collect(Collectors.toSet());
        for (Path path : named) {
            if (sidecars.contains(path)) {
                continue; // a shell's "folder/*" names reports and their sidecars alike
            }
            int before = files.size() + problems.size();
            visit(path);
            if (files.size() + problems.size() == before && Files.isDirectory(path)) {
                problem(
                        Severity.WARNING,
                        path,
                        "no report in this folder that is not taken already (" + String.join(", ", FileFormat.ENDINGS)
                                + ")");
            }
        }
        return new FoundFiles(files, problems);
    }

    private void visit(Path path) {
        try {
            if (!seen.add(path.toRealPath())) {
                return;
            }
            if (Files.isDirectory(path)) {
                for (Path child : children(path)) {
                    visit(child);
                }
            } else {
                files.add(new ReportFile(path));
            }
        } catch (IOException e) {
            problem(Severity.ERROR, path, Trouble.with(e));
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, ReportSearch::mayHoldReports)) {
            entries.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(Comparator.comparing(child -> child.getFileName().toString()));
        return children;
    }

    private static boolean mayHoldReports(Path path) {
        String name = FileFormat.name(path);
        // A pipe in a folder would be waited for without end; who means one names it.
        return Files.isDirectory(path)
                ? !name.startsWith(".")
                : FileFormat.isTakenUnasked(name) && (Files.isRegularFile(path) || !Files.exists(path));
    }

    private void problem(Severity severity, Path path, String reason) {
        problems.add(ReadingProblem.of(severity, path.toString(), reason));
    }
}
