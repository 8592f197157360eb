package org.aidememoire.reading.find.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.reading.find.commitment.Coordination.Item;
import org.aidememoire.reading.mention.BodyMention;
import org.aidememoire.reading.mention.PartyMention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/** The clause grammar: the actions in the words after a cue. */
final class ActionReader {
    private static final Set<String> ENDS =
            Set.of(",", ";", ".", ":", "and", "or", "\"", "”", "''", "’", "—", "–", "-", "as", "respectively");

    private static final int ASKED_REACH = 16;
    private static final int ASIDE = 12;
    private static final int ATTRIBUTION = 14;

    private static final Set<String> JOINERS = Set.of("and", ";", "while", ",");
    private static final Set<String> QUOTATION_MARKS = Set.of("\"", "“", "``");
    private static final Set<String> OPENINGS = Set.of(",", "\"", "“", "``", "‘");

    private final Words words;
    private final ClauseEnd clauseEnd;
    private final Coordination coordination;

    ActionReader(Words words) {
        this.words = words;
        this.clauseEnd = new ClauseEnd(words);
        this.coordination = new Coordination(words);
    }

    /**
     * The actions that start at the token {@code from}, under a cue that takes {@code takes}.
     *
     * @param modal the modal verbs that a clause may have
     */
    List<Action> read(ReadSentence read, int from, Takes takes, Modal modal) {
        if (from >= read.sentence().size()) {
            return List.of();
        }
        return switch (takes) {
            case VERBS -> verbs(read, from, List.of());
            case THINGS -> things(read, from);
            case CLAUSE -> clause(read, from, modal);
            case ASKED -> asked(read, from);
        };
    }

    /** The action in the words from {@code from} to before {@code to}, all of which belong to it. */
    List<Action> exactly(ReadSentence read, int from, int to) {
        return actions(read.sentence(), List.of(new Item(from, to)), List.of(), false);
    }

    private List<Action> verbs(ReadSentence read, int start, List<PartyMention> subjects) {
        Sentence sentence = read.sentence();
        int from = QUOTATION_MARKS.contains(
                        sentence.token(Math.min(start, sentence.size() - 1)).word())
                ? start + 1
                : start;
        boolean acting = !subjects.isEmpty() && uninflected(sentence, from);
        if (!words.baseVerb(sentence, from) && !acting) {
            return List.of();
        }
        if (doSoBy(sentence, from)) {
            return things(read, from + 3);
        }
        boolean negative = no(sentence, from) || from > 1 && no(sentence, from - 2);
        int end = clauseEnd.after(read, from);
        List<Item> items = new ArrayList<>(coordination.verbs(sentence, from, end));
        int resumed = afterAttribution(sentence, end);
        if (resumed > 0) {
            items.addAll(coordination.verbs(sentence, resumed, clauseEnd.after(read, resumed)));
        }
        return actions(sentence, items, subjects, negative);
    }

    /** "will do so by training nurses and by …": how it is done is what is undertaken. */
    private boolean doSoBy(Sentence sentence, int at) {
        return doSo(sentence, at)
                && (sentence.is(at + 2, "by") || sentence.is(at + 2, "through"))
                && words.gerund(sentence, at + 3);
    }

    private static boolean doSo(Sentence sentence, int at) {
        return sentence.is(at, "do")
                && (sentence.is(at + 1, "so") || sentence.is(at + 1, "this") || sentence.is(at + 1, "that"));
    }

    /** Where the actions go on after "agreed to lift it, officials said, and to …", or -1. */
    private int afterAttribution(Sentence sentence, int end) {
        boolean attributed = false;
        for (int at = end + 1; at < Math.min(end + ATTRIBUTION, sentence.size()); at++) {
            attributed |= words.reporting(sentence, at);
            if (attributed
                    && sentence.is(at - 1, ",")
                    && sentence.is(at, "and")
                    && sentence.tagged(at + 1, "TO")
                    && words.baseVerb(sentence, at + 2)) {
                return at + 2;
            }
        }
        return -1;
    }

    private List<Action> things(ReadSentence read, int from) {
        Sentence sentence = read.sentence();
        int end = clauseEnd.after(read, from);
        int start = afterOwner(read, from);
        List<Item> items = words.gerund(sentence, start)
                ? coordination.gerunds(sentence, start, end)
                : coordination.things(sentence, start, end);
        return actions(sentence, items, List.of(), false);
    }

