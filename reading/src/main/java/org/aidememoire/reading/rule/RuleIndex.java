package org.aidememoire.reading.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Token;

/** Finds the rules that may match a sentence by the words that they need, so that most are never tried on it. */
final class RuleIndex {
    private final List<Rule> rules;
    private final Map<String, BitSet> byWord = new HashMap<>();

    /** Rules that need no word in particular. */
    private final BitSet always = new BitSet();

    RuleIndex(List<Rule> rules) {
        this.rules = rules;
        for (int i = 0; i < rules.size(); i++) {
            int place = i;
            rules.get(i)
                    .pattern()
                    .needs()
                    .ifPresentOrElse(
                            words -> words.forEach(word -> byWord.computeIfAbsent(word, any -> new BitSet())
                                    .set(place)),
                            () -> always.set(place));
        }
    }

    /** The rules that may match {@code sentence}, in their order. */
    List<Rule> candidates(Sentence sentence) {
        BitSet found = (BitSet) always.clone();
        for (Token token : sentence.tokens()) {
            add(token.form(), found);
            if (!token.lemma().equals(token.form())) {
                add(token.lemma(), found);
            }
        }
        List<Rule> candidates = new ArrayList<>(found.cardinality());
        found.stream().forEach(i -> candidates.add(rules.get(i)));
        return candidates;
    }

    private void add(String word, BitSet found) {
        BitSet needing = byWord.get(word);
        if (needing != null) {
            found.or(needing);
        }
    }
}
