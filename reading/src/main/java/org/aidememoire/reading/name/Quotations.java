package org.aidememoire.reading.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.reading.sentence.Sentence;

/**
 * What stands between quotation marks, though it go on over several sentences of a paragraph, and whose words it is:
 * “We met. We shall meet again,” the minister said.
 */
final class Quotations {
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "``", "''");
    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "add",
            "note",
            "explain",
            "declare",
            "announce",
            "state",
            "stress",
            "write",
            "reply",
            "recall",
            "remark",
            "warn",
            "promise",
            "pledge",
            "vow",
            "emphasise",
            "emphasize",
            "insist",
            "comment");
    private static final int APPOSITION = 14;

    private final List<NamedSentence> sentences;
    private final Roster roster;
    /** The sentences that begin within a quotation begun before them. */
    private final Map<Integer, Boolean> within = new HashMap<>();

    Quotations(List<NamedSentence> sentences, Roster roster) {
        this.sentences = sentences;
        this.roster = roster;
        int from = 0;
        while (from < sentences.size()) {
            int paragraph = sentence(from).paragraph();
            int to = from;
            while (to < sentences.size() && sentence(to).paragraph() == paragraph) {
                to++;
            }
            paragraph(from, to);
            from = to;
        }
    }

    /** Where the marks of a paragraph are paired, a sentence may begin within them; else each sentence is read alone. */
    private void paragraph(int from, int to) {
        boolean paired = IntStream.range(from, to)
                                .map(i -> marks(sentence(i), sentence(i).size()))
                                .sum()
                        % 2
                == 0;
        boolean open = false;
        for (int i = from; i < to; i++) {
            within.put(i, paired && open);
            open ^= marks(sentence(i), sentence(i).size()) % 2 == 1;
        }
    }

    /** Whether the token at {@code at} stands within quotation marks. */
    boolean quoted(Sentence sentence, int at) {
        boolean before = within.getOrDefault(sentence.number(), false);
        return before ^ (marks(sentence, at) % 2 == 1);
    }

    /** Who is said, after the closing mark, to have spoken the words around the token at {@code at}. */
    Optional<Profile> speaker(Sentence sentence, int at) {
        int start = at;
        for (int i = sentence.number(); i < sentences.size(); i++) {
            Sentence one = sentence(i);
            if (one.paragraph() != sentence.paragraph()) {
                return Optional.empty();
            }
            OptionalInt close =
                    IntStream.range(start, one.size()).filter(t -> mark(one, t)).findFirst();
            if (close.isPresent()) {
                return after(i, close.getAsInt() + 1);
            }
            start = 0;
        }
        return Optional.empty();
    }

    private Optional<Profile> after(int number, int close) {
        Sentence sentence = sentence(number);
        int at = sentence.is(close, ",") ? close + 1 : close;
        if (saying(sentence, at)) {
            return named(number, at + 1).map(Named::who);
        }
        return named(number, at)
                .filter(name -> IntStream.range(name.to(), Math.min(name.to() + APPOSITION, sentence.size()))
                        .takeWhile(i -> !mark(sentence, i))
                        .anyMatch(i -> saying(sentence, i)))
                .map(Named::who);
    }

    /** A person named at the token, after an article or without. */
    private Optional<Named> named(int number, int at) {
        Sentence sentence = sentence(number);
        for (Profile profile : roster.profiles()) {
            for (Sighting sighting : profile.sightings()) {
                if (sighting.sentence() == number && (sighting.from() == at || sighting.from() == at + 1)) {
                    return Optional.of(new Named(profile, sighting.to()));
                }
            }
        }
        boolean bare = at < sentence.size() && sentence.token(at).capitalised();
        return bare
                ? roster.profiles().stream()
                        .filter(profile ->
                                profile.words().contains(sentence.token(at).form()))
                        .findFirst()
                        .map(profile -> new Named(profile, at + 1))
                : Optional.empty();
    }

    /** A person and where the name ends. */
    private record Named(Profile who, int to) {}

    private static boolean saying(Sentence sentence, int at) {
        return sentence.tagged(at, "VB") && SAYING.contains(sentence.token(at).lemma());
    }

    private static int marks(Sentence sentence, int to) {
        return (int) IntStream.range(0, to).filter(i -> mark(sentence, i)).count();
    }

    private static boolean mark(Sentence sentence, int at) {
        return MARKS.contains(sentence.token(at).word());
    }

    private Sentence sentence(int number) {
        return sentences.get(number).sentence();
    }
}
