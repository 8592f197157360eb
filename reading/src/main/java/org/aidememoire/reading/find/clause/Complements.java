package org.aidememoire.reading.find.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.mention.GroupMention;
import org.aidememoire.reading.mention.PartyMention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.PlaceMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/** Reads what follows a verb or noun: its object, prepositional phrases and dates, up to the end of its clause. */
public final class Complements {
    /** Verbs between a noun and its complements: "a meeting held in Lima", "talks took place with". */
    private static final Set<String> LIGHT = Set.of(
            "hold",
            "be",
            "have",
            "take",
            "host",
            "begin",
            "start",
            "open",
            "convene",
            "conduct",
            "conclude",
            "schedule",
            "plan",
            "due",
            "set",
            "place",
            "chair",
            "chaired",
            "lead",
            "co",
            "will",
            "to",
            "organize",
            "organise",
            "pay",
            "make",
            "which",
            "that",
            "run",
            "last",
            "originally",
            "occur",
            "attend",
            "would",
            "shall",
            "preside",
            "resume",
            "continue",
            "end",
            "close",
            "finish",
            "commence",
            "gather",
            "initiate",
            "arrange",
            "fix",
            "witness",
            "request");

    /** What follows these is about something else, unless it is a date. */
    private static final Set<String> OTHER_MATTERS = Set.of(
            "after",
            "before",
            "during",
            "following",
            "since",
            "amid",
            "as",
            "while",
            "because",
            "although",
            "than",
            "when",
            "where",
            "if",
            "that",
            "until",
            "despite",
            "ahead",
            "upon",
            "whether");

    private static final Set<String> CHAIRS =
            Set.of("chairmanship", "co-chairmanship", "chair", "leadership", "presidency", "auspices");

    private static final int MOST = 10;
    private static final int FAR = 25;
    private static final int CAPACITY = 5;
    private static final int UNDER_WAY = 3;

    private final ReadSentence read;
    private final Sentence sentence;
    private final List<Complement> found = new ArrayList<>();
    private final boolean ofNoun;

    private Complements(ReadSentence read, boolean ofNoun) {
        this.ofNoun = ofNoun;
        this.read = read;
        this.sentence = read.sentence();
    }

    /** What follows a verb, from the token {@code at} on: first perhaps an object. */
    public static List<Complement> ofVerb(ReadSentence read, int at) {
        Complements complements = new Complements(read, false);
        int i = complements.adverbs(at);
        int end = complements.sentence.is(i, "to") ? i : NounPhrases.end(read, i);
        if (end > i) {
            complements.found.add(new Complement(Complement.OBJECT, i, end));
        }
        int last = complements.readFrom(end);
        if (end == i) {
            complements.late(last);
        }
        return List.copyOf(complements.found);
    }

    /** "received on Monday at his palace the Minister": an object after phrases of time and place. */
    private void late(int at) {
        boolean someone = read.all(PartyMention.class)
                .anyMatch(mention -> (mention instanceof PersonMention || mention instanceof GroupMention)
                        && mention.from() == at
                        && !sentence.tagged(at, "PRP"));
        int end = someone && !sentence.is(at - 1, ",") ? NounPhrases.end(read, at) : at;
        if (end > at && !found.isEmpty() && !sentence.tagged(end, "V") && !sentence.tagged(end, "MD")) {
            found.add(new Complement(Complement.OBJECT, at, end));
            readFrom(end);
        }
    }

    /** What follows a noun, from the token {@code at} on. */
    public static List<Complement> ofNoun(ReadSentence read, int at) {
        Complements complements = new Complements(read, true);
        complements.readFrom(at);
        return List.copyOf(complements.found);
    }

