package org.aidememoire.store.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Cuts text into words, by dictionary where a script does not space them (Lao, Thai, Khmer), and folds what spelling
 * leaves to taste: case, the accents of Latin letters, {@code đ} and {@code d}, a plural's and a possessive's s.
 *
 * <p>Not by Lucene's {@code ICUFoldingFilter}: the data that it brings is of an older ICU than the reading's.
 *
 * @see <a href="https://www.unicode.org/reports/tr29/">Unicode Text Segmentation</a>
 */
final class FoldedAnalyzer extends Analyzer {
    private static final int BETWEEN_PARTS = 100;

    /** No phrase goes on from one part of a field to the next. */
    @Override
    public int getPositionIncrementGap(String field) {
        return BETWEEN_PARTS;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new ICUTokenizer(new WordBreaks());
        TokenStream folded = normalize(fieldName, new EnglishPossessiveFilter(words));
        return new TokenStreamComponents(words, new EnglishMinimalStemFilter(folded));
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return new ASCIIFoldingFilter(new ICUNormalizer2Filter(in));
    }
}
