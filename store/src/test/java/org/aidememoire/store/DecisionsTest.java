package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Draft;
import org.aidememoire.model.decision.Outcome;
import org.aidememoire.model.decision.Seal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Decisions are kept in one chain, and nobody decides over another's head. */
@ParameterizedClass
@EnumSource(Kind.class)
class DecisionsTest {
    private final Place place;

    DecisionsTest(Kind kind, @TempDir Path folder) {
        place = kind.place(folder);
    }

    private Store withNairobi(String moment) {
        Store store = place.openAt(moment);
        store.keep(SampleReports.nairobi(), SampleReports.readingOfNairobi());
        store.keep(SampleReports.plain(1), SampleReports.nothingIn(SampleReports.plain(1)));
        return store;
    }

    @Test
    void whateverIsDecidedIsGivenBackEqualInOneChain() {
        List<Draft> drafts = SampleDecisions.ofEveryKind();
        try (Store store = withNairobi("2026-02-06T08:00:00.5Z")) {
            drafts.forEach(draft -> store.decide(draft, 0));
        }
        try (Store store = place.open()) {
            List<Decision> log = store.decisions();
            assertThat(log).extracting(Decision::draft).isEqualTo(drafts);
            assertThat(log).extracting(Decision::number).containsExactlyElementsOf(numbers(drafts.size()));
            assertThat(log).extracting(Decision::at).containsOnly(Instant.parse("2026-02-06T08:00:00.500Z"));
            assertThat(log.get(0).previous()).isEqualTo(Seal.NONE);
            for (int i = 1; i < log.size(); i++) {
                assertThat(log.get(i).previous()).isEqualTo(log.get(i - 1).seal());
            }
            assertThat(store.faultsOfDecisions()).isEmpty();
        }
    }

    @Test
    void whoHasNotSeenWhatAnotherDecidedIsTold() {
        try (Store store = withNairobi("2026-02-06T08:00:00Z")) {
            store.decide(SampleDecisions.rejectsCoal("anna"), 0);

            Outcome unseen = store.decide(SampleDecisions.acceptsCoal("boun"), 0);
            assertThat(unseen).isEqualTo(new Outcome.Overtaken(store.decisions().get(0)));
            assertThat(store.decisions()).hasSize(1);

            assertThat(store.decide(SampleDecisions.acceptsCoal("boun"), 1)).isInstanceOf(Outcome.Taken.class);
            assertThat(store.decide(SampleDecisions.rejectsCoal("anna"), 1))
                    .isEqualTo(new Outcome.Overtaken(store.decisions().get(1)));
        }
    }

    @Test
    void whoeverDecidesOnALaterVersionIsToldOfTheEarlierInTheSameTransaction() {
        try (Store store = withNairobi("2026-02-06T08:00:00Z")) {
            store.decide(SampleDecisions.rejectsCoal("anna"), 0);
            Set<String> before = Set.copyOf(store.decisions().get(0).subject().threads());
            Draft onTheLater = new Draft(
                    SampleDecisions.called("boun"),
                    SampleDecisions.on(SampleReports.readingOfNairobi().claims().get(0)),
                    SampleDecisions.acceptsCoal("boun").act(),
                    "");
            assertThat(store.decide(onTheLater, 0, before))
                    .isEqualTo(new Outcome.Overtaken(store.decisions().get(0)));
            assertThat(store.decide(onTheLater, 1, before)).isInstanceOf(Outcome.Taken.class);
            assertThat(store.decide(SampleDecisions.remarksOnCoal("chan"), 0, before))
                    .isInstanceOf(Outcome.Taken.class);
        }
    }

    @Test
    void ownDecisionsRemarksAndOtherSubjectsAreNothingToBeToldOf() {
        try (Store store = withNairobi("2026-02-06T08:00:00Z")) {
            store.decide(SampleDecisions.rejectsCoal("anna"), 0);
            assertThat(store.decide(SampleDecisions.acceptsCoal("anna"), 0)).isInstanceOf(Outcome.Taken.class);
            assertThat(store.decide(SampleDecisions.remarksOnCoal("boun"), 0)).isInstanceOf(Outcome.Taken.class);
            assertThat(store.decide(SampleDecisions.acceptsCoal("chan"), 2)).isInstanceOf(Outcome.Taken.class);
            Draft onAnother = new Draft(
                    SampleDecisions.called("boun"),
                    SampleDecisions.on(SampleReports.readingOfNairobi().claims().get(0)),
                    SampleDecisions.acceptsCoal("boun").act(),
                    "");
            assertThat(store.decide(onAnother, 0)).isInstanceOf(Outcome.Taken.class);
        }
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsToldOfTheOther() throws Exception {
        try (Store one = withNairobi("2026-02-06T08:00:00Z");
                Store other = place.open()) {
            ExecutorService both = Executors.newFixedThreadPool(2);
            List<Future<Outcome>> outcomes = List.of(
                    both.submit(() -> one.decide(SampleDecisions.acceptsCoal("anna"), 0)),
                    both.submit(() -> other.decide(SampleDecisions.rejectsCoal("boun"), 0)));
            long taken = 0;
            for (Future<Outcome> outcome : outcomes) {
                taken += outcome.get() instanceof Outcome.Taken ? 1 : 0;
            }
            both.shutdown();
            assertThat(taken).isEqualTo(1);
            assertThat(one.faultsOfDecisions()).isEmpty();
        }
    }

    @Test
    void whatHadBeenDecidedByADayIsAsked() {
        withNairobi("2026-02-06T08:00:00Z").close();
        try (Store store = place.openAt("2026-02-07T23:59:59.999Z")) {
            store.decide(SampleDecisions.rejectsCoal("anna"), 0);
        }
        try (Store store = place.openAt("2026-02-08T00:00:00Z")) {
            store.decide(SampleDecisions.acceptsCoal("anna"), 0);
            assertThat(store.decisionsKnownOn(LocalDate.of(2026, 2, 6))).isEmpty();
            assertThat(store.decisionsKnownOn(LocalDate.of(2026, 2, 7))).hasSize(1);
            assertThat(store.decisionsKnownOn(LocalDate.of(2026, 2, 8))).hasSize(2);
        }
    }

    @Test
    void theExtentFollowsDecisions() {
        try (Store store = withNairobi("2026-02-06T08:00:00Z")) {
            Extent before = store.extent();
            store.decide(SampleDecisions.rejectsCoal("anna"), 0);
            assertThat(store.extent()).isNotEqualTo(before);
            assertThat(store.follows(before)).isTrue();
            assertThat(store.changedSince(before))
                    .containsExactly(SampleReports.nairobi().id());
            assertThat(Extent.parse(store.extent().toString())).contains(store.extent());
        }
    }

    @Test
    void halfACharacterIsRefused() {
        try (Store store = withNairobi("2026-02-06T08:00:00Z")) {
            Draft draft = new Draft(
                    SampleDecisions.called("anna"),
                    SampleDecisions.on(SampleDecisions.coal()),
                    SampleDecisions.acceptsCoal("anna").act(),
                    "half \ud83e");
            assertThatThrownBy(() -> store.decide(draft, 0)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static List<Long> numbers(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> (long) number).toList();
    }
}
