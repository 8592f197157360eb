package org.aidememoire.reading.find.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidememoire.reading.find.phrase.SpelledNumbers.Spelled;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/** Finds numbers and ordinals, in digits and in words. Thread-safe. */
public final class Numerals {
    /** Digits, perhaps with a currency's letters before ("AUD20", "$A6.4") and a multiple after ("420m"). */
    private static final Pattern DIGITS =
            Pattern.compile("(?:[a-z]{1,3})?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(k|m|mn|mln|b|bn|tn|trn)?");

    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)");
    private static final Map<String, BigDecimal> MULTIPLES = Map.ofEntries(
            Map.entry("dozen", BigDecimal.valueOf(12)),
            Map.entry("hundred", BigDecimal.valueOf(100)),
            Map.entry("k", BigDecimal.valueOf(1_000)),
            Map.entry("thousand", BigDecimal.valueOf(1_000)),
            Map.entry("lakh", BigDecimal.valueOf(100_000)),
            Map.entry("m", BigDecimal.valueOf(1_000_000)),
            Map.entry("mn", BigDecimal.valueOf(1_000_000)),
            Map.entry("mln", BigDecimal.valueOf(1_000_000)),
            Map.entry("million", BigDecimal.valueOf(1_000_000)),
            Map.entry("crore", BigDecimal.valueOf(10_000_000)),
            Map.entry("b", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("bn", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("billion", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("tn", BigDecimal.valueOf(1_000_000_000_000L)),
            Map.entry("trn", BigDecimal.valueOf(1_000_000_000_000L)),
            Map.entry("trillion", BigDecimal.valueOf(1_000_000_000_000L)));
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final SpelledNumbers cardinals = SpelledNumbers.cardinals();
    private final SpelledNumbers ordinals = SpelledNumbers.ordinals();

    /** The sentence with its numbers and ordinals marked. */
    public ReadSentence marked(ReadSentence read) {
        Sentence sentence = read.sentence();
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<? extends Mention> mention = ordinal(sentence, at);
            if (mention.isEmpty()) {
                mention = number(sentence, at);
            }
            mention.ifPresent(found::add);
            at = mention.map(Mention::to).orElse(at + 1);
        }
        return read.with(found);
    }

    /** The ordinal that starts at {@code from}. */
    public Optional<OrdinalMention> ordinal(Sentence sentence, int from) {
        Matcher digits = ORDINAL.matcher(sentence.token(from).form());
        if (digits.matches()) {
            return Optional.of(new OrdinalMention(from, from + 1, Integer.parseInt(digits.group(1))));
        }
        return ordinals.at(sentence, from).map(word -> new OrdinalMention(from, word.to(), word.value()));
    }

    /** The number that starts at {@code from}. */
    public Optional<NumberMention> number(Sentence sentence, int from) {
        return group(sentence, from).map(number -> withRest(sentence, number));
    }

    /** "two thousand five hundred": what is spelled after a multiple, and smaller, is added to it. */
    private NumberMention withRest(Sentence sentence, NumberMention number) {
        if (!MULTIPLES.containsKey(sentence.token(number.to() - 1).form()) || number.to() >= sentence.size()) {
            return number;
        }
        return cardinals
                .at(sentence, number.to())
                .map(rest -> times(sentence, spelled(number.to(), rest)))
                .filter(rest -> rest.value().compareTo(number.value()) < 0)
                .map(rest -> new NumberMention(
                        number.from(), rest.to(), number.value().add(rest.value())))
                .orElse(number);
    }

    private Optional<NumberMention> group(Sentence sentence, int from) {
        return digits(sentence, from)
                .or(() -> cardinals.at(sentence, from).map(word -> spelled(from, word)))
                .map(number -> times(sentence, number))
                .or(() -> indefinite(sentence, from));
    }

    private static NumberMention spelled(int from, Spelled word) {
        return new NumberMention(from, word.to(), BigDecimal.valueOf(word.value()));
    }

    private static Optional<NumberMention> digits(Sentence sentence, int from) {
        String form = sentence.token(from).form();
        Matcher digits = DIGITS.matcher(form);
        if (!digits.matches()) {
            return Optional.empty();
        }
        String fraction = digits.group(2) == null ? "" : digits.group(2);
        BigDecimal value = new BigDecimal(digits.group(1).replace(",", "") + fraction);
        BigDecimal multiple = digits.group(3) == null ? BigDecimal.ONE : multiple(digits.group(3));
        return Optional.of(new NumberMention(from, from + 1, value.multiply(multiple)));
    }

    /** "5 million", "5-million", "two hundred thousand". */
    private static NumberMention times(Sentence sentence, NumberMention number) {
        int at = sentence.is(number.to(), "-") ? number.to() + 1 : number.to();
        if (at >= sentence.size() || !MULTIPLES.containsKey(sentence.token(at).form())) {
            return number;
        }
        BigDecimal value = number.value().multiply(multiple(sentence.token(at).form()));
        return times(sentence, new NumberMention(number.from(), at + 1, value));
    }

    /** "a dozen", "half a million", "a hundred". */
    private static Optional<NumberMention> indefinite(Sentence sentence, int from) {
        boolean half = sentence.is(from, "half");
        int article = half ? from + 1 : from;
        int at = article + 1;
        boolean multiple = at < sentence.size()
                && (sentence.is(article, "a") || sentence.is(article, "an"))
                && MULTIPLES.containsKey(sentence.token(at).form());
        if (!multiple) {
            return Optional.empty();
        }
        BigDecimal value = half ? HALF : BigDecimal.ONE;
        return Optional.of(times(sentence, new NumberMention(from, at, value)));
    }

    private static BigDecimal multiple(String word) {
        BigDecimal multiple = MULTIPLES.get(word);
        if (multiple == null) {
            throw new IllegalArgumentException("no multiple: " + word);
        }
        return multiple;
    }
}
