package org.aidememoire.reading.find.target;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.reading.date.Horizons;
import org.aidememoire.reading.find.phrase.NounPhrases;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.Sentence;

/** What a number counts, and by when it is to be reached. */
final class Measures {
    private static final int LONGEST = 5;
    private static final int NEAR = 6;

    private static final Set<String> COMPLEMENTS = Set.of("of", "to", "at", "for", "from", "in", "on", "under");
    private static final NounPhrases PHRASES = NounPhrases.standard();

    private final Set<String> uncounted;
    private final Set<String> units;
    private final Set<String> persons;
    private final Horizons horizons;

    Measures(RulesFile rules, Horizons horizons) {
        this.uncounted = Set.copyOf(rules.list("uncounted"));
        this.units = Set.copyOf(rules.list("units"));
        this.persons = Set.copyOf(rules.list("persons"));
        this.horizons = horizons;
    }

    /** The noun phrase after a number, up to the plural that it counts: "additional Syrian refugees", "MW". */
    Optional<Stretch> counted(ReadSentence read, int from) {
        Sentence sentence = read.sentence();
        for (int at = from; at < Math.min(sentence.size(), from + LONGEST); at++) {
            boolean plural =
                    sentence.token(at).tag().matches("NNP?S") || (sentence.tagged(at, "NN") && unit(sentence, at));
            boolean more = sentence.tagged(at + 1, "NN") && !sentence.is(at, "degree");
            if (plural && !more) {
                return uncounted.contains(sentence.token(at).lemma())
                        ? Optional.empty()
                        : Optional.of(new Stretch(from, at + 1));
            }
            boolean qualifier = sentence.tagged(at, "JJ")
                    || sentence.tagged(at, "NN")
                    || sentence.tagged(at, "VB")
                    || sentence.tagged(at, "HYPH")
                    || sentence.tagged(at, "POS");
            if (!qualifier) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The counted noun with its complements: "teachers of English"; of a unit, what it measures: "MT of rice". */
    Stretch whole(ReadSentence read, Stretch noun) {
        Sentence sentence = read.sentence();
        int head = noun.to() - 1;
        if (unit(sentence, head) && !person(sentence, head) && sentence.is(noun.to(), "of")) {
            int end = beforeAnother(sentence, noun.to() + 1, PHRASES.phrasesEnd(read, noun.to() + 1));
            return end > noun.to() + 1 ? new Stretch(noun.to() + 1, end) : noun;
        }
        return new Stretch(noun.from(), PHRASES.end(read, head, COMPLEMENTS));
    }

    /** "sugar" of "sugar and 400 tons of coffee". */
    private static int beforeAnother(Sentence sentence, int from, int to) {
        return IntStream.range(from, to)
                .filter(at -> sentence.is(at, "and") && sentence.tagged(at + 1, "CD"))
                .findFirst()
                .orElse(to);
    }

    /** The unit of what a number counts. */
    String unitOf(ReadSentence read, Stretch noun) {
        Sentence sentence = read.sentence();
        int head = noun.to() - 1;
        boolean people = person(sentence, head)
                || read.all(CountryMention.class)
                        .anyMatch(country -> country.covers(head)
                                && sentence.tagged(head, "NN")
                                && sentence.token(head).tag().endsWith("S"));
        return people
                ? "people"
                : compound(sentence, noun) + sentence.token(head).form();
    }

    /** "field " of "field hospitals", where the two words are all that is counted: they make one noun. */
    private static String compound(Sentence sentence, Stretch noun) {
        int before = noun.to() - 2;
        boolean whole = before == noun.from() || (before == noun.from() + 1 && sentence.tagged(noun.from(), "JJR"));
        boolean plain = whole
                && sentence.token(before).tag().equals("NN")
                && !sentence.token(before).capitalised();
        return plain ? sentence.token(before).form() + " " : "";
    }

    private boolean person(Sentence sentence, int index) {
        return persons.contains(sentence.token(index).lemma())
                || persons.contains(sentence.token(index).form());
    }

    private boolean unit(Sentence sentence, int index) {
        return units.contains(sentence.token(index).form());
    }

    /** By when, as written: after the quantity, else before it. */
    Optional<Stretch> horizon(ReadSentence read, int from, int to) {
        int size = read.sentence().size();
        int other = read.all(AmountMention.class)
                .filter(amount -> amount.to() <= from)
                .mapToInt(AmountMention::to)
                .max()
                .orElse(0);
        return horizons.find(read, to, size)
                .or(() -> horizons.find(read, Math.max(other, from - NEAR), from))
                .or(() -> horizons.find(read, 0, from));
    }
}
