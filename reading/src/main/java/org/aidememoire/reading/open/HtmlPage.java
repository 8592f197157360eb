package org.aidememoire.reading.open;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Opens a web page. Its encoding is what its byte order mark or its head declares, else UTF-8. */
final class HtmlPage {
    private static final Opener OPENER = new Opener("html", "1");

    /** What stands deeper is taken to stand here: each tag of a page costs the parser a look at all that are open. */
    private static final int DEEPEST = 200;

    private HtmlPage() {}

    static Opened open(Delivery file) throws CannotOpenException {
        byte[] content = file.content();
        TextBytes.refuseBinary(content);
        Document page = parse(content);
        String text = HtmlText.of(page);
        if (text.isBlank()) {
            throw new CannotOpenException("a web page without words");
        }
        Sidecar sidecar = file.sidecar();
        HtmlMetadata head = HtmlMetadata.of(page, file.stem());
        Report report = new Report(DeliveredBytes.of(content), text, OPENER, sidecar.completedBy(head.metadata()));
        List<ReadingProblem> problems = new ArrayList<>(sidecar.problems());
        Charset charset = page.charset();
        TextBytes.malformed(content, charset, page.text())
                .ifPresent(malformed ->
                        problems.add(ReadingProblem.of(Severity.WARNING, file.place(), malformed.reason(charset))));
        return Opened.one(file.place(), report, problems);
    }

    private static Document parse(byte[] content) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(content),
                    null,
                    "",
                    Parser.htmlParser().setMaxDepth(DEEPEST));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }
}
