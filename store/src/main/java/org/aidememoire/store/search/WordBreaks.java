package org.aidememoire.store.search;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import com.ibm.icu.util.ULocale;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizerConfig;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The word breaks of ICU itself. Lucene brings rules of its own, compiled for one version of ICU only, which another
 * version refuses to load; those of ICU are the same standard.
 */
final class WordBreaks extends ICUTokenizerConfig {
    private static final String[] TYPES = StandardTokenizer.TOKEN_TYPES;

    @Override
    public RuleBasedBreakIterator getBreakIterator(int script) {
        return (RuleBasedBreakIterator) BreakIterator.getWordInstance(ULocale.ROOT);
    }

    @Override
    public String getType(int script, int ruleStatus) {
        if (ruleStatus >= RuleBasedBreakIterator.WORD_NUMBER && ruleStatus < RuleBasedBreakIterator.WORD_NUMBER_LIMIT) {
            return TYPES[StandardTokenizer.NUM];
        }
        return TYPES[script == UScript.JAPANESE ? StandardTokenizer.IDEOGRAPHIC : StandardTokenizer.ALPHANUM];
    }

    @Override
    public boolean combineCJ() {
        return true;
    }
}
