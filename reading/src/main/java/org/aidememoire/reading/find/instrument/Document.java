package org.aidememoire.reading.find.instrument;

import org.aidememoire.reading.find.phrase.FoundName;
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
                || sentence().token(name.match().group("head").orElseThrow().from()).capitalised();
        long before = sentence().tokens().subList(name.from(), name.head()).stream()
                .filter(token -> token.capitalised())
                .count();
        return head ? capitals >= 2 || name.to() > name.head() + 2 : before >= 2;
    }

    /** Whether it says what it is about: "a currency swap agreement", "an agreement on visas". */
    boolean qualified() {
        boolean article = sentence().tagged(name.from() - 1, "DT") || sentence().tagged(name.from() - 1, "PRP$");
        boolean complement = name.to() > name.head() + 1;
        boolean qualifier = name.from() < name.match().group("head").orElseThrow().from();
        return qualifier && article || complement && (article || sentence().tagged(name.head(), "NNS"));
    }
}
