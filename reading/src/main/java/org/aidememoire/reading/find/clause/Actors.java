package org.aidememoire.reading.find.clause;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.mention.BodyMention;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.GroupMention;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.PartyMention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.sentence.Sentence;

/** Who a stretch of a sentence names, and who is the subject of a verb. */
public final class Actors {
    private static final Set<String> CLAUSE_OPENERS = Set.of(
            "that", "as", "while", "because", "although", "since", "and", "but", "after", "before", "when", "where");

    private static final Set<String> BEFORE_GERUND =
            Set.of("after", "before", "on", "upon", "following", "since", "while", "when", "besides", "in");

    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final int ADJUNCT = 6;

    private Actors() {}

    /**
     * Those named from {@code from} to before {@code to}: persons, else groups, else bodies and states. A country within
     * a person's title is not a party of its own.
     */
    public static List<Party> within(ReadSentence read, int from, int to) {
        return Stream.<Predicate<Mention>>of(
                        PersonMention.class::isInstance,
                        mention -> mention instanceof GroupMention group
                                && !group.participants().isEmpty(),
                        mention -> mention instanceof BodyMention
                                || (mention instanceof CountryMention country
                                        && country.form() != CountryMention.Form.ADJECTIVE),
                        CountryMention.class::isInstance)
                .map(kind -> parties(read, from, to, kind))
                .filter(parties -> !parties.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Party> parties(ReadSentence read, int from, int to, Predicate<Mention> kind) {
        return outermost(read)
                .filter(mention -> mention.from() >= from && mention.to() <= to)
                .filter(kind)
                .flatMap(mention -> mention.participants().stream())
                .distinct()
                .toList();
    }

    private static Stream<PartyMention> outermost(ReadSentence read) {
        List<PartyMention> all = read.all(PartyMention.class)
                .filter(mention -> !acrossOf(read, mention))
                .toList();
        return all.stream().filter(mention -> all.stream().noneMatch(other -> wider(other, mention)));
    }

    /** "Tanzania and President Obote" in "President Nyerere of Tanzania and President Obote" are no group. */
    private static boolean acrossOf(ReadSentence read, PartyMention mention) {
        return mention instanceof GroupMention
                && read.sentence().is(mention.from() - 1, "of")
                && named(read, mention.from() - 1);
    }

    private static boolean wider(Mention other, Mention mention) {
        return other.from() <= mention.from()
                && other.to() >= mention.to()
                && other.to() - other.from() > mention.to() - mention.from();
    }

    /** The noun phrase that is the subject of the verb at {@code verb}, where it names someone. */
    public static Optional<Stretch> subject(ReadSentence read, int verb) {
        if (verb == 0 || opensByGerund(read.sentence(), verb)) {
            return subjectAfter(read, verb);
        }
        int before = beforeAuxiliaries(read.sentence(), verb);
        if (before < verb && read.sentence().is(before, "to") && governs(read.sentence(), before - 1)) {
            return subject(read, before - 1);
        }
        if (speaker(read, before - 1)) {
            return Optional.of(new Stretch(before - 1, before));
        }
        Optional<Stretch> antecedent = antecedent(read, before - 1);
        if (antecedent.isPresent()) {
            return antecedent;
        }
        return outermost(read)
                .filter(mention -> mention.to() <= before && !inParentheses(read.sentence(), mention))
                .filter(mention -> !inRelativeClause(read, mention, before))
                .filter(mention -> subject(read, mention, verb))
                .max(Comparator.comparingInt(PartyMention::to))
                .map(mention ->
                        new Stretch(coordinationStart(read, mention.from()), nounPhraseEnd(read, mention, before)));
    }

    /** "(UAE)" after the name of the Emirates. */
    private static boolean inParentheses(Sentence sentence, Mention mention) {
        return sentence.is(mention.from() - 1, "(") && sentence.is(mention.to(), ")");
    }

    /** "is due to hold", "came to present": whoever is due or came does the rest. */
    private static boolean governs(Sentence sentence, int at) {
        return at > 0
                && (sentence.is(at, "due")
                        || sentence.is(at, "come")
                        || sentence.is(at, "scheduled")
                        || sentence.is(at, "expected")
                        || sentence.is(at, "set"))
                && (sentence.tagged(at - 1, "V") || sentence.tagged(at - 1, "W"));
    }

    /** "Mr Odinga, who was accompanied by his wife, Ida, called": Ida is told of between the subject and its verb. */
    private static boolean inRelativeClause(ReadSentence read, PartyMention mention, int before) {
        Sentence sentence = read.sentence();
        return sentence.is(before - 1, ",")
                && IntStream.range(1, mention.from())
                        .filter(i -> sentence.tagged(i, "WP") && sentence.is(i - 1, ","))
                        .anyMatch(i -> read.all(PersonMention.class).anyMatch(person -> person.to() == i - 1)
                                && IntStream.range(i, mention.from()).noneMatch(at -> sentence.is(at, ";")));
    }

    /** Whom "who" at {@code at} means: "the talks with Odinga, the Kenyan premier, who is on a visit". */
    private static Optional<Stretch> antecedent(ReadSentence read, int at) {
        if (!read.sentence().is(at, "who")) {
            return Optional.empty();
        }
        return read.all(PersonMention.class)
                .filter(person -> person.to() <= at && noFiniteBetween(read.sentence(), person.to(), at))
                .reduce((first, second) -> second)
                .map(person -> new Stretch(person.from(), person.to()));
    }

    /** "I" or "we", where it is not known who that is. */
    private static boolean speaker(ReadSentence read, int at) {
        Sentence sentence = read.sentence();
        return (sentence.is(at, "i") || sentence.is(at, "we"))
                && read.all(PartyMention.class).noneMatch(mention -> mention.covers(at));
    }

    /** "After meeting Kaunda in Lusaka, Nyerere said", "A day after flying into Lusaka, Nyerere said". */
    private static boolean opensByGerund(Sentence sentence, int verb) {
        return sentence.tagged(verb, "VBG")
                && verb <= ADJUNCT
                && BEFORE_GERUND.contains(sentence.token(verb - 1).form())
                && IntStream.range(0, verb).noneMatch(i -> sentence.tagged(i, "V") || sentence.is(i, ","));
    }

    /** "Meeting in Lima, the ministers said": the first named after the comma. */
    private static Optional<Stretch> subjectAfter(ReadSentence read, int verb) {
        List<PartyMention> after = outermost(read)
                .filter(mention -> mention.from() > verb)
                .filter(mention -> read.sentence().is(mention.from() - 1, ",")
                        || read.sentence().is(mention.from() - 2, ","))
                .toList();
        // "Flying into Quito, Ecuador, the Vice President met": not Ecuador.
        return after.stream()
                .filter(mention -> finiteFollows(read.sentence(), mention.to()))
                .findFirst()
                .or(() -> after.stream().findFirst())
                .map(mention -> new Stretch(mention.from(), NounPhrases.end(read, mention.from())));
    }

    /** "a delegation of the Shura Council": a mention in an "of" phrase stands for the noun before it. */
    private static int nounPhraseEnd(ReadSentence read, PartyMention mention, int before) {
        return Math.min(before, Math.max(mention.to(), NounPhrases.end(read, mention.from())));
    }

    /** The first token of the verb's chain: "has", "will", "also" and the like before it. */
    public static int beforeAuxiliaries(Sentence sentence, int verb) {
        int at = verb;
        while (at > 0 && auxiliary(sentence, at - 1)) {
            at--;
        }
        return at;
    }

    /**
     * The verb whose auxiliaries the bare verb at {@code verb} shares: "travel" of "will travel to Suva and meet"; itself,
     * where there is none.
     */
    public static int sharing(Sentence sentence, int verb) {
        boolean joined =
                sentence.is(verb - 1, "and") || (sentence.tagged(verb - 1, "RB") && sentence.is(verb - 2, "and"));
        boolean bare = sentence.token(verb).tag().equals("VB");
        for (int i = verb - 2; joined && bare && i > 0; i--) {
            if (sentence.token(i).tag().equals("VB") && beforeAuxiliaries(sentence, i) < i) {
                return i;
            }
            if (sentence.tagged(i, "VBD") || sentence.tagged(i, "VBZ") || sentence.is(i, ";")) {
                return verb;
            }
        }
        return verb;
    }

    public static boolean auxiliary(Sentence sentence, int at) {
        return sentence.tagged(at, "MD")
                || sentence.tagged(at, "RB")
                || sentence.is(at, "to")
                || sentence.is(at, "be")
                || sentence.is(at, "have")
                || sentence.is(at, "both")
                || sentence.is(at, "today")
                || sentence.is(at, "yesterday")
                || sentence.is(at, "tomorrow")
                || (WEEKDAYS.contains(sentence.token(at).form())
                        && (sentence.tagged(at + 1, "VBD") || sentence.tagged(at + 1, "MD")));
    }

    /** Where the list of parties starts whose last is at {@code at}: "X, Y and Z" from Z. */
    private static int coordinationStart(ReadSentence read, int at) {
        Sentence sentence = read.sentence();
        if (afterAdjunct(sentence, at)) {
            return at;
        }
        int i = nounPhraseStart(read, at);
        boolean joined = sentence.is(i - 1, "and") || sentence.is(i - 1, "&");
        if (!joined) {
            return i;
        }
        int end = afterParenthesis(sentence, sentence.is(i - 2, ",") ? i - 2 : i - 1);
        Optional<PartyMention> previous =
                outermost(read).filter(mention -> mention.to() == end).findFirst();
        return previous.map(mention -> coordinationStart(read, mention.from())).orElse(i);
    }

    /** Before "(right)" and the like, which may end at {@code end}. */
    private static int afterParenthesis(Sentence sentence, int end) {
        return sentence.is(end - 1, ")") && sentence.is(end - 3, "(") ? end - 3 : end;
    }

    /** Every state named within the stretch, by name or adjective. */
    public static List<Party> states(ReadSentence read, int from, int to) {
        return read.all(CountryMention.class)
                .filter(mention -> mention.to() > from && mention.to() <= to)
                .flatMap(mention -> mention.participants().stream())
                .distinct()
                .toList();
    }

    private static int nounPhraseStart(ReadSentence read, int at) {
        Sentence sentence = read.sentence();
        int i = at;
        while (i > 0
                && !sentence.tagged(at, "PRP")
                && (sentence.tagged(i - 1, "DT")
                        || sentence.tagged(i - 1, "PRP$")
                        || sentence.tagged(i - 1, "JJ")
                        || sentence.tagged(i - 1, "NN"))) {
            i--;
        }
        return i;
    }

    private static boolean subject(ReadSentence read, PartyMention mention, int verb) {
        Sentence sentence = read.sentence();
        if (sentence.tagged(mention.to(), "POS") || sentence.is(mention.to(), "'s")) {
            return false;
        }
        if (sentence.tagged(mention.from(), "PRP") && mention.to() == beforeAuxiliaries(sentence, verb)) {
            return true;
        }
        if (afterAdjunct(sentence, mention.from())
                && (directly(sentence, mention.to(), verb) || finiteFollows(sentence, mention.to()))) {
            return true;
        }
        if (apposedBefore(sentence, mention, verb)) {
            return true;
        }
        int before = mention.from() - 1;
        while (within(sentence, before)) {
            before--;
        }
        if (before < 0) {
            return true;
        }
        if (sentence.tagged(before, "IN") || sentence.tagged(before, "TO")) {
            boolean opener = CLAUSE_OPENERS.contains(sentence.token(before).form());
            if (opener && noFiniteBetween(sentence, mention.to(), verb)) {
                return true;
            }
            boolean represented = !apposed(read, before)
                    && !named(read, before)
                    && (sentence.is(before, "of") || sentence.is(before, "from"))
                    && sentence.tagged(before - 1, "NN")
                    && subjectNoun(sentence, before - 1);
            return (opener && finiteFollows(sentence, mention.to()))
                    || (represented && directly(sentence, mention.to(), verb));
        }
        if (sentence.tagged(before, "V")) {
            return finiteFollows(sentence, mention.to());
        }
        return true;
    }

    /** "The Chairman of the Council of Ministers, Alexei Kosygin, received": a name between commas before the verb. */
    private static boolean apposedBefore(Sentence sentence, PartyMention mention, int verb) {
        return mention instanceof PersonMention person
                && person.manner() == PersonMention.Manner.NAME
                && sentence.is(mention.to(), ",")
                && beforeAuxiliaries(sentence, verb) == mention.to() + 1
                && IntStream.range(mention.from(), mention.to()).anyMatch(i -> sentence.is(i, ","))
                && IntStream.range(0, mention.from()).noneMatch(i -> sentence.tagged(i, "V"));
    }

    /** "In the capital President Obote met": a phrase of place or time opens the sentence without a comma. */
    private static boolean afterAdjunct(Sentence sentence, int from) {
        return from > 1
                && from <= ADJUNCT
                && (sentence.tagged(0, "IN") || sentence.tagged(0, "RB"))
                && sentence.tagged(from - 1, "N")
                && IntStream.range(1, from)
                        .noneMatch(i -> sentence.tagged(i, "V") || sentence.tagged(i, "MD") || sentence.is(i, "of"));
    }

    /** Whether the token at {@code at} is a word within a noun phrase, before its last noun. */
    private static boolean within(Sentence sentence, int at) {
        boolean participle = (sentence.tagged(at, "VBG") || sentence.tagged(at, "VBN"))
                && (at == 0 || sentence.tagged(at - 1, "DT") || sentence.tagged(at - 1, "PRP$"));
        return participle
                || sentence.tagged(at, "DT")
                || sentence.tagged(at, "PRP$")
                || sentence.tagged(at, "JJ")
                || sentence.tagged(at, "NN")
                || (sentence.tagged(at, "CC") && sentence.tagged(at - 1, "NN"));
    }

    /** Whether the noun at {@code noun} is not itself governed by a preposition or verb. */
    private static boolean subjectNoun(Sentence sentence, int noun) {
        int i = noun;
        while (i > 0
                && (sentence.tagged(i, "NN")
                        || sentence.tagged(i, "JJ")
                        || sentence.tagged(i, "DT")
                        || sentence.tagged(i, "POS")
                        || sentence.tagged(i, "CC"))) {
            i--;
        }
        return i == 0 || (!sentence.tagged(i, "IN") && !sentence.tagged(i, "V") && !sentence.tagged(i, "TO"));
    }

    private static boolean noFiniteBetween(Sentence sentence, int from, int verb) {
        for (int i = from; i < beforeAuxiliaries(sentence, verb); i++) {
            if (sentence.tagged(i, "VBD")
                    || sentence.tagged(i, "VBZ")
                    || sentence.tagged(i, "VBP")
                    || sentence.tagged(i, "MD")) {
                return false;
            }
        }
        return true;
    }

    /** "Li, Vice Premier of the State Council, met": the person before the comma is the subject. */
    private static boolean apposed(ReadSentence read, int of) {
        Sentence sentence = read.sentence();
        int start = nounPhraseStart(read, of);
        return sentence.is(start - 1, ",")
                && read.all(PersonMention.class).anyMatch(person -> person.to() == start - 1);
    }

    /** "President Obote of Uganda met": the person before the "of" is the subject. */
    private static boolean named(ReadSentence read, int of) {
        return read.all(PersonMention.class).anyMatch(person -> person.to() == of);
    }

    private static boolean directly(Sentence sentence, int from, int verb) {
        int at = sentence.is(from, "led") || sentence.is(from, "headed") ? afterLeader(sentence, from, verb) : from;
        return beforeAuxiliaries(sentence, verb) <= at || sentence.is(at, ",");
    }

    /** After "led by Speaker Salleh", if nothing but its own words stands between it and the verb. */
    private static int afterLeader(Sentence sentence, int led, int verb) {
        int end = beforeAuxiliaries(sentence, verb);
        boolean alone = sentence.is(led + 1, "by")
                && IntStream.range(led + 1, end).noneMatch(i -> sentence.tagged(i, "V") || sentence.tagged(i, "MD"));
        return alone ? end : led;
    }

    private static boolean finiteFollows(Sentence sentence, int after) {
        int at = after;
        while (sentence.tagged(at, "RB")) {
            at++;
        }
        return sentence.tagged(at, "VBD")
                || sentence.tagged(at, "VBZ")
                || sentence.tagged(at, "VBP")
                || sentence.tagged(at, "MD");
    }
}
