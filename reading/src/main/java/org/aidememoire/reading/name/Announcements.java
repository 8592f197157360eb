package org.aidememoire.reading.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.sentence.Sentence;

/** For whom those speak who say what a state will do: "Minister Mboya said that Kenya would provide". */
final class Announcements {
    private static final Set<String> SAYING = Set.of(
            "say",
            "note",
            "announce",
            "pledge",
            "promise",
            "affirm",
            "reaffirm",
            "confirm",
            "stress",
            "declare",
            "add",
            "assure",
            "state",
            "vow");
    private static final Set<String> FUTURE = Set.of("will", "would", "shall");
    private static final int NEAR = 4;

    private final List<NamedSentence> sentences;

    Announcements(List<NamedSentence> sentences) {
        this.sentences = sentences;
    }

    /** The state that {@code profile} is said to have spoken for. */
    Optional<CountryCode> by(Profile profile) {
        return profile.sightings().stream()
                .flatMap(sighting -> after(sentences.get(sighting.sentence()), sighting.to()).stream())
                .findFirst();
    }

    /** The state that a publisher speaks for who says "I": "I am pleased to announce that Kenya will provide". */
    static Optional<CountryCode> inTheFirstPerson(List<NamedSentence> sentences) {
        return sentences.stream()
                .flatMap(named -> IntStream.range(0, named.sentence().size())
                        .filter(i -> named.sentence().token(i).word().equals("I")
                                && named.sentence().tagged(i, "PRP")
                                && !Pronouns.quoted(named.sentence(), i))
                        .boxed()
                        .flatMap(i -> said(named, i + 1, i + 2 * NEAR).stream()))
                .findFirst();
    }

    private static Optional<CountryCode> after(NamedSentence named, int at) {
        return said(named, at, at + NEAR);
    }

    /** What follows a verb of saying that stands in {@code [from, to)}. */
    private static Optional<CountryCode> said(NamedSentence named, int from, int to) {
        Sentence sentence = named.sentence();
        for (int i = from; i < Math.min(to, sentence.size()); i++) {
            if (SAYING.contains(sentence.token(i).lemma()) && sentence.tagged(i, "V")) {
                int start = sentence.is(i + 1, "that") ? i + 2 : i + 1;
                int at = sentence.is(start, "the") ? start + 1 : start;
                return named.startingAt(at, CountryMention.class)
                        .or(() -> named.startingAt(start, CountryMention.class))
                        .filter(country -> country.form() == CountryMention.Form.NAME)
                        .filter(country -> country.to() < sentence.size()
                                && FUTURE.contains(sentence.token(country.to()).form()))
                        .map(CountryMention::code);
            }
            boolean goesOn = sentence.tagged(i, "RB")
                    || sentence.tagged(i, "V")
                    || sentence.tagged(i, "J")
                    || sentence.is(i, "to")
                    || sentence.tagged(i, "MD");
            if (!goesOn) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
