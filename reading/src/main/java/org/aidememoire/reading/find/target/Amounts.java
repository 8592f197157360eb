package org.aidememoire.reading.find.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aidememoire.reading.find.phrase.NumberMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Token;

/** Marks sums of money and shares in sentences whose numbers are marked. */
final class Amounts {
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    private final Currencies currencies;

    Amounts(Currencies currencies) {
        this.currencies = currencies;
    }

    ReadSentence marked(ReadSentence read) {
        List<AmountMention> found = read.all(NumberMention.class)
                .map(number -> share(read.sentence(), number).or(() -> sum(read.sentence(), number)))
                .flatMap(Optional::stream)
                .toList();
        return read.with(found);
    }

    private static Optional<AmountMention> share(Sentence sentence, NumberMention number) {
        int at = number.to();
        if (sentence.is(at, "%") || sentence.is(at, "percent")) {
            return Optional.of(new AmountMention(number.from(), at + 1, number.value(), "percent", "percent"));
        }
        boolean twoWords = sentence.is(at, "per") && sentence.is(at + 1, "cent");
        return twoWords
                ? Optional.of(new AmountMention(number.from(), at + 2, number.value(), "percent", "percent"))
                : Optional.empty();
    }

    private Optional<AmountMention> sum(Sentence sentence, NumberMention number) {
        return signBefore(sentence, number)
                .or(() -> wordAfter(sentence, number))
                .or(() -> nameBefore(sentence, number));
    }

    private Optional<AmountMention> signBefore(Sentence sentence, NumberMention number) {
        int before = number.from() - 1;
        String digits = sentence.token(number.from()).form();
        Optional<String> glued = currencies.lettersBefore(digits);
        boolean sign = before >= 0 && currencies.sign(sentence.token(before).form());
        if (!sign) {
            return glued.map(
                    letters -> new AmountMention(number.from(), number.to(), number.value(), letters, "money"));
        }
        String written = glued.orElseGet(() -> sentence.token(before).form());
        return Optional.of(new AmountMention(before, number.to(), number.value(), written, "money"));
    }

    /** "5 million US dollars", "a 20-million-euro credit". */
    private Optional<AmountMention> wordAfter(Sentence sentence, NumberMention number) {
        int at = sentence.is(number.to(), "-") ? number.to() + 1 : number.to();
        for (int words = 3; words >= 1; words--) {
            int to = at + words;
            if (to <= sentence.size()) {
                String before = words > 1 ? sentence.token(at).form() + " " : "";
                String middle = words > 2 ? sentence.token(at + 1).form() + " " : "";
                Token noun = sentence.token(to - 1);
                String form = before + middle + noun.form();
                String phrase = currencies.word(form) ? form : before + middle + noun.lemma();
                if (currencies.word(phrase)) {
                    return Optional.of(new AmountMention(number.from(), to, number.value(), phrase, "money"));
                }
            }
        }
        return Optional.empty();
    }

    /** "Indian Rupees 20 million", "Euro 20,000": of large numbers alone, for "Mark 50 years" is no sum. */
    private Optional<AmountMention> nameBefore(Sentence sentence, NumberMention number) {
        int to = number.from();
        if (number.value().compareTo(LARGE) < 0 || to == 0 || !sentence.tagged(to - 1, "N")) {
            return Optional.empty();
        }
        for (int words = 3; words >= 1; words--) {
            int from = to - words;
            if (from >= 0 && sentence.token(from).capitalised()) {
                String before = phrase(sentence, from, to - 1);
                String form = before + sentence.token(to - 1).form();
                String phrase = currencies.word(form)
                        ? form
                        : before + sentence.token(to - 1).lemma();
                if (currencies.word(phrase)) {
                    return Optional.of(new AmountMention(from, number.to(), number.value(), phrase, "money"));
                }
            }
        }
        return Optional.empty();
    }

    private static String phrase(Sentence sentence, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(at -> sentence.token(at).form() + " ")
                .collect(Collectors.joining());
    }
}
