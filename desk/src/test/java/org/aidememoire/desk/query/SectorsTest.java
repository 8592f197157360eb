package org.aidememoire.desk.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.reading.ReportReader;
import org.junit.jupiter.api.Test;

class SectorsTest {
    @Test
    void everySectorThatTheReaderKnowsCanBeAskedFor() throws IOException {
        try (InputStream scheme =
                Objects.requireNonNull(ReportReader.class.getResourceAsStream("find/commitment/sectors.yaml"))) {
            List<Sector> read = new String(scheme.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.matches(" {2}[a-z-]+:"))
                    .map(line -> new Sector(line.strip().replace(":", "")))
                    .toList();

            assertThat(read).hasSizeGreaterThan(15);
            assertThat(Sectors.KNOWN).containsAll(read);
        }
    }

    @Test
    void twoFieldsInOneNameAreSaidAsTwo() {
        assertThat(Sectors.inWords("trade-investment")).isEqualTo("trade and investment");
        assertThat(Sectors.inWords("development-aid")).isEqualTo("development aid");
        assertThat(Sectors.inWords("people-to-people")).isEqualTo("people-to-people");
        assertThat(Sectors.inWords("what-somebody-typed")).isEqualTo("what somebody typed");
    }
}
