package org.aidememoire.reading.find.phrase;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Token;

/**
 * How far the name around a noun reaches: to the left over what qualifies it ("Việt Nam–Laos Intergovernmental
 * Committee"), to the right over its complements ("Treaty on the Delimitation of the Maritime Boundary").
 */
public final class NounPhrases {
    private static final Set<String> DASHES = Set.of("-", "–", "—", "/", "&", "+");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");
    private static final Set<String> PERIODS = Set.of("time", "day", "week", "year", "month");
    private static final int LONGEST_ASIDE = 8;
    /** With a preposition before them they tell how, when or for whom something is done, not what a thing is of. */
    private static final Set<String> MANNERS =
            Set.of("behalf", "basis", "occasion", "sidelines", "margins", "eve", "condition", "schedule", "track");

    private static final Set<String> PLAIN = Set.of("of", "on", "for", "between", "under");

    private final Set<String> weak;
    private final Set<String> topics;
    private final Set<String> ends;
    private final Set<String> fields;

    private NounPhrases(RulesFile lists) {
        this.weak = Set.copyOf(lists.list("weak"));
        this.topics = Set.copyOf(lists.list("topics"));
        this.ends = Set.copyOf(lists.list("ends"));
        this.fields = Set.copyOf(lists.list("fields"));
    }

    /** With the word lists that come with the reader. */
    public static NounPhrases standard() {
        return new NounPhrases(RulesFile.standard("phrases"));
    }

    /** Where the noun phrase that ends with the token {@code head} starts, without article, owner or weak adjectives. */
    public int start(ReadSentence read, int head) {
        return start(read, head, false);
    }

    /** The same for a name in capitals: only words with capitals and what joins them belong to it. */
    public int titleStart(ReadSentence read, int head) {
        return start(read, head, true);
    }

    private int start(ReadSentence read, int head, boolean title) {
        Sentence sentence = read.sentence();
        int at = head;
        while (at > 0
                && (qualifies(sentence, at - 1, title)
                        || joins(sentence, at - 1, title)
                        || (title && joinsTitle(read, at - 1)))) {
            at--;
        }
        while (at < head && !opens(sentence, at)) {
            at++;
        }
        return at;
    }

    private boolean qualifies(Sentence sentence, int index, boolean title) {
        Token token = sentence.token(index);
        boolean named = token.capitalised() && index > 0;
        if (particle(sentence, index, title)) {
            return true;
        }
        boolean number = token.tagged("CD") && index == 0;
        if (number
                || (weak.contains(token.form()) && !named)
                || ORDINAL.matcher(token.form()).matches()) {
            return false;
        }
        if (title) {
            return token.capitalised()
                    && !token.tagged("DT")
                    && !token.tagged("IN")
                    && !token.tagged("PRP")
                    && !token.tagged("W")
                    && !token.tagged("MD")
                    && !token.tagged("VBD")
                    && !token.tagged("CC");
        }
        return token.tagged("NN") || token.tagged("JJ") || (token.tagged("VBN") && token.capitalised());
    }

    /** "a cut-off treaty", "a follow-up agreement", "a lend-lease pact": verb and particle, joined by a hyphen. */
    private static boolean particle(Sentence sentence, int index, boolean title) {
        boolean after = index > 1
                && sentence.tagged(index - 1, "HYPH")
                && (sentence.tagged(index, "RP") || sentence.tagged(index, "IN"));
        boolean before = sentence.tagged(index + 1, "HYPH")
                && sentence.tagged(index, "VB")
                && (sentence.tagged(index + 2, "RP") || sentence.tagged(index + 2, "IN"));
        return !title && (after || before);
    }

