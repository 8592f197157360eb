package org.aidememoire.reading.find.instrument;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.aidememoire.reading.clean.ParagraphKind;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.phrase.FoundName;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.rule.RulesFile;

/** Documents that are named one by one after what was done with them all: "The following agreements were signed: …". */
final class Listings {
    private static final int FIRST = 2;

    /** What was done, by the paragraph that tells it. */
    private final TreeMap<Integer, Act> leads = new TreeMap<>();

    private final Account account;

    Listings(Account account, RulesFile acts) {
        this.account = account;
        RulesFile leading = acts.with("lists");
        for (ReadSentence read : account.sentences()) {
            leading.matches(read).stream()
                    .findFirst()
                    .ifPresent(match -> leads.put(read.sentence().paragraph(), new Act(match)));
        }
    }

    /** What was done with the documents of the list that {@code name} opens an item of. */
    Optional<Act> act(FoundName name) {
        boolean item =
                name.from() <= FIRST && account.kind(name.read()) == ParagraphKind.LIST_ITEM && first(name.read());
        return item
                ? Optional.ofNullable(leads.lowerEntry(name.sentence().paragraph()))
                        .map(entry -> entry.getValue())
                : Optional.empty();
    }

    private boolean first(ReadSentence read) {
        List<ReadSentence> sentences = account.sentences();
        int before = read.sentence().number() - 1;
        return before < 0
                || sentences.get(before).sentence().paragraph()
                        < read.sentence().paragraph();
    }
}
