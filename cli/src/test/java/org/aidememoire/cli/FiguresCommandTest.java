package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresCommandTest {
    private final Path folder;
    private final KenyaAndUganda register;

    FiguresCommandTest(@TempDir Path folder) {
        this.folder = folder;
        this.register = KenyaAndUganda.in(folder);
    }

    private Ran ask(Object... args) {
        return Ran.aide(Stream.concat(Stream.of(args), Stream.of("--store", register.store))
                .toArray());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("trade.csv"), text);
    }

    @Test
    void figuresStandBesideTheTargetThatTheyAreOf() throws IOException {
        Path file = file(
                """
                Period,Value,Measure,Unit,Between,Source,Note
                2023,"1,200,000,000",bilateral trade turnover,usd,KEN;UGA,Lake Statistics,
                2024,1500000000,bilateral trade turnover,USD,Uganda/Kenya,Lake Statistics,provisional
                2024,7,investment,USD,KEN;UGA,Lake Statistics,
                """);

        assertThat(ask("figures", "import", file).out()).isEqualTo("3 figures taken in, 0 already known\n");
        assertThat(ask("figures", "import", file).out()).isEqualTo("0 figures taken in, 3 already known\n");
        assertThat(ask("targets").out())
                .contains("no year set: 1,500,000,000 in 2024, +300,000,000 a year since 2023; to be reached in 2026 at"
                        + " this pace (Lake Statistics)")
                .doesNotContain("7 in 2024");
        assertThat(ask("figures", "--format", "csv").lines())
                .contains("bilateral trade turnover,USD,\"KEN,UGA\",2024,1500000000,Lake Statistics,2026-02-28");
    }

    @Test
    void asOfAPastDayOnlyPeriodsThatWereOverCount() throws IOException {
        ask(
                "figures",
                "import",
                file(
                        """
                period,value
                2022,1000000000
                2023,1500000000
                2024,2000000000
                """),
                "--measure",
                "trade",
                "--unit",
                "USD",
                "--between",
                "KEN,UGA",
                "--source",
                "Lake Statistics");

        assertThat(ask("targets").out()).contains("reached: reached in 2024, with 2,000,000,000");
        assertThat(ask("targets", "--as-of", "2024-06").out()).contains("1,500,000,000 in 2023, +500,000,000 a year");
        assertThat(ask("figures", "--as-of", "2023-12-30").out())
                .contains("2022")
                .doesNotContain("1500000000");
        assertThat(ask("figures", "--known-on", "2025").lines())
                .first()
                .asString()
                .startsWith("no figures");
    }

    @Test
    void oneBadLineRefusesTheFileAndAllBadLinesAreNamed() throws IOException {
        Path file = file("\uFEFFperiod,value\n2020,5\n2021,1.3 billion\nlast year,5\n\n2022,7,8\n2023,5\n2023,6\n");

        Ran ran = ask(
                "figures",
                "import",
                file,
                "--measure",
                "trade",
                "--unit",
                "USD",
                "--between",
                "KEN,UGA",
                "--source",
                "Lake Statistics");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .containsExactly(
                        "aide: " + file + ":3: '1.3 billion' is no number such as 5200000000, 5,200,000,000 or 4.5",
                        "aide: " + file + ":4: 'last year' is no period such as 2025, 2025-03 or 2025-03-31",
                        "aide: " + file + ":6: it has 3 values; there are 2 headings",
                        "aide: " + file + ":8: two values for 2023: 5 and 6",
                        "aide: nothing was taken in");
        assertThat(ask("figures").lines()).first().asString().startsWith("no figures");
    }

    @Test
    void whatAFileLacksIsSaid() throws IOException {
        assertThat(ask("figures", "import", folder.resolve("none.csv")).err())
                .contains("none.csv: there is no such file");
        assertThat(ask("figures", "import", file("")).err()).contains("there is no column 'period'");
        assertThat(ask("figures", "import", file("year,value\n2020,5\n")).err())
                .contains("there is no column 'period'");
        assertThat(ask("figures", "import", file("period,value\n2020,5\n")).err())
                .contains(
                        "trade.csv:1: there is no column 'measure'; add one, or say it for the whole file with --measure");
        assertThat(ask("figures", "import", file("period,value,measure,unit,between,source\n"))
                        .err())
                .contains("there are no figures in it");
        assertThat(ask(
                                "figures",
                                "import",
                                file("period,value,measure,unit,between,source\n2020,5,trade,USD,Kenia,x\n"))
                        .err())
                .contains("trade.csv:2: 'Kenia' is no country");
        Files.write(folder.resolve("trade.csv"), "période,value\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(ask("figures", "import", folder.resolve("trade.csv")).err())
                .contains("trade.csv: it is not in UTF-8");
    }
}
