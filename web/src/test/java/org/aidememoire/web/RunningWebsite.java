package org.aidememoire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.figures.BadFiguresException;
import org.aidememoire.desk.figures.GivenSeries;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.model.party.CountryCode;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * The website of a real store, read from the samples, from the five reports of the shared folder where they are there, and
 * from a report that is full of script.
 */
public final class RunningWebsite implements CloseableResource {
    /** The day on which the tests look. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final String HOSTILE =
            """
            NAIROBI, 4 March 2024. President Amina Otieno of Kenya met President David <b>Okello</b> of Uganda.
            Kenya and Uganda agreed to build <script>document.title='taken'</script> a road to the border by 2030.
            Kenya pledged to publish "><img src=x onerror=document.title='taken'> every figure.
            """;

    private final Path folder;
    private final Desk desk;
    private final Website website;

    RunningWebsite() {
        try {
            folder = Files.createTempDirectory("website");
            desk = Desk.open(folder.resolve("aide.db"), AsOf.today(TODAY));
            read();
            website = Website.start(desk, 0, () -> TODAY);
        } catch (IOException | BadFiguresException e) {
            throw new IllegalStateException("the website under test cannot be started", e);
        }
    }

    private void read() throws IOException, BadFiguresException {
        Path hostile = Files.writeString(folder.resolve("hostile.txt"), HOSTILE);
        List<Path> reports = new ArrayList<>(List.of(Path.of(System.getProperty("aide.root"), "samples"), hostile));
        seeds().ifPresent(reports::add);
        desk.takeIn(reports, Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);
        Path figures = Files.writeString(
                folder.resolve("trade.csv"),
                Stream.of("period,value", "2021,1373000000", "2022,1702000000", "2023,1629000000", "2024,2246000000")
                        .reduce("", (one, other) -> one + other + "\n"));
        desk.importFigures(
                figures,
                new GivenSeries(
                        Optional.of("two-way trade"),
                        Optional.of("USD"),
                        Set.of(new CountryCode("LAO"), new CountryCode("VNM")),
                        Optional.of("invented for this test")));
    }

    /** The five reports, which are not part of the project. */
    static Optional<Path> seeds() {
        return Optional.ofNullable(System.getProperty("aide.shared"))
                .map(shared -> Path.of(shared, "seeds"))
                .filter(Files::isDirectory);
    }

    /** The desk behind it. */
    public Desk desk() {
        return desk;
    }

    /** The whole address of {@code path}. */
    public URI at(String path) {
        assertThat(path).startsWith("/");
        return website.address().resolve(path);
    }

    @Override
    public void close() {
        website.close();
        desk.close();
    }
}
