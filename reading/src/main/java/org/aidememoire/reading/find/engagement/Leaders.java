package org.aidememoire.reading.find.engagement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.claim.EngagementFamily;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.clause.NounPhrases;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/** Who led each side where a report tells it apart from what they did: "The Togolese delegation was headed by Mr Amega". */
final class Leaders {
    private static final Set<String> LEADING = Set.of("lead", "head", "chair", "represent");
    private static final Set<String> BODIES = Set.of("delegation", "side", "team");
    private static final int NEAR = 6;

    private static final int SOON = 1;

    private final Map<CountryCode, Leader> leaders = new LinkedHashMap<>();

    /** Who led a side, and in which sentence that is told. */
    private record Leader(Party person, int sentence) {}

    Leaders(Account account) {
        account.sentences().forEach(this::read);
    }

    /**
     * The same parties with those who led a side in its place: of the session of a committee wherever the report tells it,
     * of talks where it is told in the sentences that follow.
     */
    List<Party> inPlaceOf(List<Party> parties, Event event) {
        return parties.stream()
                .map(party -> party instanceof Party.State state
                        ? Optional.ofNullable(leaders.get(state.code()))
                                .filter(leader -> leads(leader, event))
                                .map(Leader::person)
                                .orElse(party)
                        : party)
                .distinct()
                .toList();
    }

    private static boolean leads(Leader leader, Event event) {
        return event.family() == EngagementFamily.COMMITTEE_SESSION
                || (event.family() == EngagementFamily.TALKS
                        && event.occasions().stream()
                                .mapToInt(occasion -> leader.sentence()
                                        - occasion.read().sentence().number())
                                .anyMatch(after -> after >= 0 && after <= SOON));
    }

    private void read(ReadSentence read) {
        Sentence sentence = read.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.tagged(i, "N") && BODIES.contains(sentence.token(i).lemma())) {
                int at = i;
                Optional<CountryCode> state = state(read, at);
                state.ifPresent(code -> (ledBy(read, at).isEmpty() ? leaderOf(read, at) : ledBy(read, at))
                        .forEach(leader -> leaders.putIfAbsent(code, new Leader(leader, sentence.number()))));
            }
        }
    }

    private static Optional<CountryCode> state(ReadSentence read, int noun) {
        return read.all(CountryMention.class)
                .filter(country -> (country.to() <= noun && noun - country.to() < NEAR / 2)
                        || (country.from() > noun
                                && country.from() <= noun + NEAR / 2
                                && (read.sentence().is(noun + 1, "of")
                                        || read.sentence().is(noun + 1, "from"))))
                .findFirst()
                .map(CountryMention::code);
    }

    /** Of "the delegation of Togo was headed by Mr Amega", and of "and the French delegation by Mr Nucci". */
    private static List<Party> ledBy(ReadSentence read, int noun) {
        Sentence sentence = read.sentence();
        for (int i = noun + 1; i < Math.min(noun + NEAR, sentence.size() - 1); i++) {
            boolean by = sentence.is(i, "by")
                    && (LEADING.contains(sentence.token(i - 1).lemma()) || i == noun + 1);
            if (by) {
                return person(read, i + 1, NounPhrases.end(read, i + 1));
            }
        }
        return List.of();
    }

    /** Of "Mr Magyar headed the Hungarian delegation". */
    private static List<Party> leaderOf(ReadSentence read, int noun) {
        Sentence sentence = read.sentence();
        for (int i = noun - 1; i > Math.max(0, noun - NEAR); i--) {
            if (sentence.tagged(i, "V")) {
                int verb = i;
                return LEADING.contains(sentence.token(verb).lemma())
                        ? read.all(PersonMention.class)
                                .filter(person -> person.to() <= verb && verb - person.to() <= 1)
                                .findFirst()
                                .map(PersonMention::participants)
                                .orElse(List.of())
                        : List.of();
            }
        }
        return List.of();
    }

    private static List<Party> person(ReadSentence read, int from, int to) {
        return read.all(PersonMention.class)
                .filter(person -> person.from() >= from && person.from() <= from + 1 && person.to() <= to + 1)
                .findFirst()
                .map(PersonMention::participants)
                .orElse(List.of());
    }
}