    private int readFrom(int at) {
        int i = at;
        for (int count = 0; count < MOST && i < sentence.size(); count++) {
            int next = one(i);
            if (next == i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private int one(int at) {
        int i = adverbs(at);
        Optional<Integer> date = date(i, Complement.TIME);
        if (date.isPresent()) {
            return date.get();
        }
        if (sentence.is(i, ",")) {
            return afterComma(i);
        }
        if (sentence.is(i, "(")) {
            return parenthesis(i);
        }
        int more = sentence.is(i + 1, "also") || sentence.is(i + 1, "later") ? i + 2 : i + 1;
        if (sentence.is(i, "and") && goesOn(more)) {
            return phrase(more + 1, sentence.token(more).form(), at);
        }
        int chairs = chairs(i);
        if (chairs > i) {
            return phrase(chairs, "by", i);
        }
        int guest = asGuest(i);
        if (guest > i) {
            return guest;
        }
        int sidelines = sidelines(i);
        if (sidelines > i) {
            return phrase(sidelines, "sidelines", i);
        }
        if (OTHER_MATTERS.contains(i < sentence.size() ? sentence.token(i).form() : "")) {
            return date(i + 1, sentence.token(i).form()).orElse(at);
        }
        if (sentence.is(i, "get") && sentence.is(i + 1, "under") && sentence.is(i + 2, "way")) {
            return i + UNDER_WAY;
        }
        boolean calledOn = sentence.is(i, "on") && sentence.tagged(i, "RP");
        if (sentence.tagged(i, "IN") || calledOn || (sentence.is(i, "to") && !sentence.tagged(i + 1, "VB"))) {
            return phrase(i + 1, sentence.token(i).form(), i);
        }
        if (i < sentence.size() && (light(i) || happening(i))) {
            return sentence.tagged(i + 1, "RP") && !light(i) ? i + 2 : i + 1;
        }
        return i > at ? i : predicate(at);
    }

    /** "for Malta by Mr Borg and for Tunisia by Mr Ammar": a second phrase of a kind that was there before. */
    private boolean goesOn(int i) {
        return sentence.tagged(i, "IN")
                && found.stream().anyMatch(before -> sentence.is(i, before.preposition()))
                && !read.startingAt(i + 1, DateMention.class).findAny().isPresent();
    }

    private boolean light(int i) {
        return i < sentence.size() && lightWord(i);
    }

    private boolean lightWord(int i) {
        return LIGHT.contains(sentence.token(i).lemma())
                || LIGHT.contains(sentence.token(i).form())
                || (sentence.is(i, "-") && sentence.is(i - 1, "co"));
    }

    /** "A meeting to oversee the work on the camp was held in Lima": from what it is for to what was done. */
    private int predicate(int at) {
        boolean purpose =
                ofNoun && (sentence.is(at, "to") && sentence.tagged(at + 1, "VB") || sentence.tagged(at, "VBN"));
        for (int i = at + 1; purpose && i < Math.min(sentence.size() - 1, at + FAR); i++) {
            boolean finite = sentence.tagged(i, "VBD")
                    || sentence.tagged(i, "VBZ")
                    || sentence.tagged(i, "VBP")
                    || sentence.tagged(i, "MD")
                    || sentence.is(i, ",");
            if (finite) {
                int verb = i;
                while (sentence.tagged(verb, "MD") || sentence.is(verb, "be") || sentence.is(verb, "have")) {
                    verb++;
                }
                boolean taking = sentence.is(verb, "take") && sentence.is(verb + 1, "place");
                return taking || sentence.is(verb, "hold") || sentence.is(verb, "convene") ? verb + 1 : at;
            }
        }
        return at;
    }

    /** "talks collapsed in Lima": a verb without an object, which says how it went. */
    private boolean happening(int i) {
        boolean finite = sentence.tagged(i, "VBD") || sentence.tagged(i, "VBZ") || sentence.tagged(i, "VBP");
        int at = sentence.tagged(i + 1, "RP") ? i + 2 : i + 1;
        at = sentence.is(at, "here") ? at + 1 : at;
        return ofNoun && finite && (sentence.is(at, "in") || sentence.is(at, "on") || date(at));
    }

    private boolean date(int at) {
        return NounPhrases.startsDate(read, at);
    }

    private int phrase(int start, String preposition, int otherwise) {
        Optional<Integer> date = date(start, preposition);
        if (date.isPresent()) {
            return date.get();
        }
        int from = sentence.is(start, "then") ? start + 1 : start; // "by then Premier Zhou"
        int end = NounPhrases.end(read, from);
        if (end == from) {
            return otherwise;
        }
        found.add(new Complement(preposition, from, end));
        return end;
    }

    /** "On the sidelines of", "on the margins of", "on the fringes of". */
    private int sidelines(int i) {
        boolean there = sentence.is(i, "on") || sentence.is(i, "at") || sentence.is(i, "in");
        int noun = sentence.is(i + 1, "the") ? i + 2 : i + 1;
        boolean margin = sentence.is(noun, "sideline") || sentence.is(noun, "margin") || sentence.is(noun, "fringe");
        return there && margin && sentence.is(noun + 1, "of") ? noun + 2 : i;
    }

    /** "as a guest of the government": in which capacity, after which place and day may still be told. */
    private int asGuest(int as) {
        for (int i = as + 1; sentence.is(as, "as") && i < Math.min(sentence.size(), as + CAPACITY); i++) {
            if (sentence.is(i, "guest")) {
                return sentence.is(i + 1, "of") ? Math.max(NounPhrases.end(read, i + 2), i + 1) : i + 1;
            }
        }
        return as;
    }

    /** "under the joint chairmanship of", "presided over by": after it stand those who lead. */
    private int chairs(int i) {
        if (sentence.tagged(i, "IN") && sentence.is(i + 1, "by")) {
            return i + 2;
        }
        if (!sentence.is(i, "under") || !sentence.is(i + 1, "the")) {
            return i;
        }
        for (int at = i + 2; at < Math.min(sentence.size() - 1, i + MOST); at++) {
            if (CHAIRS.contains(sentence.token(at).lemma()) && sentence.is(at + 1, "of")) {
                return at + 2;
            }
        }
        return i;
    }

    private Optional<Integer> date(int at, String preposition) {
        int i = sentence.is(at, "the") || sentence.is(at, "early") || sentence.is(at, "late") ? at + 1 : at;
        return read.startingAt(at, DateMention.class)
                .filter(mention -> mention.duration().isEmpty())
                .findFirst()
                .or(() -> read.startingAt(i, DateMention.class)
                        .filter(mention -> mention.duration().isEmpty())
                        .findFirst())
                .map(mention -> {
                    found.add(new Complement(preposition, mention.from(), mention.to()));
                    return mention.to();
                });
    }

    private int afterComma(int comma) {
        int i = adverbs(comma + 1);
        boolean together = sentence.is(i, "with")
                && (sentence.is(i - 1, "together") || sentence.is(i - 1, "along") || sentence.is(i - 1, "jointly"));
        boolean prepositional = sentence.is(i, "in")
                || sentence.is(i, "alongside")
                || together
                || sentence.is(i, "at")
                || sentence.is(i, "on")
                || sentence.is(i, "from")
                || sentence.is(i, "between")
                || sentence.is(i, "under");
        boolean relative = sentence.is(i, "which") && (sentence.tagged(i + 1, "V") || sentence.tagged(i + 1, "MD"));
        boolean participle = sentence.tagged(i, "VBN") && light(i) && sentence.tagged(i + 1, "IN");
        boolean toCome = sentence.is(i, "to") && sentence.is(i + 1, "be") && light(i + 2);
        boolean by = sentence.is(i, "by")
                && read.startingAt(i + 1, PersonMention.class).findAny().isPresent();
        boolean beginning = ofNoun && sentence.tagged(i, "VBG") && light(i) && sentence.tagged(i + 1, "IN");
        boolean due = (sentence.is(i, "due") || sentence.is(i, "scheduled") || sentence.is(i, "set"))
                && sentence.is(i + 1, "to");
        boolean chaired = sentence.is(i, "co") && sentence.is(i + 1, "-") && sentence.is(i + 3, "by");
        boolean destination = sentence.is(i, "to")
                && (read.startingAt(i + 1, CountryMention.class).findAny().isPresent()
                        || read.startingAt(i + 1, PlaceMention.class).findAny().isPresent());
        return NounPhrases.startsDate(read, i)
                        || prepositional
                        || relative
                        || participle
                        || toCome
                        || by
                        || beginning
                        || due
                        || chaired
                        || destination
                ? i
                : comma;
    }

    private int parenthesis(int open) {
        for (int i = open + 1; i < Math.min(sentence.size(), open + MOST); i++) {
            int at = i;
            read.startingAt(at, DateMention.class)
                    .filter(mention -> mention.duration().isEmpty())
                    .findFirst()
                    .ifPresent(mention -> found.add(new Complement(Complement.TIME, at, mention.to())));
            if (sentence.is(i, ")")) {
                return i + 1;
            }
        }
        return open;
    }

    private int adverbs(int at) {
        int i = at;
        while (i < sentence.size()
                && !NounPhrases.startsDate(read, i)
                && sentence.tagged(i, "RB")
                && !sentence.is(i, "not")) {
            i++;
        }
        return i;
    }
}
