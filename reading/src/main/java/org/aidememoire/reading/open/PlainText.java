package org.aidememoire.reading.open;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.Report;

/**
 * Opens plain text. The text as delivered is the bytes decoded and nothing else: byte order mark, line ends and odd
 * spaces stay; bytes that no character stands for become U+FFFD, which is a warning.
 */
final class PlainText {
    private static final Opener OPENER = new Opener("plain-text", "1");

    private PlainText() {}

    static Opened open(Delivery file) throws CannotOpenException {
        byte[] content = file.content();
        TextBytes.refuseBinary(content);
        Charset charset = TextBytes.charset(content);
        String text = new String(content, charset);
        Sidecar sidecar = file.sidecar();
        Report report = new Report(DeliveredBytes.of(content), text, OPENER, sidecar.metadata());
        List<ReadingProblem> problems = new ArrayList<>(sidecar.problems());
        TextBytes.malformed(content, charset, text)
                .ifPresent(malformed -> problems.add(new ReadingProblem(
                        Severity.WARNING, file.place(), passage(report, malformed), malformed.reason(charset))));
        return Opened.one(file.place(), report, problems);
    }

    private static Optional<Passage> passage(Report report, TextBytes.Malformed malformed) {
        return Optional.of(report.passage(malformed.firstChar(), malformed.firstChar() + 1));
    }
}
