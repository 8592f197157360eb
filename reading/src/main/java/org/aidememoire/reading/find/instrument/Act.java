package org.aidememoire.reading.find.instrument;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aidememoire.model.claim.InstrumentStatus;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.report.Passage;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.phrase.FoundName;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.rule.RuleMatch;
import org.aidememoire.reading.sentence.Sentence;

/**
 * What a sentence says was done, or will be done, with a document.
 *
 * @param match where its rule matched
 */
record Act(RuleMatch match) {
    private static final int REACH = 4;
    private static final int PASSIVE_REACH = 14;
    private static final int NEAR = 9;
    private static final Set<String> PROSPECTS = Set.of(
            "will",
            "to",
            "would",
            "shall",
            "should",
            "could",
            "may",
            "expected",
            "due",
            "imminent",
            "early",
            "expeditious",
            "prompt",
            "swift",
            "speedy",
            "timely",
            "eventual",
            "possible");
    /** What may stand with nouns between an act and its object: a list, negotiations on it, those who do it. */
    private static final Set<String> LINKS = Set.of("and", ",", "negotiation", "talk", "by", "signature");

    /** What opens a list of the documents that something was done with. */
    private static final Set<String> OPENERS = Set.of("including", "namely", "comprising", "notably", "especially");

    private static final Pattern RANK = Pattern.compile(
            "\\d+(st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|only");

    private static final Set<String> FACTS =
            Set.of("happy", "pleased", "able", "glad", "honoured", "delighted", "managed");

    /** The token of its verb or noun. */
    int at() {
        return match.group("cue")
                .map(stretch -> stretch.from())
                .orElse(match.match().from());
    }

    private int end() {
        return match.match().to();
    }

    private Sentence sentence() {
        return match.sentence().sentence();
    }

    /** How the document stands: not yet signed where the act is to come. */
    InstrumentStatus status() {
        InstrumentStatus stated =
                InstrumentStatus.of(match.rule().setting("status").orElseThrow());
        return toCome() ? InstrumentStatus.PLANNED : stated;
    }

    private boolean toCome() {
        if (sentence().token(at()).tag().equals("VB")
                && (at() == 0
                        || !Character.isLetterOrDigit(
                                sentence().token(at() - 1).word().charAt(0)))) {
            return true;
        }
        if (sentence().tagged(at(), "VBG")
                && at() > 0
                && sentence().token(at() - 1).lemma().equals("be")) {
            return true;
        }
        for (int i = at() - 1; i >= Math.max(0, at() - REACH); i--) {
            String form = sentence().token(i).form();
            if (form.equals(",")) {
                return false;
            }
            if (PROSPECTS.contains(form)) {
                return !(form.equals("to")
                        && i > 0
                        && (FACTS.contains(sentence().token(i - 1).form()) || ranked(i)));
            }
        }
        return false;
    }

    /** "became the 12th state to sign": it has signed. */
    private boolean ranked(int infinitive) {
        return sentence().tokens().subList(Math.max(0, infinitive - REACH), infinitive).stream()
                .anyMatch(token -> RANK.matcher(token.form()).matches());
    }

    /** The words that tell it. */
    Passage passage(Account account) {
        return account.passage(match.sentence(), at(), at() + 1);
    }

    /** Whether it stands in the sentence of {@code document}. */
    boolean beside(FoundName document) {
        return sentence().equals(document.sentence());
    }

    /** The date nearest to it or to {@code document}. */
    Optional<PartialDate> date(FoundName document) {
        return match.sentence()
                .all(DateMention.class)
                .filter(date -> date.start().isPresent() && date.duration().isEmpty())
                .filter(date -> !sentence().is(date.from() - 1, "since"))
                .filter(date -> away(date, document) <= NEAR && !period(date, document))
                .filter(date -> !beside(document) || date.from() < document.from() || !ofOther(document, date))
                .min(Comparator.comparingInt(date -> away(date, document)))
                .flatMap(DateMention::start);
    }

    /** "a protocol for 1986": when it applies, not when it was signed. */
    private boolean period(DateMention date, FoundName document) {
        boolean within = date.from() >= document.from() && date.from() < document.to();
        int before = date.from() - 1;
        while (before > 0 && !sentence().tagged(before, "IN") && before > date.from() - REACH) {
            before--;
        }
        return beside(document) && (within || sentence().is(before, "for"));
    }

