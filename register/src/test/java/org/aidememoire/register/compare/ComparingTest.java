package org.aidememoire.register.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.comparison.Change;
import org.aidememoire.model.comparison.Comparison;
import org.aidememoire.model.comparison.Shift;
import org.aidememoire.model.comparison.Wording;
import org.aidememoire.model.wording.Piece;
import org.aidememoire.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparingTest {
    private final Communique before = new Communique("2024", "2024-05-02");
    private final Communique after = new Communique("2025", "2025-05-02");

    private Comparison compared() {
        Register register = Register.of(List.of(before.read(), after.read()));
        return new Comparing(register).compare(before.spoken(), after.spoken());
    }

    private Change only() {
        assertThat(compared().changes()).hasSize(1);
        return compared().changes().get(0);
    }

    private static String words(Wording wording) {
        return Piece.wording(wording.pieces());
    }

    @Test
    void theSameWordsAreReaffirmed() {
        before.says(Force.AGREED, "keep the lake clean", "environment");
        after.says(Force.AGREED, "keep the lake clean", "environment");

        assertThat(only().shifts()).containsExactly(Shift.REAFFIRMED);
        assertThat(only().because()).singleElement().asString().startsWith("the register holds both for one thing, c");
    }

    @ParameterizedTest
    @CsvSource({
        "intended, agreed, STRONGER",
        "proposed, pledged, STRONGER",
        "agreed, affirmed, WEAKER",
        "pledged, pledged, REAFFIRMED",
    })
    void forceMakesWordsStrongerOrWeaker(String then, String now, Shift shift) {
        before.says(Force.of(then), "open the Busia border post at night", "local-border");
        after.says(Force.of(now), "keep the border post of Busia open by night", "local-border");

        assertThat(only().main()).isEqualTo(shift);
    }

    @Test
    void aDateANumberOrANameMakesThemMoreSpecificAndItsLossLess() {
        before.says(Force.AGREED, "extend the railway to the border", "transport");
        after.says(
                        Force.AGREED,
                        "extend the railway by 90 km to the border along the Lake Line",
                        "transport",
                        "by 2031")
                .naming("Lake Line");

        Comparison comparison = compared();
        assertThat(comparison.of(Shift.MORE_SPECIFIC)).singleElement().satisfies(change -> assertThat(change.because())
                .contains("adds 90, Lake Line, by 2031"));
        assertThat(comparison.of(Shift.NEW))
                .extracting(change -> change.kind().plural())
                .containsExactly("projects");

        Register register = Register.of(List.of(before.read(), after.read()));
        assertThat(new Comparing(register)
                        .compare(after.spoken(), before.spoken())
                        .of(Shift.LESS_SPECIFIC))
                .singleElement()
                .satisfies(change -> assertThat(change.because()).contains("without 90, Lake Line, by 2031"));
    }

    @Test
    void oneDetailInPlaceOfAnotherIsNeitherMoreNorLess() {
        before.says(Force.AGREED, "train 40 customs officers", "education");
        after.says(Force.AGREED, "train 60 customs officers", "education");

        assertThat(only().shifts()).containsExactly(Shift.REAFFIRMED);
        assertThat(only().because()).contains("adds 60", "without 40");
    }

    @Test
    void aHigherTargetIsStronger() {
        before.aims("two-way trade", 2_000_000_000L);
        after.aims("bilateral trade", 5_000_000_000L);

        assertThat(only().shifts()).containsExactly(Shift.STRONGER);
        assertThat(only().because()).contains("from 2000000000 USD to 5000000000 USD");
    }

    @Test
    void whatSharesOnlyTheCommonplacesOfCommuniquesIsNotTheSame() {
        before.says(
                Force.AGREED,
                "further strengthen comprehensive cooperation between Kenya and Uganda in fisheries",
                "agriculture");
        after.says(
                Force.AGREED,
                "further strengthen comprehensive cooperation between Kenya and Uganda in aviation",
                "transport");

        assertThat(compared().of(Shift.NEW)).singleElement().satisfies(change -> assertThat(
                        words(change.after().orElseThrow()))
                .endsWith("aviation"));
        assertThat(compared().of(Shift.NOT_MENTIONED)).singleElement().satisfies(change -> assertThat(
                        words(change.before().orElseThrow()))
                .endsWith("fisheries"));
    }

    @Test
    void changedWordsAreMarkedOnBothSides() {
        before.says(Force.AGREED, "remove all bottlenecks for Kenyan enterprises, and soon", "trade-investment");
        after.says(Force.AGREED, "remove bottlenecks for KENYAN traders and enterprises, and soon", "trade-investment");

        assertThat(only().before().orElseThrow().pieces())
                .containsExactly(
                        new Piece("remove ", false),
                        new Piece("all", true),
                        new Piece(" bottlenecks for Kenyan enterprises, and soon", false));
        assertThat(only().after().orElseThrow().pieces())
                .containsExactly(
                        new Piece("remove bottlenecks for KENYAN ", false),
                        new Piece("traders and", true),
                        new Piece(" enterprises, and soon", false));
    }

    @Test
    void nothingIsLost() {
        before.says(Force.AGREED, "keep the lake clean", "environment")
                .says(Force.PLEDGED, "share weather data every day", "science-technology")
                .aims("two-way trade", 5);
        after.says(Force.AGREED, "share daily weather data", "science-technology")
                .says(Force.PROPOSED, "open a consulate in Kisumu", "foreign-affairs");

        Comparison comparison = compared();
        assertThat(comparison.changes().stream()
                        .flatMap(change -> change.before().stream())
                        .map(ComparingTest::words))
                .containsExactlyInAnyOrder("keep the lake clean", "share weather data every day", "US$5");
        assertThat(comparison.changes().stream()
                        .flatMap(change -> change.after().stream())
                        .map(ComparingTest::words))
                .containsExactlyInAnyOrder("share daily weather data", "open a consulate in Kisumu");
        assertThat(comparison.changes().stream().map(Change::main))
                .isSorted()
                .containsExactlyElementsOf(
                        Stream.of(Shift.NEW, Shift.STRONGER, Shift.NOT_MENTIONED, Shift.NOT_MENTIONED)
                                .toList());
    }
}
