package org.aidememoire.reading.find.instrument;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.aidememoire.reading.find.phrase.FoundName;
import org.aidememoire.reading.find.phrase.NumberMention;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Token;

/** How many documents a phrase speaks of. */
record Quantity(Set<String> countless) {
    private static final int REACH = 3;

    /** A number before a plural; none for a plural without one; else 1. */
    OptionalInt of(FoundName name) {
        Optional<NumberMention> number = number(name);
        if (number.isPresent()) {
            return OptionalInt.of(number.get().value().intValueExact());
        }
        return plural(name) ? OptionalInt.empty() : OptionalInt.of(1);
    }

    /** Whether it is told how many: by a number, an article or a plural. */
    boolean stated(FoundName name) {
        Sentence sentence = name.sentence();
        return number(name).isPresent()
                || plural(name)
                || sentence.tagged(name.from() - 1, "DT")
                || sentence.tagged(name.from() - 1, "PRP$");
    }

    /** The first token of the number, or of the name where there is none. */
    int start(FoundName name) {
        return number(name).map(NumberMention::from).orElse(name.from());
    }

    /** Whether they are several; "the Helsinki Accords" are one. */
    private static boolean plural(FoundName name) {
        Token head =
                name.sentence().token(name.match().group("head").orElseThrow().from());
        return !head.word().equals("Accords")
                && (head.tag().matches("NNP?S")
                        || head.form().equals("mous")
                        || name.sentence().tagged(name.head(), "NNS"));
    }

    private Optional<NumberMention> number(FoundName name) {
        return plural(name)
                ? name.read()
                        .all(NumberMention.class)
                        .filter(number -> number.counts() && leadsTo(name, number))
                        .findFirst()
                : Optional.empty();
    }

    /** "12 key cooperation documents": only qualifiers lie between the number and the name. */
    private static boolean leadsTo(FoundName name, NumberMention number) {
        if (number.to() > name.from() || number.to() < name.from() - REACH) {
            boolean title = name.sentence().token(name.head()).capitalised();
            return !title && number.from() <= name.from() && number.to() > name.from() && number.to() <= name.head();
        }
        for (int i = number.to(); i < name.from(); i++) {
            if (!name.sentence().tagged(i, "JJ")
                    && !name.sentence().tagged(i, "RB")
                    && !name.sentence().tagged(i, "NN")) {
                return false;
            }
        }
        return true;
    }
}
