package org.aidememoire.cli;

import java.util.Optional;
import org.aidememoire.desk.why.Chosen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether, and of which sentences, the reasons are shown. */
final class ExplainOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--explain",
            description = "Shows why: sentence by sentence the words, what they name, the rules that matched, and what"
                    + " came of them.")
    private boolean explain;

    @Option(
            names = "--sentence",
            paramLabel = "WORDS",
            description = "With --explain, only the sentences that hold these words.")
    private Optional<String> sentence = Optional.empty();

    @Option(names = "--all", description = "With --explain, also the sentences in which no rule matched.")
    private boolean all;

    /** @throws ParameterException if more is said about explaining without asking for it */
    boolean asked() {
        if (spec != null && !explain && (all || sentence.isPresent())) {
            throw new ParameterException(spec.commandLine(), "--sentence and --all go with --explain");
        }
        return explain;
    }

    Chosen chosen() {
        return new Chosen(sentence, all);
    }
}
