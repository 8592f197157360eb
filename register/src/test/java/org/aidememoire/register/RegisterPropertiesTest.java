package org.aidememoire.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;

class RegisterPropertiesTest {
    @Property(tries = 300)
    void inputOrderNeverMatters(@ForAll("reports") List<ReadReport> reports, @ForAll Random random) {
        List<ReadReport> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, random);

        assertThat(Register.of(shuffled).entries())
                .isEqualTo(Register.of(reports).entries());
    }

    @Property(tries = 300)
    void readingsMayComeOneByOneAllAtOnceOrTwice(@ForAll("reports") List<ReadReport> reports) {
        Register all = Register.of(reports);
        Register grown = Register.EMPTY;
        for (ReadReport report : reports) {
            grown = grown.with(List.of(report)).with(List.of(report));
        }

        assertThat(grown.entries()).isEqualTo(all.entries());
        for (Entry entry : all.entries()) {
            assertThat(grown.ties(entry)).isEqualTo(all.ties(entry));
            assertThat(grown.settled(entry)).isEqualTo(all.settled(entry));
            assertThat(entry.sources())
                    .allSatisfy(
                            source -> assertThat(all.entry(source.claim().id())).contains(entry));
        }
    }

    @Property(tries = 300)
    void everyClaimIsInExactlyOneEntryAndNothingElseIs(@ForAll("reports") List<ReadReport> reports) {
        List<Claim> claims = reports.stream()
                .flatMap(report -> report.reading().claims().stream())
                .toList();

        assertThat(Register.of(reports).entries().stream().flatMap(entry -> entry.sources().stream()))
                .extracting(Source::claim)
                .containsExactlyInAnyOrderElementsOf(claims);
    }

    @Property(tries = 300)
    void nothingIsBroughtTogetherWithoutAReason(@ForAll("reports") List<ReadReport> reports) {
        for (Entry entry : Register.of(reports).entries()) {
            assertThat(entry.because().isEmpty()).isEqualTo(entry.sources().size() == 1);
        }
    }

    @Provide
    Arbitrary<List<ReadReport>> reports() {
        return Arbitraries.randoms().map(random -> IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> RandomReports.report("report " + i, random))
                .toList());
    }
}
