package org.aidememoire.reading.name;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.reading.sentence.Sentence;

/**
 * Whose words a report gives as a whole, where it says "I" or "we" outside quotation marks: "Speech by President Salo",
 * "Interview with Foreign Minister Lindqvist", the name above an article or under a letter.
 */
final class Principal {
    private static final Set<String> GENRES = Set.of(
            "interview",
            "speech",
            "remark",
            "remarks",
            "address",
            "statement",
            "toast",
            "letter",
            "message",
            "article",
            "op-ed",
            "lecture",
            "transcript",
            "intervention",
            "keynote",
            "briefing",
            "conference",
            "comments");
    private static final Set<String> BEFORE_WHO = Set.of("by", "with", "of", "from", ":");
    private static final Set<String> BEFORE_ANOTHER = Set.of("to", "for", "before", "at", "in", "honour", "honor");
    private static final int OPENING = 6;
    private static final int CLOSING = 4;
    private static final int SIGNED = 12;

    private Principal() {}

    /**
     * Whose words they are.
     *
     * @param opening how many sentences come before the first label of a speaker
     */
    static Optional<Profile> of(List<NamedSentence> sentences, Roster roster, int opening) {
        if (!Background.firstPerson(
                sentences.stream().map(NamedSentence::sentence).toList())) {
            return Optional.empty();
        }
        List<NamedSentence> first = sentences.subList(0, Math.min(OPENING, opening));
        List<NamedSentence> last = sentences.subList(Math.max(0, sentences.size() - CLOSING), sentences.size());
        return first.stream()
                .filter(named -> genre(named.sentence()))
                .flatMap(named -> announced(named, roster).stream())
                .findFirst()
                .or(() -> Stream.concat(first.stream(), last.stream())
                        .flatMap(named -> alone(named, roster).stream())
                        .findFirst());
    }

    private static boolean genre(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> GENRES.contains(token.form()) || GENRES.contains(token.lemma()));
    }

    /** "Interview with X in the daily Y"; "X in an interview with the daily Y". */
    private static Optional<Profile> announced(NamedSentence named, Roster roster) {
        Sentence sentence = named.sentence();
        return sightings(named, roster)
                .filter(sighting -> !BEFORE_ANOTHER.contains(before(sentence, sighting.from())))
                .filter(sighting ->
                        !sentence.is(sighting.from() - 2, "honour") && !sentence.is(sighting.from() - 2, "honor"))
                .filter(sighting -> !sentence.is(sighting.from() - 2, "conduct"))
                .min(Comparator.<Sighting>comparingInt(
                                sighting -> BEFORE_WHO.contains(before(sentence, sighting.from())) ? 0 : 1)
                        .thenComparingInt(Sighting::from))
                .flatMap(roster::of);
    }

    /** A line that is somebody's name and office and nothing more, above a speech or under a letter. */
    private static Optional<Profile> alone(NamedSentence named, Roster roster) {
        Sentence sentence = named.sentence();
        boolean verbless = sentence.size() <= SIGNED
                && IntStream.range(0, sentence.size())
                        .noneMatch(i -> sentence.tagged(i, "VB") || sentence.tagged(i, "MD"));
        return verbless
                ? sightings(named, roster)
                        .filter(sighting ->
                                sighting.from() == 0 || BEFORE_WHO.contains(before(sentence, sighting.from())))
                        .filter(sighting -> sighting.to() == sentence.size())
                        .findFirst()
                        .flatMap(roster::of)
                : Optional.empty();
    }

    private static Stream<Sighting> sightings(NamedSentence named, Roster roster) {
        int number = named.sentence().number();
        return roster.profiles().stream()
                .flatMap(profile -> profile.sightings().stream())
                .filter(sighting -> sighting.sentence() == number)
                .filter(sighting -> roster.of(sighting)
                        .filter(who -> !who.posts().isEmpty())
                        .isPresent())
                .sorted(Comparator.comparingInt(Sighting::from));
    }

    private static String before(Sentence sentence, int at) {
        int article = at > 0 && sentence.tagged(at - 1, "DT") ? at - 1 : at;
        return article > 0 ? sentence.token(article - 1).form() : "";
    }
}
