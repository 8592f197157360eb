package org.aidememoire.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.aidememoire.model.report.DeliveredBytes;
import org.junit.jupiter.api.Test;

class ReportShelfTest {
    private static final List<String> IDENTITIES = IntStream.range(0, 2_000)
            .mapToObj(number -> DeliveredBytes.of(Integer.toString(number).getBytes(StandardCharsets.UTF_8))
                    .id()
                    .hex())
            .sorted()
            .toList();

    @Test
    void shelvesAreInTheOrderOfTheIdentities() {
        assertThat(IDENTITIES.stream().map(ReportShelf::of)).isSorted().allMatch(shelf -> shelf < ReportShelf.COUNT);
    }

    @Test
    void whatBeginsAnIdentityBelongsNoLaterThanIt() {
        assertThat(IDENTITIES).allSatisfy(identity -> assertThat(
                        IntStream.range(0, 6).map(length -> ReportShelf.of(identity.substring(0, length))))
                .allMatch(shelf -> shelf <= ReportShelf.of(identity)));
    }

    @Test
    void identitiesAreSpreadOverThem() {
        assertThat(IDENTITIES.stream().map(ReportShelf::of).distinct().count()).isGreaterThan(1_000);
    }
}