    /** Skips "the", "its", "Peru's": whose thing it is, and not the thing. */
    private static int afterOwner(ReadSentence read, int from) {
        Sentence sentence = read.sentence();
        int start = from;
        if (sentence.is(start, "the") || sentence.tagged(start, "PRP$")) {
            return start + 1;
        }
        Optional<Integer> possessor = read.startingAt(start, PartyMention.class)
                .map(PartyMention::to)
                .filter(to -> sentence.tagged(to, "POS"))
                .findFirst();
        return possessor.map(to -> to + 1).orElse(start);
    }

    /**
     * "both sides should open a crossing": the verb's words where a party is to act, else the whole clause ("talks should
     * resume in May"), for then the subject says what is to be done. What is only told may go before it: "that the road was
     * long and that both sides should widen it".
     */
    private List<Action> clause(ReadSentence read, int from, Modal modal) {
        List<Action> found = new ArrayList<>(oneClause(read, from, modal));
        Sentence sentence = read.sentence();
        if (found.isEmpty()) {
            int next = clauseEnd.after(read, from);
            boolean goesOn = sentence.is(next, "and") && sentence.is(next + 1, "that");
            return goesOn ? clause(read, next + 2, modal) : List.of();
        }
        for (int at = from; at < sentence.size() - 1; at++) {
            int before = at - 1;
            boolean joined = JOINERS.stream().anyMatch(word -> sentence.is(before, word));
            if (joined && sentence.is(at, "that")) {
                found.addAll(oneClause(read, at + 1, modal));
            } else if (joined && modalFollows(read, at, modal)) {
                found.addAll(oneClause(read, at, modal));
            }
        }
        return found;
    }

    /** "and Peru would …". */
    private static boolean modalFollows(ReadSentence read, int at, Modal modal) {
        return read.startingAt(at, PartyMention.class)
                .anyMatch(party -> modal.first(read.sentence(), party.to()) == party.to());
    }

    private List<Action> oneClause(ReadSentence read, int from, Modal allowed) {
        Sentence sentence = read.sentence();
        int modal = allowed.first(sentence, from);
        if (modal < 0) {
            return List.of();
        }
        boolean subjunctive = sentence.is(modal, "be");
        int verb = subjunctive ? modal : sentence.is(modal + 1, "to") ? modal + 2 : modal + 1;
        List<PartyMention> subjects = commissioned(read, from) ? List.of() : subjects(read, from, modal);
        boolean pronoun = sentence.tagged(from, "PRP") && !sentence.is(from, "it") && modal - from <= 3;
        boolean passive = sentence.is(Words.afterAdverbs(sentence, verb), "be");
        boolean acting = !subjects.isEmpty() || sentence.tagged(from, "PRP") && (pronoun || allowed != Modal.FUTURE);
        if (acting && !passive) {
            return verbs(read, verb, subjects);
        }
        if (allowed == Modal.FUTURE && !(passive && words.done(sentence, Words.afterAdverbs(sentence, verb) + 1))) {
            return List.of();
        }
        int end = clauseEnd.after(read, verb);
        return actions(sentence, List.of(new Item(from, end)), List.of(), passive && sentence.is(modal + 1, "not"));
    }

    /** "their ministers should", "the Joint Commission would": what they are to do is what the speakers have decided. */
    private boolean commissioned(ReadSentence read, int from) {
        Sentence sentence = read.sentence();
        int start = sentence.tagged(from, "DT") ? from + 1 : from;
        return sentence.tagged(from, "PRP$")
                || Stream.of(from, start)
                        .flatMap(at -> read.startingAt(at, BodyMention.class))
                        .anyMatch(body -> words.organ(sentence, body.from(), body.to()));
    }

    private static List<PartyMention> subjects(ReadSentence read, int from, int to) {
        Sentence sentence = read.sentence();
        int start = sentence.tagged(from, "DT") && !startsParty(read, from) ? from + 1 : from;
        return read.startingAt(start, PartyMention.class)
                .filter(party -> party.to() <= to && !sentence.tagged(party.to(), "POS"))
                .limit(1)
                .toList();
    }

