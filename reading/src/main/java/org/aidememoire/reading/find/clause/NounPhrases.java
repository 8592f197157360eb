package org.aidememoire.reading.find.clause;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.PartyMention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.PersonMention.Manner;
import org.aidememoire.reading.mention.PlaceMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/** Where noun phrases end, by tags and mentions. */
public final class NounPhrases {
    private static final List<String> MODIFIERS =
            List.of("DT", "PDT", "JJ", "NN", "CD", "POS", "PRP", "FW", "RBS", "RBR", "$");
    private static final Set<String> JOINTS = Set.of("and", "&", "plus");
    private static final Set<String> PLACING = Set.of("in", "at", "to", "into", "from");
    private static final Set<String> OFFICE_OF = Set.of("of", "for");
    private static final Set<String> POSTS = Set.of(
            "minister",
            "secretary",
            "commissioner",
            "representative",
            "adviser",
            "advisor",
            "ministry",
            "department",
            "committee",
            "commission",
            "office",
            "director",
            "ministers",
            "envoy",
            "ambassador",
            "council");
    private static final List<String> REPRESENTATION =
            List.of("ambassador", "envoy", "representative", "representatives", "advisor", "adviser", "coordinator");
    /** "the talks between the two sides and the third summit of the leaders": the second is nobody who took part in the first. */
    private static final Set<String> OCCASIONS =
            Set.of("summit", "meeting", "session", "visit", "conference", "congress", "round");

    private static final Set<String> TELLING = Set.of("say", "tell", "add", "announce", "report", "write", "confirm");
    private static final int LOOKAHEAD = 5;
    private static final int PARENTHESIS = 8;

    private NounPhrases() {}

    /** The token after the noun phrase that starts at {@code at}; {@code at} where there is none. */
    public static int end(ReadSentence read, int at) {
        Sentence sentence = read.sentence();
        int i = at;
        while (i < sentence.size()) {
            int next = step(read, at, i);
            if (next == i) {
                break;
            }
            i = next;
        }
        while (i > at && closing(sentence, i - 1)) {
            i--;
        }
        return i;
    }

    private static int step(ReadSentence read, int start, int i) {
        Sentence sentence = read.sentence();
        if (startsDate(read, i)) {
            return i;
        }
        Optional<Integer> mention = mentionEnd(read, i);
        if (mention.isPresent()) {
            return mention.get();
        }
        if (i > start && sentence.is(i, ",")) {
            // "After talks in Rome, President Kaunda said": Rome and Kaunda are no list.
            if (place(read, start, i)
                    && read.startingAt(i + 1, PersonMention.class).findAny().isPresent()) {
                return i;
            }
            return named(read, i + 1, false) && !tells(read, i + 1) ? i + 1 : i;
        }
        if (i > start && sentence.is(i, ";")) {
            int next = JOINTS.contains(form(sentence, i + 1)) ? i + 2 : i + 1;
            return listed(read, next) ? next : i;
        }
        if (i > start && JOINTS.contains(sentence.token(i).form())) {
            return named(read, i + 1, true) && !begins(read, start, i) ? i + 1 : i;
        }
        if (i > start && sentence.is(i, "as") && sentence.is(i + 1, "well") && sentence.is(i + 2, "as")) {
            return named(read, i + 3, true) ? i + 3 : i;
        }
        if (i > start && sentence.is(i, "(")) {
            return afterParenthesis(read, i);
        }
        return inside(read, start, i) ? i + 1 : i;
    }

    /** "will meet Mr Odinga, and the ministers will sign": after a comma and with a verb of its own, a clause. */
    private static boolean begins(ReadSentence read, int start, int joint) {
        Sentence sentence = read.sentence();
        boolean list = IntStream.range(start, joint - 1).anyMatch(i -> sentence.is(i, ","));
        if (!sentence.is(joint - 1, ",") || list) {
            return false;
        }
        int i = joint + 1;
        while (i < sentence.size() && (mentionEnd(read, i).isPresent() || modifier(sentence, i))) {
            i = mentionEnd(read, i).orElse(i + 1);
        }
        return sentence.tagged(i, "MD") || sentence.tagged(i, "VBD") || sentence.tagged(i, "VBZ");
    }

    /** "talks with Mr Odinga, a spokesman said": after the comma stands who tells of it. */
    private static boolean tells(ReadSentence read, int at) {
        Sentence sentence = read.sentence();
        int i = at;
        while (i < sentence.size() && (mentionEnd(read, i).isPresent() || modifier(sentence, i))) {
            i = mentionEnd(read, i).orElse(i + 1);
        }
        return (sentence.tagged(i, "VBD") || sentence.tagged(i, "VBZ"))
                && TELLING.contains(sentence.token(i).lemma());
    }

