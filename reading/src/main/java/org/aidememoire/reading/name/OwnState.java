package org.aidememoire.reading.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.sentence.Sentence;

/**
 * For which state one speaks who says "I" and "we": that of which the speaker tells what it will do, is or has, and not
 * the one that is "our partner"; or that to which a guest is welcomed.
 */
final class OwnState {
    private static final Set<String> STATE = Set.of("government", "side", "state");
    private static final int REACH = 4;
    private static final int STRONG = 2;

    private final List<NamedSentence> sentences;
    private final Turns turns;

    OwnState(List<NamedSentence> sentences, Turns turns) {
        this.sentences = sentences;
        this.turns = turns;
    }

    /** The state for which {@code profile} speaks, if the report gives words of theirs. */
    Optional<CountryCode> of(Profile profile) {
        Map<CountryCode, Integer> weights = new HashMap<>();
        for (NamedSentence named : sentences) {
            if (turns.speaker(named.sentence().number()).filter(profile::equals).isPresent()) {
                named.named().stream()
                        .filter(CountryMention.class::isInstance)
                        .map(CountryMention.class::cast)
                        .forEach(country ->
                                weights.merge(country.code(), weight(named.sentence(), country), Integer::sum));
            }
        }
        int most = weights.values().stream().mapToInt(i -> i).max().orElse(0);
        List<CountryCode> leading = weights.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return most > 0 && leading.size() == 1 ? Optional.of(leading.get(0)) : Optional.empty();
    }

    private static int weight(Sentence sentence, CountryMention country) {
        int to = country.to();
        boolean quoted = Pronouns.quoted(sentence, country.from());
        boolean government = country.form() == CountryMention.Form.ADJECTIVE && STATE.contains(form(sentence, to));
        if (quoted || !(government || country.form() == CountryMention.Form.NAME)) {
            return 0;
        }
        if (welcomed(sentence, country.from())) {
            return STRONG;
        }
        int verb = government ? to + 1 : to;
        if (!subject(sentence, country.from())) {
            return 0;
        }
        if (sentence.is(verb, "will") || sentence.is(verb, "shall")) {
            return STRONG;
        }
        return (sentence.tagged(verb, "VBZ") || sentence.tagged(verb, "VBP")) && !ofOurs(sentence, verb) ? 1 : 0;
    }

    /** "welcome you to Kenya". */
    private static boolean welcomed(Sentence sentence, int at) {
        return sentence.is(at - 1, "to")
                && (sentence.is(at - 2, "welcome") || sentence.is(at - 3, "welcome") || sentence.is(at - 2, "here"));
    }

    private static boolean subject(Sentence sentence, int from) {
        int before = sentence.tagged(from - 1, "DT") ? from - 2 : from - 1;
        return before < 0
                || sentence.is(before, ",")
                || sentence.is(before, ":")
                || sentence.is(before, ";")
                || sentence.is(before, "that")
                || sentence.is(before, "and")
                || sentence.is(before, "but");
    }

    /** "Brazil is our only partner". */
    private static boolean ofOurs(Sentence sentence, int verb) {
        for (int i = verb; i < Math.min(verb + REACH, sentence.size()); i++) {
            if (sentence.is(i, "our") || sentence.is(i, "my")) {
                return true;
            }
        }
        return false;
    }

    private static String form(Sentence sentence, int at) {
        return at < sentence.size() ? sentence.token(at).form() : "";
    }
}