    /** A dash, an owner's mark or an "and" within a name. */
    private boolean joins(Sentence sentence, int index, boolean title) {
        boolean twoWay = sentence.tagged(index, "CD") && sentence.tagged(index + 1, "HYPH") && !title;
        if (twoWay) {
            return true;
        }
        if (index == 0) {
            return false;
        }
        Token token = sentence.token(index);
        if (DASHES.contains(token.word()) || token.tagged("HYPH")) {
            return qualifies(sentence, index - 1, title) || sentence.tagged(index - 1, "CD");
        }
        if (token.tagged("POS")) {
            return token.form().equals("'")
                    && qualifies(sentence, index - 1, title)
                    && sentence.token(index - 1).form().endsWith("s")
                    && sentence.token(index - 1).capitalised();
        }
        if (token.tagged("CD")) {
            return sentence.token(index - 1).capitalised() && sentence.tagged(index - 1, "NN");
        }
        boolean list = token.is("and") || token.is(",");
        return list && topic(sentence, index - 1) && topic(sentence, index + 1);
    }

    /** "Acquisition and Cross-Servicing Agreement", but not "the Bali Process and East Asia Summit". */
    private boolean joinsTitle(ReadSentence read, int index) {
        Sentence sentence = read.sentence();
        if (index == 0
                || !sentence.is(index, "and")
                || !sentence.token(index + 1).capitalised()) {
            return false;
        }
        Token left = sentence.token(index - 1);
        boolean acronym =
                left.word().length() > 1 && left.word().equals(left.word().toUpperCase(Locale.ROOT));
        boolean other = ends.contains(left.lemma())
                || read.mentions().stream().anyMatch(mention -> mention.to() == index || mention.from() == index + 1);
        return qualifies(sentence, index - 1, true) && !acronym && !other;
    }

    private boolean topic(Sentence sentence, int index) {
        return index < sentence.size() && topics.contains(sentence.token(index).form());
    }

    private static boolean opens(Sentence sentence, int index) {
        Token token = sentence.token(index);
        return Character.isLetterOrDigit(token.word().codePointAt(0)) && !token.tagged("POS") && !token.is("and");
    }

    /**
     * Where the noun phrase around the noun {@code head} ends, with complements opened by one of {@code prepositions}.
     *
     * @return the token after the last
     */
    public int end(ReadSentence read, int head, Set<String> prepositions) {
        Sentence sentence = read.sentence();
        int at = head + 1;
        while (at < sentence.size()) {
            int preposition = afterAside(sentence, at);
            int end = prepositions.contains("of") ? field(read, preposition) : preposition;
            if (end == preposition) {
                end = preposition < sentence.size()
                                && prepositions.contains(
                                        sentence.token(preposition).form())
                                && !manner(sentence, preposition + 1)
                        ? opened(read, preposition)
                        : at;
            }
            if (end <= preposition + 1) {
                return at;
            }
            at = end;
        }
        return at;
    }

    /** "on behalf of", "on the occasion of". */
    private static boolean manner(Sentence sentence, int from) {
        return MANNERS.contains(form(sentence, sentence.tagged(from, "DT") ? from + 1 : from));
    }

    private int opened(ReadSentence read, int preposition) {
        return read.sentence().is(preposition, "for")
                ? period(read, preposition + 1)
                : complement(read, preposition + 1, read.sentence().is(preposition, "between"));
    }

    /** "in the field of energy", "in Customs Matters": where a thing is, rather than where it was done. */
    private int field(ReadSentence read, int preposition) {
        Sentence sentence = read.sentence();
        if (!sentence.is(preposition, "in")) {
            return preposition;
        }
        int noun = sentence.is(preposition + 1, "the") ? preposition + 2 : preposition + 1;
        if (fields.contains(form(sentence, noun)) && sentence.is(noun + 1, "of")) {
            return complement(read, noun + 2, false);
        }
        int end = complement(read, preposition + 1, false);
        boolean matters = end > preposition + 1 && fields.contains(form(sentence, end - 1));
        return matters ? end : preposition;
    }

    private static String form(Sentence sentence, int index) {
        return index < sentence.size() ? sentence.token(index).form() : "";
    }

    /** Where the noun phrases from {@code from} on, with their own complements, end; {@code from} where there are none. */
    public int phrasesEnd(ReadSentence read, int from) {
        int end = complement(read, from, false);
        return end > from ? end(read, end - 1, PLAIN) : from;
    }

