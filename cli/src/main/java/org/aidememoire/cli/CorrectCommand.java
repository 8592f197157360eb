package org.aidememoire.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.decide.Selection;
import org.aidememoire.model.claim.ClaimId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a claim right. */
@Command(name = "correct", description = "Puts a claim right.")
final class CorrectCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "ID", description = "The identifier of a claim, or its beginning; 'aide show' gives it.")
    private String id = "";

    @Parameters(
            index = "1..*",
            paramLabel = "FIELD=TEXT",
            description =
                    "What it says instead, such as force=agreed or 'by=VNM; person:Tô Lâm; body:ASEAN'. Nothing after"
                            + " the sign takes away what stood there; words= moves the claim to other words of the report.")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Option(
            names = "--support",
            paramLabel = "WORDS",
            description =
                    "Words of the same report that show it, character for character; without them, --why must say.")
    private Optional<String> support = Optional.empty();

    @Mixin
    private Signing signing = new Signing();

    CorrectCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return signing.signAt(surroundings, (deciding, desk) -> {
            ClaimId claim = deciding.meant(id);
            return deciding.correct(
                    claim,
                    fields,
                    support.map(words -> Selection.of(
                            words,
                            desk.report(deciding.claim(claim).claim().evidence().report()))),
                    signing.why(),
                    signing.seen());
        });
    }
}
