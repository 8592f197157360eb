package org.aidememoire.reading.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Token;

/** The short cuts of matching lose no match: what opens a step, what it needs, and how a choice finds its way. */
class PatternPropertiesTest {
    private static final Map<String, List<String>> LISTS = Map.of("list", List.of("a b", "c", "a b c", "b/V"));

    /** A sentence and the ends of the stretches marked "m", by their starts. */
    record Marks(Sentence sentence, Map<Integer, Integer> lengths) implements Marked {
        @Override
        public List<Integer> ends(String type, int from) {
            int end = from + lengths.getOrDefault(from, 0);
            return type.equals("m") && end > from && end <= sentence.size() ? List.of(end) : List.of();
        }
    }

    @Provide
    Arbitrary<String> patterns() {
        Arbitrary<String> atoms = Arbitraries.of(
                "a", "b", "c", "d", "a/N", "b/V", "_", "_/N", "\"A\"", "^A", "<m>", "..2", "%list", "^^", "$$");
        return Arbitraries.recursive(() -> atoms, PatternPropertiesTest::composed, 0, 3);
    }

    private static Arbitrary<String> composed(Arbitrary<String> inner) {
        Arbitrary<String> several = inner.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join(" ", parts));
        return Arbitraries.oneOf(
                several,
                inner.map(part -> "(" + part + ")?"),
                inner.map(part -> "(" + part + "){1,2}"),
                inner.map(part -> "!(" + part + ")"),
                several.map(part -> "[g: " + part + "]"),
                several.list().ofMinSize(2).ofMaxSize(4).map(ways -> "(" + String.join(" | ", ways) + ")"));
    }

    @Provide
    Arbitrary<Marks> sentences() {
        Arbitrary<Token> tokens = Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "A"),
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of("NN", "VB"))
                .as((word, lemma, tag) -> Token.of(word, lemma, tag, 0, 1));
        return Combinators.combine(
                        tokens.list().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.maps(
                                Arbitraries.integers().between(0, 5),
                                Arbitraries.integers().between(1, 3)))
                .as((list, marks) -> new Marks(new Sentence(0, 0, list), marks));
    }

    private static Step step(String pattern) {
        return new PatternReader(pattern, LISTS).read();
    }

    /** Where every way to match ends, best first. */
    private static List<Integer> ends(Step step, Marked marked, int at) {
        List<Integer> ends = new ArrayList<>();
        step.match(new Matching(marked), at, end -> {
            ends.add(end);
            return false;
        });
        return ends;
    }

    @Property
    void whatAStepBeginsWithAdmitsEveryPlaceWhereItMatches(
            @ForAll("patterns") String pattern, @ForAll("sentences") Marks marks) {
        Step step = step(pattern);
        for (int at = 0; at < marks.sentence().size(); at++) {
            if (!ends(step, marks, at).isEmpty()) {
                assertThat(step.opening().admits(marks, at)).as("at " + at).isTrue();
            }
        }
    }

    @Property
    void everyMatchHoldsOneOfTheWordsThatItNeeds(@ForAll("patterns") String pattern, @ForAll("sentences") Marks marks) {
        Step step = step(pattern);
        Set<String> needed = step.needs().orElse(Set.of());
        for (int at = 0; at < marks.sentence().size(); at++) {
            for (int end : needed.isEmpty() ? List.<Integer>of() : ends(step, marks, at)) {
                assertThat(marks.sentence().tokens().subList(at, end))
                        .anyMatch(token -> needed.contains(token.form()) || needed.contains(token.lemma()));
            }
        }
    }

    @Property
    void aChoiceTriesEachWayInItsOrder(@ForAll("choices") List<String> ways, @ForAll("sentences") Marks marks) {
        List<Step> steps = ways.stream().map(PatternPropertiesTest::step).toList();
        for (int i = 0; i < marks.sentence().size(); i++) {
            int at = i;
            assertThat(ends(new Choice(steps), marks, at))
                    .isEqualTo(steps.stream()
                            .flatMap(step -> ends(step, marks, at).stream())
                            .toList());
        }
    }

    @Provide
    Arbitrary<List<String>> choices() {
        return patterns().list().ofMinSize(1).ofMaxSize(5);
    }

    @Property
    void matchesFromLeftToRightDoNotOverlap(@ForAll("patterns") String pattern, @ForAll("sentences") Marks marks) {
        List<Match> matches = TokenPattern.compile(pattern, LISTS).matches(marks);
        assertThat(IntStream.range(1, matches.size()))
                .allSatisfy(i -> assertThat(matches.get(i).from())
                        .isGreaterThanOrEqualTo(matches.get(i - 1).to()));
    }
}