    /** "for 1981–1983" and "for the years 1981 to 1983" are part of a name, "on 2 May" is not. */
    private int period(ReadSentence read, int from) {
        Sentence sentence = read.sentence();
        int noun = sentence.tagged(from, "DT") ? from + 1 : from;
        int at = sentence.is(noun, "period") || sentence.is(noun, "year") ? noun + 1 : from;
        int start = at > from && (sentence.is(at, "of") || sentence.is(at, "from")) ? at + 1 : at;
        return read.startingAt(start, DateMention.class)
                .filter(date -> start > from || sentence.tagged(from, "CD"))
                .map(DateMention::to)
                .findFirst()
                .orElseGet(() -> complement(read, from, false));
    }

    /** Past a bracket: "Memorandum of Understanding (MoU) on …". */
    private static int afterAside(Sentence sentence, int at) {
        if (!sentence.is(at, "(")) {
            return at;
        }
        for (int close = at + 1; close < Math.min(sentence.size(), at + LONGEST_ASIDE); close++) {
            if (sentence.is(close, ")")) {
                return close + 1;
            }
        }
        return at;
    }

    /** Where the noun phrases from {@code from} on end; {@code from} itself where there is none. */
    private int complement(ReadSentence read, int from, boolean pair) {
        int end = simple(read, from);
        boolean more = end > from;
        while (more) {
            int next = conjunct(read, end, pair);
            more = next > end;
            end = next;
        }
        return end;
    }

    /** The end of a further conjunct after {@code at}, or {@code at}. */
    private int conjunct(ReadSentence read, int at, boolean pair) {
        Sentence sentence = read.sentence();
        if (sentence.is(at, "and") || sentence.is(at, "&")) {
            int end = conjoined(read, at + 1) ? simple(read, at + 1) : at;
            if (another(sentence, at + 1, end)) {
                return at;
            }
            return end > at + 1 && (pair || names(sentence, at, end) || !newClause(sentence, end)) ? end : at;
        }
        if (sentence.is(at, ",")) {
            int start = sentence.is(at + 1, "and") ? at + 2 : at + 1;
            int end = start < sentence.size() && conjoined(read, start) ? simple(read, start) : start;
            if (another(sentence, start, end)) {
                return at;
            }
            boolean last = start == at + 2;
            boolean goesOn = end > start && (last || sentence.is(end, "and") || listGoesOn(read, end));
            return goesOn && !newClause(sentence, end) ? end : at;
        }
        return at;
    }

    /** "of Mali and Chad, the Mixed Commission": another thing of the sort that names are of. */
    private boolean another(Sentence sentence, int from, int end) {
        return end > from + 1
                && (sentence.tagged(from, "DT") || sentence.tagged(from, "PRP$"))
                && sentence.token(end - 1).capitalised()
                && ends.contains(sentence.token(end - 1).lemma());
    }

    /** A conjunct is no remark (", creating …") and no other thing with a number of its own ("and the 50th anniversary"). */
    private boolean conjoined(ReadSentence read, int from) {
        Sentence sentence = read.sentence();
        int at = sentence.tagged(from, "DT") ? from + 1 : from;
        return at < sentence.size()
                && !sentence.tagged(at, "VBG")
                && !sentence.is(at, "other")
                && !sentence.is(from, "a")
                && !sentence.is(from, "an")
                && !counted(sentence, at)
                && read.startingAt(at, OrdinalMention.class).findAny().isEmpty();
    }

    /** "and two agreements": things of the sort that names are of. */
    private boolean counted(Sentence sentence, int from) {
        return sentence.tagged(from, "CD")
                && from + 1 < sentence.size()
                && ends.contains(sentence.token(from + 1).lemma());
    }

    /** "of Sudan and Chad": two names around the "and". */
    private static boolean names(Sentence sentence, int and, int end) {
        return sentence.token(and - 1).capitalised() && sentence.token(end - 1).capitalised();
    }

