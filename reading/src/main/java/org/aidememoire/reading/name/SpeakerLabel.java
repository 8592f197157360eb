package org.aidememoire.reading.name;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.reading.sentence.Sentence;

/**
 * The words before a colon that say who speaks next: "Question:", "PRIME MINISTER LEOTA:", "Lindqvist:".
 *
 * @param words as written, folded
 * @param role what they say of the speaker
 * @param who the speaker, where the report names him or her
 */
record SpeakerLabel(String words, Role role, Optional<Profile> who) {
    /** What a label says of the speaker. */
    enum Role {
        /** One who asks, whoever that is. */
        ASKS,
        /** The one who is asked. */
        ANSWERS,
        /** A person whom the report names. */
        PERSON,
        /** The holder of an office: "The President". */
        OFFICE,
        /** Capitalised words that may be anything: "The Standard", "Energy". */
        OTHER
    }

    private static final Set<String> ASKING = Set.of(
            "question",
            "questioner",
            "q",
            "q.",
            "journalist",
            "reporter",
            "interviewer",
            "correspondent",
            "moderator",
            "presenter",
            "media",
            "press");
    private static final Set<String> ANSWERING = Set.of("answer", "reply", "response", "a");
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", ".", ",", "-", "(", ")", "mr", "ms");
    private static final int LONGEST = 8;

    /** The label with which a paragraph begins, if its first sentence begins with one. */
    static Optional<SpeakerLabel> of(NamedSentence named, Roster roster) {
        Sentence sentence = named.sentence();
        int colon = IntStream.range(1, Math.min(LONGEST, sentence.size()))
                .filter(i -> sentence.is(i, ":"))
                .findFirst()
                .orElse(-1);
        boolean written = colon > 0
                && sentence.token(0).capitalised()
                && IntStream.range(0, colon)
                        .allMatch(i -> sentence.token(i).capitalised()
                                || SMALL.contains(sentence.token(i).form()));
        return written ? Optional.of(label(named, roster, colon)) : Optional.empty();
    }

    private static SpeakerLabel label(NamedSentence named, Roster roster, int colon) {
        Sentence sentence = named.sentence();
        String words = Written.text(sentence, 0, colon).toLowerCase(java.util.Locale.ROOT);
        String first = sentence.token(0).form();
        if (ASKING.contains(first)) {
            return new SpeakerLabel(words, Role.ASKS, Optional.empty());
        }
        if (colon == 1 && ANSWERING.contains(first)) {
            return new SpeakerLabel(words, Role.ANSWERS, Optional.empty());
        }
        Optional<Profile> who = bearer(sentence, roster, colon);
        Optional<Post> post =
                named.posts().stream().filter(held -> held.to() == colon).findFirst();
        return who.isPresent()
                ? new SpeakerLabel(words, Role.PERSON, who)
                : post.map(held -> new SpeakerLabel(words, Role.OFFICE, holder(roster, held)))
                        .orElseGet(() -> new SpeakerLabel(words, Role.OTHER, Optional.empty()));
    }

    /** Whose name the label ends in. */
    private static Optional<Profile> bearer(Sentence sentence, Roster roster, int colon) {
        String surname = sentence.token(colon - 1).form();
        return roster.profiles().stream()
                .filter(profile -> profile.words().contains(surname))
                .max(Comparator.comparingInt(profile -> profile.posts().size()));
    }

    private static Optional<Profile> holder(Roster roster, Post post) {
        List<Profile> holders = roster.profiles().stream()
                .filter(profile -> profile.posts().stream().anyMatch(held -> Profile.sameOffice(held, post)))
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }
}
