package org.aidememoire.desk.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;
import org.junit.jupiter.api.Test;

class ContextTest {
    private static Report report(String text) {
        return new Report(
                DeliveredBytes.of(text.getBytes(StandardCharsets.UTF_8)),
                text,
                new Opener("plain-text", "1"),
                ReportMetadata.named("x"));
    }

    private static Context context(String text, String quote, int reach) {
        Report report = report(text);
        int start = text.indexOf(quote);
        return Context.of(report.passage(start, start + quote.length()), report, reach);
    }

    @Test
    void wholeWordsOnOneLineAndDotsWhereThereAreMore() {
        assertThat(context("Both leaders\nagreed to  open\na bridge in spring, they said.", "open\na bridge", 14))
                .isEqualTo(new Context("… agreed to ", "open a bridge", " in spring, …"));
    }

    @Test
    void noDotsAtTheEndsOfTheReport() {
        assertThat(context(" We will open it.\n", "open", 50)).isEqualTo(new Context("We will ", "open", " it."));
    }

    @Test
    void theBeginningOfAReportIsCutAtAWord() {
        Report report = report("\n LOMÉ — The two\nsides agreed to open a bridge.");

        assertThat(Context.beginning(report.text(), 24)).isEqualTo("LOMÉ — The two sides …");
        assertThat(Context.beginning(report.text(), 99)).isEqualTo("LOMÉ — The two sides agreed to open a bridge.");
    }
}