    private static boolean startsParty(ReadSentence read, int from) {
        return read.startingAt(from, PartyMention.class).findAny().isPresent();
    }

    /** "Kenya to open a crossing", "the two sides open a crossing", "that Kenya open a crossing". */
    private List<Action> asked(ReadSentence read, int from) {
        Sentence sentence = read.sentence();
        int start = sentence.is(from, "that") ? from + 1 : from;
        List<PartyMention> asked = subjects(read, start, sentence.size());
        int after = asked.isEmpty() ? start : asked.get(0).to();
        if (sentence.tagged(start, "IN") || sentence.tagged(start, "W")) {
            return List.of();
        }
        int limit = asked.isEmpty() ? after + ASKED_REACH : after + 3;
        if (start > from && asked.isEmpty()) {
            List<Action> clause = oneClause(read, start, Modal.DUTY);
            if (!clause.isEmpty()) {
                return clause;
            }
        }
        if (start > from && commissioned(read, start)) {
            return actions(sentence, List.of(new Item(start, clauseEnd.after(read, start))), List.of(), false);
        }
        for (int at = after; at < Math.min(limit, sentence.size()); at++) {
            if (named(read, at)) {
                continue;
            }
            if (sentence.tagged(at, "TO") && words.baseVerb(sentence, at + 1) || sentence.is(at, "should")) {
                return verbs(read, at + 1, asked);
            }
            if (!asked.isEmpty() && (words.baseVerb(sentence, at) || uninflected(sentence, at))) {
                return verbs(read, at, asked);
            }
            boolean finite = sentence.tagged(at, "VBD") || sentence.tagged(at, "VBZ");
            if (sentence.is(at, ",") && aside(sentence, at) > 0) {
                at = aside(sentence, at);
                continue;
            }
            if (sentence.is(at, ",") || finite && !sentence.tagged(at + 1, "TO")) {
                return List.of();
            }
        }
        return List.of();
    }

    /** The comma that closes the aside in "Mali, as the chair, to open", or -1. */
    private static int aside(Sentence sentence, int comma) {
        for (int at = comma + 2; at < Math.min(comma + ASIDE, sentence.size()); at++) {
            if (sentence.is(at, ",")) {
                return sentence.tagged(at + 1, "TO") ? at : -1;
            }
        }
        return -1;
    }

    /** "that both sides set up a desk": the past of some verbs looks as the base form does. */
    private static boolean uninflected(Sentence sentence, int at) {
        return sentence.tagged(at, "VB")
                && !sentence.tagged(at, "VBZ")
                && sentence.token(at).form().equals(sentence.token(at).lemma());
    }

    /** Whether the token is part of a person's name, whatever its tag: "To" in "To Lam". */
    private static boolean named(ReadSentence read, int at) {
        return read.all(PersonMention.class).anyMatch(person -> person.covers(at));
    }

    /** "agreed to cooperate", "ruled out arbitration": one word of some weight. */
    private static boolean saysEnough(Sentence sentence, int at) {
        return sentence.token(at).form().length() > 5 && (sentence.tagged(at, "VB") || sentence.tagged(at, "NN"));
    }

    private List<Action> actions(Sentence sentence, List<Item> items, List<PartyMention> subjects, boolean negative) {
        List<Action> actions = new ArrayList<>();
        for (Item item : items) {
            int start = item.from();
            while (start < item.to() - 1
                    && sentence.is(item.from(), ",")
                    && OPENINGS.contains(sentence.token(start).word())) {
                start++;
            }
            int to = item.to();
            while (to > start && ENDS.contains(sentence.token(to - 1).word())) {
                to--;
            }
            if (sentence.tagged(to - 1, "TO") || to - start == 2 && doSo(sentence, start)) {
                continue; // "will work together to:", which the items of a list go on with; "will do so"
            }
            if (to - start >= 2 || to > start && saysEnough(sentence, start)) {
                boolean refused = negative || no(sentence, start);
                actions.add(new Action(start, to, subjects, refused));
            }
        }
        return actions;
    }

    private static boolean no(Sentence sentence, int at) {
        return sentence.is(at, "not") || sentence.is(at, "never");
    }
}
