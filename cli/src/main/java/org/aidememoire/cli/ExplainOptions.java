package org.aidememoire.cli;

import java.util.Optional;
import org.aidememoire.desk.why.Chosen;
import picocli.CommandLine.Option;

/** Whether, and of which sentences, the reasons are shown. */
final class ExplainOptions {
    @Option(
            names = "--explain",
            description = "Shows why: each claim's sentence, the rule and the words that each part of it matched.")
    private boolean explain;

    @Option(
            names = "--sentence",
            paramLabel = "WORDS",
            description = "With --explain, only the sentences that hold these words, and what in them made no claim.")
    private Optional<String> sentence = Optional.empty();

    @Option(names = "--all", description = "With --explain, every sentence, and what in it made no claim and why.")
    private boolean all;

    boolean asked() {
        return explain;
    }

    /** Whether something is said about explaining without asking for it. */
    boolean idle() {
        return !explain && (all || sentence.isPresent());
    }

    Chosen chosen() {
        return new Chosen(sentence, all);
    }
}
