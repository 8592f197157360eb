package org.aidememoire.reading.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.mention.BodyMention;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.PlaceMention;
import org.aidememoire.reading.name.NameSpans.Span;
import org.aidememoire.reading.name.Sighting.Sign;
import org.aidememoire.reading.sentence.Sentence;

/** What in a sentence shows that a name without office or form of address is a person's. */
final class Signs {
    private static final Set<String> SIDES = Set.of("side", "delegation", "party", "government", "team");
    private static final Set<String> WOMEN =
            Set.of("wife", "daughter", "sister", "mother", "widow", "niece", "granddaughter", "fiancee");
    private static final Set<String> MEN =
            Set.of("husband", "son", "brother", "father", "widower", "nephew", "grandson", "fiance");
    private static final int LONGEST_NAME = 5;

    private final Words words;
    private final NamedSentence named;
    private final Sentence sentence;
    private final List<Sighting> found;

    /** @param found the people found in the sentence, to which more are added while it is read */
    Signs(Words words, NamedSentence named, List<Sighting> found) {
        this.words = words;
        this.named = named;
        this.sentence = named.sentence();
        this.found = found;
    }

    /** The strongest sign at a name that starts, with what belongs to it, at {@code from}. */
    Sign of(Span span, int from) {
        if (kin(from, span.to()).isPresent()) {
            return Sign.KIN;
        }
        if (country(from, span.to()).isPresent() || ofBody(from, span.to())) {
            return Sign.OWNER;
        }
        if (!likeName(span)) {
            return Sign.REPEATED;
        }
        if (inCompany(from, span.to())) {
            return Sign.COMPANY;
        }
        boolean given = words.in("given-name", sentence, span.from()) && hasVerb();
        return given ? Sign.GIVEN : actsLikePerson(from, span.to()) ? Sign.VERB : Sign.REPEATED;
    }

    /** The country of "Spain's NAME", "NAME of Spain", "NAME (Spain)". */
    Optional<CountryCode> country(int from, int to) {
        Optional<CountryCode> owner =
                possessive(from - 1) ? named.endingAt(from - 1).flatMap(Signs::countryOf) : Optional.empty();
        return owner.or(() -> countryAfter(to));
    }

    private boolean ofBody(int from, int to) {
        boolean owner = possessive(from - 1)
                && named.endingAt(from - 1)
                        .filter(m -> m instanceof BodyMention)
                        .isPresent();
        return owner
                || (sentence.is(to, "of")
                        && named.startingAt(afterArticle(to + 1), BodyMention.class)
                                .isPresent());
    }

    private boolean possessive(int at) {
        return sentence.is(at, "'s") || sentence.is(at, "'");
    }

    private int afterArticle(int at) {
        return sentence.is(at, "the") ? at + 1 : at;
    }

    private Optional<CountryCode> countryAfter(int at) {
        boolean of = sentence.is(at, "of");
        if (!of && !sentence.is(at, "(")) {
            return Optional.empty();
        }
        int start = afterArticle(at + 1);
        Optional<CountryCode> state = named.startingAt(start, CountryMention.class)
                .filter(country -> of || sentence.is(country.to(), ")"))
                .filter(country -> country.form() == CountryMention.Form.NAME || isSide(country.to()))
                .map(CountryMention::code);
        return state.isPresent() || !of
                ? state
                : named.startingAt(start, BodyMention.class).flatMap(BodyMention::country);
    }

    private boolean isSide(int at) {
        return at < sentence.size() && SIDES.contains(sentence.token(at).form());
    }

    private static Optional<CountryCode> countryOf(Mention mention) {
        if (mention instanceof CountryMention state) {
            return Optional.of(state.code());
        }
        if (mention instanceof PlaceMention place) {
            return place.country();
        }
        return mention instanceof BodyMention body ? body.country() : Optional.empty();
    }

    /** "His wife NAME", "NAME, sister of the leader": the gender that kinship tells, where there is kinship. */
    Optional<Gender> kin(int from, int to) {
        int before = sentence.is(from - 1, ",") ? from - 2 : from - 1;
        if (before >= 0 && (words.in("kin", sentence.token(before)) || words.in("follower", sentence.token(before)))) {
            return Optional.of(gender(sentence.token(before).lemma()));
        }
        for (int i = to + 1; i < Math.min(to + 4, sentence.size()); i++) {
            if (sentence.is(to, ",") && words.in("kin", sentence.token(i)) && sentence.is(i + 1, "of")) {
                return Optional.of(gender(sentence.token(i).lemma()));
            }
        }
        return Optional.empty();
    }

    private static Gender gender(String kin) {
        return WOMEN.contains(kin) ? Gender.FEMALE : MEN.contains(kin) ? Gender.MALE : Gender.UNKNOWN;
    }

    /** "… and NAME" after another person, or before one. */
    private boolean inCompany(int from, int to) {
        int before = from - 1;
        boolean joined = sentence.is(before, "and") || sentence.is(before, "with") || sentence.is(before, ",");
        return (joined
                        && found.stream()
                                .anyMatch(other ->
                                        other.to() == before && other.sign().certain()))
                || (sentence.is(to, "and")
                        && found.stream()
                                .anyMatch(other ->
                                        other.from() == to + 1 && other.sign().certain()));
    }

    private boolean actsLikePerson(int from, int to) {
        boolean subject =
                (sentence.tagged(to, "V") || sentence.tagged(to, "MD")) && words.in("person-verb", sentence.token(to));
        boolean object = sentence.tagged(from - 1, "V") && words.in("person-verb", sentence.token(from - 1));
        boolean with = sentence.is(from - 1, "by") || sentence.is(from - 1, "with") || sentence.is(from - 1, "between");
        return subject || object || with;
    }

    private boolean likeName(Span span) {
        for (int i = span.from(); i < span.to(); i++) {
            boolean name = !sentence.token(i).capitalised()
                    || sentence.tagged(i, "NNP")
                    || words.in("given-name", sentence, i);
            if (!name) {
                return false;
            }
        }
        return span.length() <= LONGEST_NAME;
    }

    /** Whether the sentence is more than a heading, a byline or a list. */
    boolean hasVerb() {
        return sentence.tokens().stream().anyMatch(token -> token.tagged("V") || token.tagged("MD"));
    }

    /** Whether the name is followed by what has no public role: ", a lawyer for the plaintiffs". */
    boolean isPrivate(int to) {
        for (int i = to + 1;
                sentence.is(to, ",") && i < Math.min(to + 6, sentence.size()) && !sentence.is(i, ",");
                i++) {
            if (words.in("private-role", sentence.token(i))) {
                return true;
            }
        }
        return false;
    }
}
