package org.aidememoire.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aidememoire.model.wording.Piece;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Marks the words that were looked for, in any text. */
public final class Marker {
    private static final int LONGEST_TEXT = 10_000_000;

    private final Analyzer analyzer;
    private final Query query;

    Marker(Analyzer analyzer, Query query) {
        this.analyzer = analyzer;
        this.query = query;
    }

    /** The whole of {@code text}; together the pieces are the text. */
    public List<Piece> whole(String text) {
        List<List<Piece>> passages = passages(text, 1, new WholeBreakIterator());
        if (passages.isEmpty()) {
            return text.isEmpty() ? List.of() : List.of(new Piece(text, false));
        }
        return passages.get(0);
    }

    /** The sentences of {@code text} that fit best, at most {@code most}, in their order; none where nothing is found. */
    public List<List<Piece>> best(String text, int most) {
        return passages(text, most, BreakIterator.getSentenceInstance(Locale.ROOT));
    }

    @SuppressWarnings("unchecked") // what InPieces gives comes back as an Object
    private List<List<Piece>> passages(String text, int most, BreakIterator cuts) {
        UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withBreakIterator(() -> cuts)
                .withFormatter(new InPieces())
                // Else only a text that fulfils the whole query would be marked, and a quote need not.
                .withWeightMatches(false)
                .withMaxLength(LONGEST_TEXT)
                .withMaxNoHighlightPassages(0)
                .build();
        try {
            Object found = highlighter.highlightWithoutSearcher(Fields.WORDS, query, text, most);
            return found == null ? List.of() : (List<List<Piece>>) found;
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory is read without failure", e);
        }
    }

    private static final class InPieces extends PassageFormatter {
        @Override
        public List<List<Piece>> format(Passage[] passages, String content) {
            List<List<Piece>> all = new ArrayList<>();
            for (Passage passage : passages) {
                if (passage.getNumMatches() > 0) {
                    all.add(pieces(passage, content));
                }
            }
            return all;
        }

        private static List<Piece> pieces(Passage passage, String content) {
            List<Piece> pieces = new ArrayList<>();
            int at = passage.getStartOffset();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int start = Math.max(at, passage.getMatchStarts()[i]);
                int end = Math.min(passage.getMatchEnds()[i], passage.getEndOffset());
                if (end > start) {
                    add(pieces, content.substring(at, start), false);
                    add(pieces, content.substring(start, end), true);
                    at = end;
                }
            }
            add(pieces, content.substring(at, passage.getEndOffset()), false);
            return pieces;
        }

        private static void add(List<Piece> pieces, String text, boolean marked) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, marked));
            }
        }
    }
}
