package org.aidememoire.reading.find.instrument;

import java.util.Set;
import org.aidememoire.reading.find.phrase.FoundName;
import org.aidememoire.reading.find.phrase.NounPhrases;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/**
 * How far the name of a document reaches beyond what every noun phrase may have: over its date ("the Agreement of 7 November
 * 1973"), over its aim in capitals ("Plan of Action to Prevent Floods"), over what it does ("a treaty banning mines") and over
 * what is to be done under it ("an agreement to share water").
 *
 * @param doings participles of what documents do
 */
record Extent(Set<String> doings) {
    private static final NounPhrases PHRASES = NounPhrases.standard();
    private static final Set<String> LINKS =
            Set.of("and", "of", "the", "a", "an", "in", "on", "for", "against", "between");

    /** {@code name} with all that belongs to it. */
    FoundName whole(FoundName name) {
        int purpose = afterTitledPurpose(name);
        if (purpose > name.to()) {
            return name.endingAt(purpose);
        }
        FoundName dated = name.endingAt(afterDate(name.read(), name.to()));
        int to = afterDoing(dated.read(), dated.to());
        boolean bare = dated.to() == dated.from() + 1
                && !dated.sentence().token(dated.head()).capitalised();
        return to > dated.to() || !bare ? dated.endingAt(to) : dated.endingAt(afterPurpose(dated.read(), dated.to()));
    }

    private static int afterDate(ReadSentence read, int at) {
        return read.sentence().is(at, "of")
                ? read.startingAt(at + 1, DateMention.class)
                        .filter(date -> date.start().isPresent() && date.end().isEmpty())
                        .map(DateMention::to)
                        .findFirst()
                        .orElse(at)
                : at;
    }

    private int afterDoing(ReadSentence read, int at) {
        Sentence sentence = read.sentence();
        int participle = sentence.is(at, ",") && sentence.is(at + 1, "establishing") ? at + 1 : at;
        boolean does = sentence.tagged(participle, "VBG")
                && doings.contains(sentence.token(participle).form());
        return does ? reached(read, participle + 1, at) : at;
    }

    /** "Plan to Eliminate Border Crime and Promote Trade": a title goes on in capitals. */
    private static int afterTitledPurpose(FoundName name) {
        Sentence sentence = name.sentence();
        int to = sentence.is(name.to() - 2, "to") ? name.to() - 2 : name.to();
        if (to <= name.head() || !sentence.is(to, "to") || !capitalised(sentence, name.head())) {
            return name.to();
        }
        int end = to + 1;
        for (int i = to + 1; capitalised(sentence, i) || LINKS.contains(form(sentence, i)); i++) {
            end = capitalised(sentence, i) ? i + 1 : end;
        }
        return end > to + 2 && sentence.tagged(to + 1, "VB") ? end : name.to();
    }

    private static boolean capitalised(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).capitalised();
    }

    private static String form(Sentence sentence, int at) {
        return at < sentence.size() ? sentence.token(at).form() : "";
    }

    private static int afterPurpose(ReadSentence read, int at) {
        Sentence sentence = read.sentence();
        if (!sentence.is(at, "to")) {
            return at;
        }
        int verb = sentence.tagged(at + 1, "RB") ? at + 2 : at + 1;
        return sentence.tagged(verb, "VB") && !sentence.is(verb, "be") ? reached(read, verb + 1, at) : at;
    }

    private static int reached(ReadSentence read, int from, int otherwise) {
        int end = PHRASES.phrasesEnd(read, from);
        return end > from ? end : otherwise;
    }
}
