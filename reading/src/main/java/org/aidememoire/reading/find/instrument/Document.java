package org.aidememoire.reading.find.instrument;

import java.util.Optional;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.reading.find.phrase.FoundName;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.sentence.Sentence;

/** How a document is named. */
record Document(FoundName name) {
    private Sentence sentence() {
        return name.sentence();
    }

    /** Whether it bears a title: a name in capitals of more than one word, or two proper words before its noun. */
    boolean titled() {
        long capitals = sentence().tokens().subList(name.from(), name.to()).stream()
                .filter(token -> token.capitalised())
                .count();
        boolean head = sentence().token(name.head()).capitalised()
                || sentence()
                        .token(name.match().group("head").orElseThrow().from())
                        .capitalised();
        long before = sentence().tokens().subList(name.from(), name.head()).stream()
                .filter(token -> token.capitalised())
                .count();
        return head ? capitals >= 2 || name.to() > name.head() + 2 : before >= 2;
    }

    private boolean articled() {
        int before = name.from() - 1;
        while (sentence().tagged(before, "JJ")
                || sentence().tagged(before, "RB")
                || sentence().tagged(before, "VBN")) {
            before--;
        }
        return sentence().tagged(before, "DT") || sentence().tagged(before, "PRP$");
    }

    /** "the agreement between the two ministries": one that is there, or sought, whatever is said of it. */
    boolean definite() {
        return articled() && sentence().is(name.head() + 1, "between") && name.to() > name.head() + 3;
    }

    /** "a treaty", "an early agreement": one that is not there yet, unless something was done with it. */
    boolean indefinite() {
        int before = name.from() - 1;
        while (sentence().tagged(before, "JJ")
                || sentence().tagged(before, "RB")
                || sentence().tagged(before, "VB")
                || sentence().tagged(before, "NN")) {
            before--;
        }
        return sentence().is(before, "a") || sentence().is(before, "an");
    }

    /** Whether another noun in capitals follows, so that the name is of something else: "Trade Agreement Joint Study". */
    boolean goesOn() {
        return sentence().token(name.head()).capitalised()
                && name.to() == name.head() + 1
                && sentence().tagged(name.to(), "NNP");
    }

    /** Whether it says what it is about: "a currency swap agreement", "an agreement on visas". */
    boolean qualified() {
        boolean article = articled();
        boolean complement = name.to() > name.head() + 1;
        boolean qualifier =
                name.from() < name.match().group("head").orElseThrow().from();
        return (qualifier && article) || (complement && (article || sentence().tagged(name.head(), "NNS")));
    }

    /** "a protocol amending the convention of 1990": the date of another document. */
    private boolean ofAmended(DateMention date) {
        for (int i = name.head() + 1; i < date.from(); i++) {
            if (sentence().is(i, "amending")
                    || sentence().is(i, "to")
                    || sentence().is(i, "replacing")) {
                return true;
            }
        }
        return false;
    }

    /** The date in its name, or the year before it: "the Agreement of 7 May 1973", "the 1982 Convention". */
    Optional<PartialDate> date() {
        return name.read()
                .all(DateMention.class)
                .filter(date -> date.end().isEmpty() && date.duration().isEmpty())
                .filter(date -> date.to() == name.from() || (date.from() > name.head() && date.to() <= name.to()))
                .filter(date -> sentence().tagged(date.from(), "CD") || date.from() > name.head())
                .filter(date -> date.to() == name.from() || sentence().is(date.from() - 1, "of"))
                .filter(date -> !ofAmended(date))
                .findFirst()
                .flatMap(DateMention::start);
    }
}