    private int away(DateMention date, FoundName document) {
        int away = Math.abs(date.from() - at());
        return beside(document) ? Math.min(away, Math.abs(date.from() - document.to())) : away;
    }

    /** "the 1957 Agreement": a year that belongs to another document. */
    private static boolean ofOther(FoundName name, DateMention date) {
        return date.from() > name.to()
                && date.to() < name.sentence().size()
                && name.sentence().token(date.to()).capitalised();
    }

    /** Whether {@code document} is what it was done with; {@code between} are words that keep the two apart. */
    boolean doneWith(FoundName document, Set<String> between) {
        if (match.rule().settings().containsKey("new") && !new Document(document).indefinite()) {
            return false;
        }
        if (match.rule().settings().containsKey("after")) {
            return at() >= document.to() && subject(document);
        }
        if (match.rule().settings().containsKey("before") && end() > document.from()) {
            return false;
        }
        return end() <= document.from() ? object(document, between) : at() >= document.to() && subject(document);
    }

    private boolean object(FoundName document, Set<String> between) {
        boolean other = false;
        boolean list = false;
        boolean named = false;
        for (int i = end(); i < document.from(); i++) {
            boolean opener = sentence().is(i, ":") && named(i);
            if (verb(i) || apart(i, between) || (ends(i) && !named && !opener)) {
                return false;
            }
            named |= opener;
            other |= sentence().tagged(i, "NN") && !sentence().tagged(i - 1, "HYPH");
            list |= LINKS.contains(sentence().token(i).lemma());
            named |= OPENERS.contains(sentence().token(i).form());
        }
        return (named || !passive()) && (!other || list || named) && (named || distance(document) <= reach());
    }

    /** "signed three documents: …": what stands before the colon is told after it. */
    private boolean named(int colon) {
        return colon == end() || (sentence().tagged(colon - 1, "NNS") && colon - end() <= REACH + 1);
    }

    /** "after the agreement", but not "of the following agreements". */
    private boolean apart(int index, Set<String> between) {
        return between.contains(sentence().token(index).form()) && !sentence().tagged(index - 1, "DT");
    }

    private int reach() {
        return match.rule().setting("near").map(Integer::parseInt).orElse(Integer.MAX_VALUE);
    }

    private boolean verb(int index) {
        return finite(index) || (sentence().tagged(index, "VB") && sentence().is(index - 1, "to"));
    }

    private boolean passive() {
        return sentence().tagged(at(), "VBN")
                && at() > 0
                && sentence().token(at() - 1).lemma().equals("be");
    }

    /** "… was signed", "…, signed in 2005,": only forms of "be" and "have" and what stands in commas lie between. */
    private boolean subject(FoundName document) {
        boolean participle = sentence().tagged(at(), "VBN") || sentence().tagged(at(), "VBD");
        if (!participle || at() - document.to() > PASSIVE_REACH) {
            return match.rule().setting("status").equals(Optional.of("in-force")) && at() - document.to() <= 3;
        }
        boolean auxiliary = false;
        for (int i = document.to(); i < at(); i++) {
            String lemma = sentence().token(i).lemma();
            boolean helps =
                    lemma.equals("be") || lemma.equals("have") || sentence().tagged(i, "MD");
            auxiliary |= lemma.equals("be");
            boolean relative = sentence().tagged(i, "WDT") && i <= document.to() + 1;
            if (ends(i) || (finite(i) && !helps && !relative)) {
                return false;
            }
        }
        return auxiliary || at() - document.to() <= 2;
    }

    private boolean finite(int index) {
        return sentence().tagged(index, "VBD")
                || sentence().tagged(index, "VBZ")
                || sentence().tagged(index, "VBP")
                || sentence().tagged(index, "MD")
                || sentence().tagged(index, "WDT");
    }

    private boolean ends(int index) {
        return sentence().is(index, ";") || sentence().is(index, ":");
    }

    /** How far it stands from {@code document}. */
    int distance(FoundName document) {
        return end() <= document.from() ? document.from() - end() : at() - document.to();
    }
}
