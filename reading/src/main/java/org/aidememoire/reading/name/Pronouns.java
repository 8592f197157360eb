package org.aidememoire.reading.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.mention.GroupMention;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.sentence.Sentence;

/** Finds whom "he", "they", "we" and "I" mean. */
final class Pronouns {
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");

    private final Discourse discourse;
    private final Quotations quotations;
    private final IntFunction<Speaker> speakers;

    /** @param speakers who speaks outside quotation marks, by the number of the sentence */
    Pronouns(Discourse discourse, Quotations quotations, IntFunction<Speaker> speakers) {
        this.discourse = discourse;
        this.quotations = quotations;
        this.speakers = speakers;
    }

    /** Who "he" or "she" at {@code at} is: whom the clause before was about. */
    Optional<Profile> singular(Sentence sentence, int at) {
        Gender gender = sentence.is(at, "she") ? Gender.FEMALE : Gender.MALE;
        return discourse.subject().filter(profile -> profile.gender().agrees(gender));
    }

    /** Whom "they", "both", "we" at {@code at} means. */
    Optional<GroupMention> plural(Sentence sentence, int at) {
        String form = sentence.token(at).form();
        if (form.equals("they")
                || (form.equals("both") && sentence.tagged(at + 1, "VB") && !sentence.tagged(at + 1, "VBG"))) {
            Discourse.Several who = discourse.they();
            return Optional.of(new GroupMention(at, at + 1, who.participants(), who.undertakers(), true));
        }
        if (form.equals("we")) {
            List<Party> parties = together(sentence, at)
                    ? discourse.states(2).undertakers()
                    : quotations.quoted(sentence, at)
                            ? ofTheSpeaker(sentence, at)
                            : speakers.apply(sentence.number()).we(discourse);
            return Optional.of(new GroupMention(at, at + 1, parties, parties, true));
        }
        return Optional.empty();
    }

    /** Who speaks within quotation marks: whoever is named after them, else whom the clause before was about. */
    private Optional<Profile> quotedSpeaker(Sentence sentence, int at) {
        return quotations.speaker(sentence, at).or(discourse::subject);
    }

    private List<Party> ofTheSpeaker(Sentence sentence, int at) {
        return quotedSpeaker(sentence, at)
                .flatMap(Profile::country)
                .map(code -> NameFinder.states(List.of(code)))
                .orElse(List.of());
    }

    /** "We both", "we agreed", "we have discussed" with the guest; "we will" alone. */
    private static boolean together(Sentence sentence, int at) {
        int verb = sentence.is(at + 1, "have") ? at + 2 : at + 1;
        while (sentence.tagged(verb, "RB")) {
            verb++;
        }
        boolean past = sentence.tagged(verb, "VBD") || sentence.tagged(verb, "VBN");
        return sentence.is(at + 1, "both")
                || past && JOINT.contains(sentence.token(verb).lemma());
    }

    private static final Set<String> DAYS =
            Set.of("today", "yesterday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final Set<String> JOINT =
            Set.of("agree", "discuss", "exchange", "meet", "talk", "sign", "reaffirm", "decide");

    /** Whom "I" means: in a quotation whoever speaks there, else whoever publishes the report. */
    Optional<Profile> first(Sentence sentence, int at) {
        return quotations.quoted(sentence, at)
                ? quotedSpeaker(sentence, at)
                : speakers.apply(sentence.number()).person();
    }

    /** The publisher's state, where "I" is nobody who is named. */
    Optional<CountryCode> firstState(Sentence sentence, int at) {
        return quotations.quoted(sentence, at)
                ? Optional.empty()
                : speakers.apply(sentence.number()).country();
    }

    /** To which of two states {@code speaker} speaks. */
    Optional<CountryCode> addressed(Speaker speaker) {
        List<CountryCode> others = discourse.countries(2).stream()
                .filter(code -> !speaker.country().equals(Optional.of(code)))
                .toList();
        return speaker.country().isPresent() && others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    /** At the head of that state, who is named. */
    Optional<Profile> addressee(Speaker speaker) {
        return addressed(speaker)
                .flatMap(code -> discourse.last(profile -> profile.country().equals(Optional.of(code))
                        && profile.posts().stream().anyMatch(Post::leads)));
    }

    static boolean quoted(Sentence sentence, int at) {
        int before = 0;
        for (int i = 0; i < at; i++) {
            if (QUOTES.contains(sentence.token(i).word())) {
                before++;
            }
        }
        return before % 2 == 1;
    }

    /** Over the day of "Mr Odinga on Tuesday met", "Mr Odinga today ended". */
    private static int afterDay(Sentence sentence, int at) {
        int day = sentence.is(at, "on") ? at + 1 : at;
        return day < sentence.size() && DAYS.contains(sentence.token(day).form()) ? day + 1 : at;
    }

    /** Whether the mention stands where a clause's subject stands: before a verb, not after a preposition. */
    static boolean isSubject(Sentence sentence, Mention mention) {
        if ((sentence.tagged(mention.from() - 1, "IN") && !sentence.is(mention.from() - 1, "that"))
                || sentence.tagged(mention.from() - 1, "TO")) {
            return false;
        }
        int at = mention.to();
        at = afterDay(sentence, at);
        while (at < sentence.size() && (sentence.tagged(at, "RB") || sentence.tagged(at, "MD"))) {
            at++;
        }
        boolean verb = sentence.tagged(at, "VBD")
                || sentence.tagged(at, "VBZ")
                || sentence.tagged(at, "VBP")
                || sentence.tagged(at, "MD")
                || sentence.tagged(at - 1, "MD");
        boolean said = mention.from() > 0
                && sentence.tagged(mention.from() - 1, "VBD")
                && !(mention instanceof PersonMention person && person.manner() == PersonMention.Manner.DESCRIPTION)
                && Set.of("say", "add", "tell", "note", "explain")
                        .contains(sentence.token(mention.from() - 1).lemma());
        return verb || said || (sentence.is(at, ",") && mention.from() < 3);
    }
}
