package org.aidememoire.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.register.Tie;
import org.aidememoire.model.register.TieKind;
import org.junit.jupiter.api.Test;

class RulingsTest {
    private static final ReadReport ONE =
            Draft.named("one").person("Joseph Okello", "KEN").read();
    private static final ReadReport TWO =
            Draft.named("two").person("Joseph Okello", "KEN").read();
    private static final ReadReport THREE =
            Draft.named("three").person("Joseph Okello", "KEN").read();
    private static final ReadReport FOUR =
            Draft.named("four").person("Joseph Okello", "KEN").read();
    private static final ReadReport OTHER =
            Draft.named("other").person("Nina Duarte", "KEN").read();

    private static ClaimId id(ReadReport report) {
        return report.reading().claims().get(0).id();
    }

    private static Set<ClaimId> together(Register register, ReadReport with) {
        return register.entry(id(with)).orElseThrow().sources().stream()
                .map(Source::claim)
                .map(claim -> claim.id())
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void whatNoRuleLinksAPersonMay() {
        Ruling married = Ruling.one(List.of(id(ONE), id(OTHER)), "she married and took another name");

        Register register =
                Register.of(List.of(ONE, OTHER)).change().rule(married).done();

        assertThat(together(register, OTHER)).containsExactlyInAnyOrder(id(ONE), id(OTHER));
        assertThat(register.entry(id(ONE)).orElseThrow().because())
                .containsExactly("she married and took another name");
        assertThat(together(register.change().unrule(married).done(), OTHER)).containsExactly(id(OTHER));
    }

    @Test
    void theOneThatIsPartedFromAllOthersIsAloneWhicheverIdentifierItHas() {
        List<ReadReport> all = List.of(ONE, TWO, THREE);
        for (ReadReport out : all) {
            List<ReadReport> rest =
                    all.stream().filter(other -> !other.equals(out)).toList();
            Register.Change change = Register.of(all).change();
            rest.forEach(other -> change.rule(Ruling.apart(List.of(id(out), id(other)), "a namesake")));

            Register register = change.done();

            assertThat(together(register, out)).containsExactly(id(out));
            assertThat(together(register, rest.get(0))).containsExactlyInAnyOrder(id(rest.get(0)), id(rest.get(1)));
        }
    }

    @Test
    void whatFitsBothPartsJoinsTheLarger() {
        Register parted = Register.of(List.of(ONE, TWO, THREE))
                .change()
                .rule(Ruling.apart(List.of(id(ONE), id(TWO)), "a namesake"))
                .rule(Ruling.apart(List.of(id(ONE), id(THREE)), "a namesake"))
                .done();

        Register grown = parted.with(List.of(FOUR));

        assertThat(together(grown, ONE)).containsExactly(id(ONE));
        assertThat(together(grown, FOUR)).containsExactlyInAnyOrder(id(TWO), id(THREE), id(FOUR));
    }

    @Test
    void noChainJoinsAgainWhatIsParted() {
        Ruling apart = Ruling.apart(List.of(id(ONE), id(OTHER)), "two persons");
        Ruling first = Ruling.one(List.of(id(ONE), id(TWO)), "one person");
        Ruling second = Ruling.one(List.of(id(TWO), id(OTHER)), "one person");

        Register register = Register.of(List.of(ONE, TWO, OTHER))
                .change()
                .rule(apart)
                .rule(first)
                .rule(second)
                .done();

        assertThat(together(register, ONE)).doesNotContain(id(OTHER));
    }

    @Test
    void aRulingWaitsForTheReportsThatItIsAbout() {
        Ruling ruling = Ruling.one(List.of(id(ONE), id(OTHER)), "one person");
        Register early = Register.of(List.of(ONE)).change().rule(ruling).done();

        assertThat(together(early, ONE)).containsExactly(id(ONE));
        assertThat(together(early.with(List.of(OTHER)), ONE)).containsExactlyInAnyOrder(id(ONE), id(OTHER));
    }

    @Test
    void nothingIsProposedAnyMoreThatAPersonHasRuledOn() {
        ReadReport brief = Draft.named("brief").person("Nguyen Van", "VNM").read();
        ReadReport an = Draft.named("an").person("Nguyen Van An", "VNM").read();
        ReadReport binh = Draft.named("binh").person("Nguyen Van Binh", "VNM").read();
        Register open = Register.of(List.of(brief, an, binh));
        assertThat(open.tied(open.entry(id(brief)).orElseThrow(), TieKind.PERHAPS_SAME))
                .hasSize(2);

        Register ruled = open.change()
                .rule(Ruling.one(List.of(id(brief), id(an)), "the minister"))
                .rule(Ruling.apart(List.of(id(brief), id(binh)), "the ambassador is another"))
                .done();

        assertThat(ruled.ties(ruled.entry(id(brief)).orElseThrow())).isEmpty();
    }

    @Test
    void whatPeopleSayOfHowTwoHangTogetherStandsInThePlaceOfWhatWasFound() {
        ReadReport brief = Draft.named("brief").person("Nguyen Van", "VNM").read();
        ReadReport an = Draft.named("an").person("Nguyen Van An", "VNM").read();
        ReadReport later = Draft.named("later").person("Nguyen Van An", "VNM").read();
        ReadReport binh = Draft.named("binh").person("Nguyen Van Binh", "VNM").read();
        Ruling untied = new Ruling.Untied(sorted(brief), sorted(an), "an older man");
        Register open = Register.of(List.of(brief, an, binh));
        assertThat(ties(open, an)).hasSize(1);

        Register ruled = open.change().rule(untied).done();

        assertThat(ties(ruled, an)).isEmpty();
        assertThat(ties(ruled, brief)).hasSize(1).isEqualTo(ties(ruled, binh));
        assertThat(ties(ruled.with(List.of(later)), an))
                .as("what is found of another claim of the same entry")
                .isEmpty();
        assertThat(ties(ruled.change().unrule(untied).done(), an)).hasSize(1);

        Ruling tied = new Ruling.Tied(sorted(an), TieKind.TOUCHES, sorted(brief), "his brother");
        Tie told = new Tie(id(an), TieKind.TOUCHES, id(brief), "his brother");
        Register said = open.change().rule(tied).done();
        assertThat(ties(said, an)).containsExactly(told);
        assertThat(ties(said, brief)).hasSize(2).contains(told);
    }

    @Test
    void aTieThatAPersonTellsOfWaitsForItsOtherEnd() {
        Ruling tied = new Ruling.Tied(sorted(ONE), TieKind.TOUCHES, sorted(OTHER), "married");
        Register early = Register.of(List.of(ONE)).change().rule(tied).done();

        assertThat(ties(early, ONE)).isEmpty();
        assertThat(ties(early.with(List.of(OTHER)), ONE)).hasSize(1);
    }

    private static SortedSet<ClaimId> sorted(ReadReport report) {
        return new TreeSet<>(Set.of(id(report)));
    }

    private static List<Tie> ties(Register register, ReadReport of) {
        return register.ties(register.entry(id(of)).orElseThrow());
    }

    @Test
    void aRulingNeedsTwoClaimsOfOneKindAndAReason() {
        ClaimId person = id(ONE);
        ClaimId project =
                new ClaimId(ClaimKind.PROJECT.letter() + person.value().substring(1));
        assertThatThrownBy(() -> Ruling.one(List.of(person, project), "so"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ruling.one(List.of(person), "so")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ruling.one(List.of(person, id(TWO)), " "))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
