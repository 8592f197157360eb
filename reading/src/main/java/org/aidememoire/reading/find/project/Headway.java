package org.aidememoire.reading.find.project;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aidememoire.model.report.Passage;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.phrase.FoundName;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.Sentence;

/**
 * The words by which a sentence tells that a work is done or under way: "the Moa bridge <em>was inaugurated</em>", "work on the
 * Moa bridge <em>has begun</em>", "the Moa bridge is <em>60 % complete</em>". What is planned, hoped for or denied tells of
 * neither.
 */
final class Headway {
    /** How far after a name its verb may stand: "the Moa bridge, which was finally opened". */
    private static final int AFTER = 7;
    /** How far before a name the verb may stand that takes it as its object: "opened the new cross-border Moa bridge". */
    private static final int BEFORE = 4;
    /** How far before a past participle its auxiliaries and what denies it may stand. */
    private static final int AUXILIARIES = 5;

    private static final Set<String> PAST = Set.of("was", "were", "been");
    private static final Set<String> DENIES = Set.of(
            "not", "n't", "never", "no", "nor", "without", "if", "once", "until", "unless", "before", "when", "whether",
            "will", "would", "shall", "should", "can", "could", "may", "might", "must", "to", "be", "yet", "almost",
            "nearly", "delay", "stall", "half");
    /** Before a name, they leave open whether it is so. */
    private static final Set<String> OPEN = Set.of("if", "once", "until", "unless", "whether", "before");

    private static final int OPENER = 3;
    private static final Pattern YEAR = Pattern.compile("1[789]\\d\\d|20\\d\\d");

    private static final Set<String> BREAKS = Set.of(";", ":", "but", "while", "whereas", "although", "though", "and");
    private static final Set<String> PERCENT = Set.of("%", "percent", "pc");

    private final Set<String> done;
    private final Set<String> begun;
    private final Set<String> building;

    /** @throws IllegalArgumentException if a list that it needs is missing */
    Headway(RulesFile rules) {
        this.done = Set.copyOf(rules.list("done"));
        this.begun = Set.copyOf(rules.list("begun"));
        this.building = Set.copyOf(rules.list("building"));
    }

    /** The words that tell it of {@code name}. */
    Optional<Passage> of(FoundName name, Account account) {
        Sentence sentence = name.sentence();
        for (int i = Math.max(0, name.from() - OPENER); i < name.from(); i++) {
            if (OPEN.contains(sentence.token(i).form())) {
                return Optional.empty();
            }
        }
        if (sentence.tagged(name.to(), "NN")) {
            return Optional.empty(); // the museum of the Moa bridge is another thing than the bridge
        }
        for (int i = name.to(); i < Math.min(sentence.size(), name.to() + AFTER); i++) {
            if (BREAKS.contains(sentence.token(i).form())) {
                break;
            }
            int from = tells(sentence, i, name);
            if (from >= 0) {
                return isOfOld(sentence, i, account)
                        ? Optional.empty()
                        : Optional.of(account.passage(name.read(), from, i + 1));
            }
        }
        for (int i = name.from() - 1; i >= Math.max(0, name.from() - BEFORE); i--) {
            if (acts(sentence, i)) {
                return Optional.of(account.passage(name.read(), i, i + 1));
            }
        }
        return Optional.empty();
    }

    /** Whether a year follows that had passed before the one of the report and the one before it: "was opened in 1901". */
    private static boolean isOfOld(Sentence sentence, int verb, Account account) {
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + AFTER); i++) {
            String form = sentence.token(i).form();
            if (YEAR.matcher(form).matches()) {
                int year = Integer.parseInt(form);
                return account.published()
                        .filter(day -> year < day.getYear() - 1)
                        .isPresent();
            }
        }
        return false;
    }

    /** The first of the words up to {@code at} that tell it, after the name; less than zero if they do not. */
    private int tells(Sentence sentence, int at, FoundName name) {
        String form = sentence.token(at).form();
        if (form.equals("complete")
                && at > name.to() + 1
                && PERCENT.contains(sentence.token(at - 1).form())) {
            return denied(sentence, at - 2, name.to()) ? -1 : at - 2;
        }
        if (form.equals("underway") || (form.equals("way") && sentence.is(at - 1, "under"))) {
            int from = form.equals("way") ? at - 1 : at;
            return denied(sentence, from, name.to()) ? -1 : from;
        }
        String lemma = sentence.token(at).lemma();
        boolean past = sentence.tagged(at, "VBD") || sentence.tagged(at, "VBN");
        if (past && begun.contains(lemma) && isOfBuilding(sentence, name)) {
            return denied(sentence, at, name.to()) ? -1 : at;
        }
        int auxiliary = auxiliary(sentence, at, name.to());
        if (!past || auxiliary < 0 || denied(sentence, at, name.to())) {
            return -1;
        }
        boolean passive =
                done.contains(lemma) && PAST.contains(sentence.token(auxiliary).form());
        boolean going = building.contains(lemma) && sentence.is(auxiliary, "being");
        return passive || going ? auxiliary : -1;
    }

    /** The auxiliary before the participle at {@code at}. */
    private static int auxiliary(Sentence sentence, int at, int after) {
        for (int i = at - 1; i >= Math.max(after, at - AUXILIARIES); i--) {
            String form = sentence.token(i).form();
            if (PAST.contains(form) || form.equals("being")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean denied(Sentence sentence, int at, int after) {
        for (int i = at - 1; i >= Math.max(after, at - AUXILIARIES); i--) {
            if (DENIES.contains(sentence.token(i).form())) {
                return true;
            }
        }
        return false;
    }

    /** "Construction of the Moa bridge", "work on the Moa bridge". */
    private boolean isOfBuilding(Sentence sentence, FoundName name) {
        for (int i = Math.max(0, name.from() - BEFORE); i < name.from(); i++) {
            String lemma = sentence.token(i).lemma();
            if (lemma.equals("work") || building.contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb at {@code at} says that somebody did it: "they opened", "they have completed". */
    private boolean acts(Sentence sentence, int at) {
        if (!done.contains(sentence.token(at).lemma())) {
            return false;
        }
        boolean had = sentence.is(at - 1, "have") || sentence.is(at - 2, "have");
        boolean past = sentence.tagged(at, "VBD") || (sentence.tagged(at, "VBN") && had);
        return past && !denied(sentence, at, 0);
    }
}
