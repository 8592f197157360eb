package org.aidememoire.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.reading.rule.Example;
import org.aidememoire.reading.rule.Rule;
import org.aidememoire.reading.rule.RulesFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule's own examples, read with the whole reader. */
class RuleExamplesTest {
    private static Stream<ClaimKind> kinds() {
        return Arrays.stream(ClaimKind.values())
                .filter(kind -> RulesFile.class.getResource(kind.plural() + ".yaml") != null);
    }

    @TestFactory
    Stream<DynamicTest> everyExampleFindsWhatItSaysAndNothingElse() {
        return kinds().flatMap(kind -> RulesFile.standard(kind.plural()).rules().stream()
                .flatMap(rule -> rule.examples().stream().map(example -> test(kind, rule, example))));
    }

    private static DynamicTest test(ClaimKind kind, Rule rule, Example example) {
        return DynamicTest.dynamicTest(
                rule.name() + ": " + example.text(),
                () -> assertThat(ExampleReading.differences(kind, example)).isEmpty());
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(kinds().flatMap(kind -> RulesFile.standard(kind.plural()).rules().stream()))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.examples())
                        .as("examples of " + rule.name())
                        .isNotEmpty());
    }
}