    private boolean listGoesOn(ReadSentence read, int comma) {
        Sentence sentence = read.sentence();
        if (!sentence.is(comma, ",") || comma + 1 >= sentence.size()) {
            return false;
        }
        int start = sentence.is(comma + 1, "and") ? comma + 2 : comma + 1;
        int end = start < sentence.size() ? simple(read, start) : start;
        return end > start
                && (start == comma + 2 || sentence.is(end, "and") || (sentence.is(end, ",") && listGoesOn(read, end)));
    }

    /** "… on trade and the ministers agreed": what follows "and" is the subject of a verb of its own. */
    private static boolean newClause(Sentence sentence, int to) {
        boolean finite = sentence.tagged(to, "VBD")
                || sentence.tagged(to, "VBZ")
                || sentence.tagged(to, "VBP")
                || sentence.tagged(to, "MD");
        return finite && !sentence.token(to).is("be");
    }

    /** The end of one noun phrase without complements, a gerund before it allowed; {@code from} where there is none. */
    private int simple(ReadSentence read, int from) {
        Sentence sentence = read.sentence();
        if (read.startingAt(from, DateMention.class).findAny().isPresent()) {
            return from;
        }
        int at = from;
        while (sentence.tagged(at, "DT")
                || sentence.tagged(at, "PRP$")
                || sentence.tagged(at, "CD")
                || (sentence.tagged(at, "RB") && sentence.tagged(at + 1, "JJ"))
                || sentence.tagged(at, "VBG")) {
            at++;
        }
        // "the Six-Party Talks"
        at = sentence.tagged(at, "HYPH") && at > from && sentence.tagged(at - 1, "CD") ? at - 1 : at;
        int nouns = at;
        int lastNoun = from;
        while (at < sentence.size()
                && !(at > from && dated(read, at))
                && (within(sentence, at, nouns) || (at > nouns && joint(sentence, at)))) {
            lastNoun = noun(sentence, at) ? at + 1 : lastNoun;
            at++;
        }
        return lastNoun > from && !stop(sentence, lastNoun - 1) ? lastNoun : from;
    }

    private static boolean dated(ReadSentence read, int index) {
        return read.startingAt(index, DateMention.class)
                .anyMatch(date -> date.duration().isEmpty());
    }

    private boolean stop(Sentence sentence, int index) {
        Token token = sentence.token(index);
        return !token.capitalised() && PERIODS.contains(token.lemma());
    }

    private static boolean noun(Sentence sentence, int index) {
        return sentence.tagged(index, "NN")
                || sentence.tagged(index, "CD")
                || (sentence.token(index).capitalised()
                        && !sentence.tagged(index, "DT")
                        && !sentence.tagged(index, "IN"))
                || sentence.is(index, "two")
                || sentence.is(index, "three")
                || sentence.tagged(index, "VBG");
    }

    /** After a dash, or the "and" of "economic and scientific cooperation". */
    private boolean joint(Sentence sentence, int index) {
        boolean adjectives =
                sentence.is(index, "and") && sentence.tagged(index - 1, "JJ") && sentence.tagged(index + 1, "JJ");
        return dash(sentence, index - 1) || (adjectives && topic(sentence, index - 1) && topic(sentence, index + 1));
    }

    private static boolean dash(Sentence sentence, int index) {
        return sentence.tagged(index, "HYPH")
                || DASHES.contains(sentence.token(index).word());
    }

    private static boolean within(Sentence sentence, int index, int nouns) {
        Token token = sentence.token(index);
        boolean word = token.tagged("NN")
                || token.tagged("JJ")
                || token.tagged("CD")
                || (token.capitalised() && !token.tagged("IN") && !token.tagged("PRP") && !token.tagged("DT"));
        boolean joint = index > nouns
                && index + 1 < sentence.size()
                && (token.tagged("HYPH") || token.tagged("POS") || DASHES.contains(token.word()));
        return word || joint;
    }
}
