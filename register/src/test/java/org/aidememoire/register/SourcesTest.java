package org.aidememoire.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.register.Sources;
import org.aidememoire.model.report.ReportId;
import org.junit.jupiter.api.Test;

/** What is known of an entry before its sources are opened. */
class SourcesTest {
    private final Entry whole = Register.of(reports()).entries().stream()
            .filter(entry -> entry.reports().size() > 1)
            .findFirst()
            .orElseThrow();
    private final List<Integer> opened = new ArrayList<>();
    private final Entry entry = new Entry(whole.id(), new Sources(new Noted()), whole.because());

    /** The order of the whole entry, which notes what is opened. */
    private final class Noted implements Sources.Order {
        @Override
        public int size() {
            return whole.sources().size();
        }

        @Override
        public Source first() {
            return at(0);
        }

        @Override
        public Source at(int place) {
            opened.add(place);
            return whole.sources().get(place);
        }

        @Override
        public List<Sources.Closed> closed() {
            return whole.sources().stream().map(SourcesTest::closed).toList();
        }
    }

    private static List<ReadReport> reports() {
        Random random = new Random(7);
        return IntStream.range(0, 12)
                .mapToObj(number -> RandomReports.report("report" + number, random))
                .toList();
    }

    private static Sources.Closed closed(Source source) {
        return new Sources.Closed(source.claim().id(), source.claim().evidence().report());
    }

    @Test
    void howManyThereAreAndInWhichReportsIsKnownWithoutOpeningAny() {
        assertThat(entry.reports()).isEqualTo(whole.reports());
        assertThat(entry.claims()).isEqualTo(whole.claims());
        assertThat(entry.sources()).hasSize(whole.sources().size());
        assertThat(entry.answersTo(whole.id())).isTrue();
        assertThat(entry.answersTo(new ClaimId("c000000000000"))).isFalse();
        assertThat(opened).isEmpty();
    }

    @Test
    void onlyWhatIsLookedAtIsOpenedAndOnlyOnce() {
        Source last = whole.sources().get(whole.sources().size() - 1);

        assertThat(entry.source(last.claim().id())).hasValue(last);
        assertThat(entry.source(last.claim().id())).hasValue(last);
        assertThat(opened).containsExactly(whole.sources().size() - 1);
        assertThat(entry.source(new ClaimId("c000000000000"))).isEqualTo(Optional.empty());
    }

    @Test
    void thoseOfOtherReportsStayClosed() {
        ReportId first = whole.reports().get(0);

        assertThat(entry.sourcesIn(first::equals))
                .isNotEmpty()
                .allMatch(source -> source.claim().evidence().report().equals(first));
        assertThat(opened).hasSizeLessThan(whole.sources().size());
    }

    @Test
    void itEqualsTheEntryWhoseSourcesAreOpen() {
        assertThat(entry).isEqualTo(whole).hasSameHashCodeAs(whole);
    }
}
