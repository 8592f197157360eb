package org.aidememoire.model.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.ReportId;

/**
 * The words that a claim rests on, and what read them so.
 *
 * @param passage the claim's own words
 * @param cues the words that decide it and stand apart: the reporting verb that gives a commitment its force, the
 *     antecedent of "they"; in the order of the text, possibly none
 * @param rule the rule that found it
 * @param reader the version of the reader; {@code person} where a person found it
 * @param corrects the identifier that the claim goes by where a person has put right what tells it from others, so that
 *     its address lasts; empty where it goes by its own
 */
public record Evidence(Passage passage, List<Passage> cues, RuleName rule, String reader, Optional<ClaimId> corrects) {
    /** @throws IllegalArgumentException if a cue stands in another report, or the version is blank */
    public Evidence {
        cues = cues.stream().sorted().distinct().toList();
        for (Passage cue : cues) {
            if (!cue.report().equals(passage.report())) {
                throw new IllegalArgumentException("a cue from another report: " + cue);
            }
        }
        if (reader.isBlank()) {
            throw new IllegalArgumentException("evidence needs the reader's version");
        }
    }

    /** The same, of a claim that goes by its own identifier. */
    public Evidence(Passage passage, List<Passage> cues, RuleName rule, String reader) {
        this(passage, cues, rule, reader, Optional.empty());
    }

    /** The report that it stands in. */
    public ReportId report() {
        return passage.report();
    }

    /** The passage and every cue. */
    public Stream<Passage> passages() {
        return Stream.concat(Stream.of(passage), cues.stream());
    }
}
