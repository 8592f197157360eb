package org.aidememoire.reading.find.commitment;

import java.util.Optional;
import java.util.Set;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/**
 * What speaks against words that a rule matched, in words for whoever wrote the rule.
 *
 * @param words the small word classes
 * @param deeds tells what can be done
 * @param idle verbs for what other layers hold, or what is only said
 */
record Objections(Words words, Deeds deeds, Set<String> idle) {
    /** What makes a cue no undertaking at all. */
    Optional<String> to(Cue cue) {
        Sentence sentence = cue.read().sentence();
        if (sentence.is(sentence.size() - 1, "?")) {
            return Optional.of("a question undertakes nothing");
        }
        Optional<String> undoing = cue.undoing();
        if (undoing.isPresent()) {
            return undoing.map(word -> "“" + word + "” before the cue denies it, or makes it only possible");
        }
        if (cue.describing()) {
            return Optional.of("the cue only describes the noun before it");
        }
        return !cue.joint() && words.believed(sentence, cue.at())
                ? Optional.of("it is what somebody believes will happen")
                : Optional.empty();
    }

    /** What makes an action under a cue none that can be undertaken. */
    Optional<String> to(Cue cue, Action action) {
        ReadSentence read = cue.read();
        String head = cue.match().rule().setting("head").orElse("any");
        if (!deeds.admit(read, action, head)) {
            return Optional.of(quoted(read.sentence(), action) + " is none of what the rule takes (head: " + head + ")");
        }
        return idle(read.sentence(), action)
                ? Optional.of(quoted(read.sentence(), action) + " is only said, or what another family holds (list idle)")
                : Optional.empty();
    }

    /** "to visit", "to thank": what other layers hold, or what is only said. */
    private boolean idle(Sentence sentence, Action action) {
        int verb = Words.afterAdverbs(sentence, action.from());
        return sentence.tagged(verb, "VB")
                && (idle.contains(sentence.token(verb).lemma())
                        || sentence.is(verb, "pay") && sentence.is(verb + 3, "visit"));
    }

    /** Why an action is nobody's between these sides. */
    static String unbound(Undertaking each, Parties.Bound bound) {
        return bound.by().isEmpty()
                ? quoted(each.read().sentence(), each.action()) + ": who undertakes it is not settled"
                : quoted(each.read().sentence(), each.action()) + ": the report names only one side";
    }

    private static String quoted(Sentence sentence, Action action) {
        return "“" + sentence.token(action.from()).word() + " … "
                + sentence.token(action.to() - 1).word() + "”";
    }
}
