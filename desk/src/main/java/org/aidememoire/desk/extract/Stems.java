package org.aidememoire.desk.extract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.reading.open.ReportFile;

/** The names of report files without their extension, which name what is written about them. */
final class Stems {
    private final List<ReportFile> files;
    private final Map<String, List<ReportFile>> byStem;

    private Stems(List<ReportFile> files, Map<String, List<ReportFile>> byStem) {
        this.files = files;
        this.byStem = byStem;
    }

    static Stems of(List<ReportFile> files) {
        return new Stems(
                files, files.stream().collect(Collectors.groupingBy(Stems::stem, TreeMap::new, Collectors.toList())));
    }

    /** The files whose name no other has, in the order given. */
    List<ReportFile> distinct() {
        return files.stream().filter(file -> sharing(file).size() == 1).toList();
    }

    /** One problem for each name that several files have, naming them all. */
    List<ReadingProblem> clashes() {
        return byStem.values().stream()
                .filter(same -> same.size() > 1)
                .map(Stems::clash)
                .toList();
    }

    private static ReadingProblem clash(List<ReportFile> same) {
        String first = same.get(0).path().toString();
        String others =
                same.stream().skip(1).map(file -> file.path().toString()).collect(Collectors.joining(" and "));
        return ReadingProblem.of(
                Severity.ERROR,
                first,
                "would be written to the same file, " + stem(same.get(0)) + ".json, as " + others
                        + "; none is written");
    }

    private List<ReportFile> sharing(ReportFile file) {
        return byStem.getOrDefault(stem(file), List.of());
    }

    private static String stem(ReportFile file) {
        String name = file.path().getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
