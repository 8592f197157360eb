package org.aidememoire.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FamilyTest {
    @TestFactory
    Stream<DynamicTest> theRulesThatComeWithTheReaderSayOnlyWhatTheirFamilyKnows() {
        return Rulebook.standard()
                .rules()
                .map(rule -> DynamicTest.dynamicTest(rule.name().toString(), () -> assertThatCode(
                                () -> Family.of(rule.name().family()).check(rule))
                        .doesNotThrowAnyException()));
    }

    @Test
    void everyKindOfClaimButPeopleHasAFamilyOfRules() {
        assertThat(Family.names())
                .containsExactlyElementsOf(Arrays.stream(ClaimKind.values())
                        .filter(kind -> kind != ClaimKind.PERSON)
                        .map(ClaimKind::plural)
                        .toList());
    }
}
