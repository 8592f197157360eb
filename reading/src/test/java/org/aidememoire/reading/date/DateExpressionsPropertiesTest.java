package org.aidememoire.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Token;

class DateExpressionsPropertiesTest {
    private static final DateExpressions DATES = new DateExpressions();
    private static final Horizons HORIZONS = new Horizons(DATES);

    @Property
    void mentionsLieInTheSentenceAndOnlyDurationsOverlap(
            @ForAll("sentences") Sentence sentence, @ForAll("days") Optional<LocalDate> published) {
        List<DateMention> dates = DATES.find(sentence, published).stream()
                .filter(mention -> mention.duration().isEmpty())
                .toList();

        int last = 0;
        for (DateMention mention : dates) {
            assertThat(mention.from()).isGreaterThanOrEqualTo(last).isLessThan(mention.to());
            last = mention.to();
        }
        assertThat(last).isLessThanOrEqualTo(sentence.size());
    }

    @Property
    void rangesNeverEndBeforeTheyStart(
            @ForAll("sentences") Sentence sentence, @ForAll("days") Optional<LocalDate> published) {
        for (DateMention mention : DATES.find(sentence, published)) {
            mention.end()
                    .ifPresent(end ->
                            assertThat(mention.start().orElseThrow().earliest()).isBeforeOrEqualTo(end.latest()));
        }
    }

    @Property
    void whatIsDueLiesWithinTheSpan(@ForAll("sentences") Sentence sentence) {
        int from = sentence.size() / 3;
        HORIZONS.find(sentence, from, sentence.size())
                .ifPresent(due ->
                        assertThat(due.from()).isGreaterThanOrEqualTo(from).isLessThan(due.to()));
    }

    @Provide
    Arbitrary<Sentence> sentences() {
        Arbitrary<String> words = Arbitraries.oneOf(
                Arbitraries.of(
                        "from to and until between the of in on by next last this early end mid later day week month year years"
                                .split(" ")),
                Arbitraries.of(
                        "January Feb. May March Sept Thursday Fri today yesterday 2026 1999 26 5th 31 29 -17 - – , ( ) 2026-02-30 1970s 2026/27 two ago days over within"
                                .split(" ")),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(6));
        Arbitrary<String> tags = Arbitraries.of(
                "CD", "NN", "NNP", "VBD", "VB", "VBN", "VBG", "VBZ", "MD", "TO", "IN", "RB", "HYPH", ",");
        return words.flatMap(word -> tags.map(tag -> Token.of(word, word, tag, 0, word.length())))
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(DateExpressionsPropertiesTest::inARow);
    }

    private static Sentence inARow(List<Token> tokens) {
        List<Token> placed = new ArrayList<>();
        int at = 0;
        for (Token token : tokens) {
            placed.add(new Token(
                    token.word(),
                    token.form(),
                    token.lemma(),
                    token.tag(),
                    at,
                    at + token.word().length()));
            at += token.word().length() + token.word().length() % 2;
        }
        return new Sentence(0, 0, placed);
    }

    @Provide
    Arbitrary<Optional<LocalDate>> days() {
        return Arbitraries.longs()
                .between(-30_000, 40_000)
                .map(LocalDate::ofEpochDay)
                .optional();
    }
}
