package org.aidememoire.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.InstrumentStatus;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.TieKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndertakingsTest {
    private static ReadReport report(String name, String day, String sector, String action, String... by) {
        return Draft.named(name)
                .commitment(Force.AGREED, sector, "", action, by)
                .read(Optional.of(LocalDate.parse(day)));
    }

    private static List<Entry> commitments(ReadReport... reports) {
        return Register.of(List.of(reports)).entries(ClaimKind.COMMITMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "strengthen cooperation in rail transport and ports | deepen links between ports and rail transport",
                "improve the training of nurses and midwives | continue improving training for midwives and nurses",
                "combat illegal fishing in the Gulf | prevent and combat illegal fishing, including in the Gulf",
                "promote people-to-people exchanges among youth | expand people to people contacts of young people",
                "support the negotiation of a Fisheries Access Agreement | negotiate the Fisheries Access Agreement early",
            })
    void theSameUndertakingInOtherWordsIsOne(String one, String other) {
        assertThat(commitments(
                        report("a", "2020-01-01", "transport", one, "GHA", "TGO"),
                        report("b", "2021-01-01", "transport", other, "TGO", "GHA")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.because())
                        .singleElement()
                        .asString()
                        .startsWith("same undertaking by the same parties"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "strengthen cooperation in transport | strengthen cooperation in tourism",
                "strengthen bilateral cooperation in all areas | deepen the relationship between the two countries",
                "improve the training of nurses | improve the training of pilots and of customs officers",
                "hold a meeting on fisheries and ports | develop fisheries and ports",
                "expand the port of Tema with loans for cranes | expand the airport of Accra with loans for radar",
            })
    void whatOnlySoundsAlikeIsNot(String one, String other) {
        assertThat(commitments(
                        report("a", "2020-01-01", "transport", one, "GHA", "TGO"),
                        report("b", "2021-01-01", "transport", other, "TGO", "GHA")))
                .hasSize(2);
    }

    @Test
    void otherPartiesUndertakeSomethingElse() {
        String action = "combat illegal fishing in coastal waters";
        assertThat(commitments(
                        report("a", "2020-01-01", "agriculture", action, "GHA", "TGO"),
                        report("b", "2021-01-01", "agriculture", action + " together", "GHA", "BEN")))
                .hasSize(2);
    }

    @Test
    void aPartialMentionTouchesTheUndertaking() {
        Register register = Register.of(List.of(
                report("a", "2020-01-01", "education", "improve the training of nurses and midwives", "GHA", "TGO"),
                report(
                        "b",
                        "2021-01-01",
                        "education",
                        "enhance the training of midwives, teachers, customs officers, judges and pilots",
                        "GHA",
                        "TGO")));

        assertThat(register.entries(ClaimKind.COMMITMENT)).hasSize(2).allSatisfy(entry -> assertThat(
                        register.ties(entry))
                .singleElement()
                .satisfies(tie -> assertThat(tie.kind()).isEqualTo(TieKind.TOUCHES)));
    }

    @Test
    void aSignedDocumentDeliversWhatWasToBeConcluded() {
        ReadReport promised = report(
                "a", "2020-01-01", "agriculture", "conclude a Fisheries Access and Ports Agreement", "GHA", "TGO");
        Draft later = Draft.between("GHA", "TGO", "b")
                .instrument("Fisheries Access and Ports Agreement", "2021-05-01", InstrumentStatus.SIGNED);
        Draft inForceOnly = Draft.between("GHA", "TGO", "c")
                .instrument("Fisheries Access and Ports Agreement", "", InstrumentStatus.IN_FORCE);

        Register register = Register.of(List.of(promised, later.read(), inForceOnly.read()));

        Entry undertaking = register.entries(ClaimKind.COMMITMENT).stream()
                .filter(entry -> ((Commitment) entry.first()).action().startsWith("conclude"))
                .findFirst()
                .orElseThrow();
        assertThat(register.tied(undertaking, TieKind.DELIVERED_BY))
                .singleElement()
                .satisfies(document -> assertThat(document.sources().stream()
                                .map(source -> source.metadata().name()))
                        .contains("b"));
    }

    @Test
    void whatWasSignedBeforeDeliversNothing() {
        ReadReport promised = report(
                "a", "2022-01-01", "agriculture", "sign a new Fisheries Access and Ports Agreement", "GHA", "TGO");
        Draft earlier = Draft.between("GHA", "TGO", "b")
                .instrument("Fisheries Access and Ports Agreement", "2021-05-01", InstrumentStatus.SIGNED);

        Register register = Register.of(List.of(promised, earlier.read()));

        assertThat(register.entries(ClaimKind.COMMITMENT).stream()
                        .flatMap(entry -> Stream.concat(
                                register.tied(entry, TieKind.DELIVERED_BY).stream(),
                                register.tiedTo(entry, TieKind.DELIVERED_BY).stream())))
                .isEmpty();
    }
}
