package org.aidememoire.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidememoire.cli.argument.ByteSize;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.intake.KnownFromOutside;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which reports, and what is said about them. */
final class Intake {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Reports (.txt, .html, .pdf, .docx, .zip, .jsonl), and folders of them, looked into with the"
                    + " folders in them.")
    private List<Path> paths = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day on which those reports were published that do not say it, such as 2026-02-05.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published those reports that do not say it.")
    private Optional<String> outlet = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "SIZE",
            description = "Leave out files larger than this, such as 500MB. Without it: 100MB.")
    private Optional<ByteSize> limit = Optional.empty();

    List<Path> paths() {
        return List.copyOf(paths);
    }

    long limit() {
        return limit.map(ByteSize::bytes).orElse(Desk.DEFAULT_LIMIT);
    }

    KnownFromOutside known() {
        return new KnownFromOutside(published, outlet);
    }
}
