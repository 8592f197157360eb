package org.aidememoire.reading.name;

import org.aidememoire.reading.sentence.Sentence;

/** Reads what stands around names and is no office: "His Excellency Mr", "MP". Thread-safe. */
final class FormsOfAddress {
    private final Words words;

    FormsOfAddress(Words words) {
        this.words = words;
    }

    /** The token after the forms of address, and the article before them, that start at {@code at}. */
    int after(Sentence sentence, int at) {
        int end = at;
        while (address(sentence, end) || (end > at && sentence.is(end, "-") && address(sentence, end + 1))) {
            end++;
        }
        boolean article = end == at && sentence.is(at, "the") && address(sentence, at + 1);
        return article ? after(sentence, at + 1) : end;
    }

    /** Whether the token is a form of address. */
    boolean address(Sentence sentence, int at) {
        boolean listed = words.in("honorific", sentence, at)
                || words.in("honorific-male", sentence, at)
                || words.in("honorific-female", sentence, at);
        return listed && sentence.token(at).capitalised();
    }

    /** Whether one of {@code [from, to)} makes what follows a name: "Mr" does, "Royal" or "Right" alone does not. */
    boolean proper(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (address(sentence, i) && !words.in("honorific-inner", sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** What the forms of address in {@code [from, to)} tell of the gender. */
    Gender gender(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.in("honorific-female", sentence, i)) {
                return Gender.FEMALE;
            }
            if (words.in("honorific-male", sentence, i)) {
                return Gender.MALE;
            }
        }
        return Gender.UNKNOWN;
    }

    /** The token after the letters that follow a name: "MP", ", AC". */
    int postnominals(Sentence sentence, int at) {
        int end = at;
        while (words.in("postnominal", sentence, end)
                || (sentence.is(end, ",") && words.in("postnominal", sentence, end + 1))) {
            end++;
        }
        return end;
    }
}