    private static boolean place(ReadSentence read, int from, int to) {
        return PLACING.contains(form(read.sentence(), Math.max(0, from - 1)))
                && read.mentions().stream()
                        .anyMatch(mention -> (mention instanceof PlaceMention || mention instanceof CountryMention)
                                && mention.from() <= from
                                && mention.to() == to);
    }

    /** "H.E. Mr Mwinyi, the President; H.E. Mr Salim, the Prime Minister": a list of persons goes on, and no clause starts. */
    private static boolean listed(ReadSentence read, int at) {
        return read.startingAt(at, PersonMention.class)
                .findFirst()
                .filter(person -> person.manner() == Manner.NAME)
                .filter(person -> !read.sentence().tagged(person.to(), "V")
                        && !read.sentence().tagged(person.to(), "MD"))
                .isPresent();
    }

    private static String form(Sentence sentence, int i) {
        return i < sentence.size() ? sentence.token(i).form() : "";
    }

    private static boolean inside(ReadSentence read, int start, int i) {
        Sentence sentence = read.sentence();
        String form = sentence.token(i).form();
        if (i > start && OFFICE_OF.contains(form)) {
            // "a visit to Indonesia of the ministers": not the ministers' Indonesia.
            // "a visit to Lomé of the ministers": nor the ministers' Lomé.
            boolean state = read.mentions().stream()
                    .anyMatch(mention -> mention.to() == i
                            && (mention instanceof PlaceMention
                                    || (mention instanceof CountryMention country
                                            && country.form() != CountryMention.Form.ADJECTIVE)));
            return !state && form.equals("of")
                    || (POSTS.contains(sentence.token(i - 1).form()) && capital(sentence, i + 1));
        }
        if (i > start && form.equals("to")) {
            return REPRESENTATION.contains(sentence.token(i - 1).form());
        }
        if (form.equals("-") || form.equals("–") || form.equals("/")) {
            return i > start;
        }
        if (modifier(sentence, i)) {
            return true;
        }
        boolean participle = sentence.tagged(i, "VBN") || sentence.tagged(i, "VBG");
        return participle && (sentence.tagged(i + 1, "NN") || sentence.tagged(i + 1, "JJ"));
    }

    private static boolean capital(Sentence sentence, int i) {
        return i < sentence.size() && (sentence.token(i).capitalised() || sentence.is(i, "the"));
    }

    private static boolean closing(Sentence sentence, int i) {
        String form = sentence.token(i).form();
        return form.equals(",") || JOINTS.contains(form) || OFFICE_OF.contains(form) || form.equals("-");
    }

    private static int afterParenthesis(ReadSentence read, int open) {
        Sentence sentence = read.sentence();
        for (int i = open + 1; i < Math.min(sentence.size(), open + PARENTHESIS); i++) {
            if (startsDate(read, i)) {
                return open;
            }
            if (sentence.is(i, ")")) {
                return i + 1;
            }
        }
        return open;
    }

    /** Whether someone or somewhere is named soon after {@code at}, before any verb, preposition or comma. */
    private static boolean named(ReadSentence read, int at, boolean joined) {
        Sentence sentence = read.sentence();
        for (int i = at; i < Math.min(sentence.size(), at + LOOKAHEAD); i++) {
            if (startsDate(read, i) || (joined && OCCASIONS.contains(form(sentence, i)))) {
                return false;
            }
            if (mentionEnd(read, i).isPresent()) {
                return true;
            }
            boolean modifier = modifier(sentence, i) || (sentence.is(i, "and") && i == at);
            if (!modifier && !(joined && sentence.is(i, "of"))) {
                return false;
            }
        }
        return false;
    }

    private static boolean modifier(Sentence sentence, int i) {
        return MODIFIERS.stream().anyMatch(tag -> sentence.tagged(i, tag));
    }

    private static Optional<Integer> mentionEnd(ReadSentence read, int i) {
        return read.mentions().stream()
                .filter(mention -> mention.from() == i)
                .filter(mention -> mention instanceof PartyMention || mention instanceof PlaceMention)
                .map(Mention::to)
                .max(Comparator.naturalOrder());
    }

    public static boolean startsDate(ReadSentence read, int i) {
        return read.startingAt(i, DateMention.class)
                .anyMatch(date -> date.duration().isEmpty());
    }
}
