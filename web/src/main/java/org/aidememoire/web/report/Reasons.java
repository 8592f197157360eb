package org.aidememoire.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.aidememoire.desk.why.ExplainedReport;
import org.aidememoire.desk.why.Line;
import org.aidememoire.desk.why.WhySentence;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.web.inquiry.Inquiry;
import org.springframework.stereotype.Component;

/**
 * Why the machine read what it read. A report has to be read again for it, which takes a moment; the last one is kept, for
 * whoever asks about one fact of a report asks about others.
 */
@Component
final class Reasons {
    private final AtomicReference<Optional<ExplainedReport>> last = new AtomicReference<>(Optional.empty());

    Reasons() {}

    WhyPage of(OpenReport open, Claim claim, Inquiry inquiry) {
        ExplainedReport explained = explained(open, inquiry);
        Optional<WhySentence> sentence = explained.sentenceOf(claim);
        List<Line> lines = new ArrayList<>();
        Optional<WhySentence.WhyClaim> why = sentence.flatMap(one -> one.claim(claim));
        why.ifPresent(found -> lines.addAll(found.lines()));
        sentence.ifPresent(one -> {
            lines.addAll(one.words());
            lines.addAll(one.dropped());
        });
        return new WhyPage(ReaderPages.frame(open, inquiry), why.isPresent(), lines);
    }

    private ExplainedReport explained(OpenReport open, Inquiry inquiry) {
        Optional<ExplainedReport> known = Objects.requireNonNull(last.get())
                .filter(report -> report.report().id().equals(open.report().id()));
        return known.orElseGet(() -> {
            ExplainedReport explained = inquiry.desk().explain(open.report().id());
            last.set(Optional.of(explained));
            return explained;
        });
    }
}
