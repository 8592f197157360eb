package org.aidememoire.register.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidememoire.model.wording.Piece;
import org.aidememoire.register.FoldedWords;

/**
 * Two wordings with the words marked that only one of them has, or has elsewhere. Case and accents are no change.
 *
 * @param before the earlier wording
 * @param after the later wording
 */
public record ChangedWords(List<Piece> before, List<Piece> after) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’.,-][\\p{L}\\p{M}\\p{N}]+)*+");

    /** Copies the lists. */
    public ChangedWords {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    private record Word(int start, int end, String folded) {}

    /** The two wordings, marked. */
    public static ChangedWords between(String before, String after) {
        List<Word> one = words(before);
        List<Word> other = words(after);
        List<AbstractDelta<String>> deltas =
                DiffUtils.diff(folded(one), folded(other)).getDeltas();
        return new ChangedWords(
                pieces(before, one, deltas, AbstractDelta::getSource),
                pieces(after, other, deltas, AbstractDelta::getTarget));
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String folded = FoldedWords.of(matcher.group()).toString();
            words.add(new Word(matcher.start(), matcher.end(), folded.isEmpty() ? matcher.group() : folded));
        }
        return words;
    }

    private static List<String> folded(List<Word> words) {
        return words.stream().map(Word::folded).toList();
    }

    private static List<Piece> pieces(
            String text,
            List<Word> words,
            List<AbstractDelta<String>> deltas,
            Function<AbstractDelta<String>, Chunk<String>> side) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : deltas) {
            Chunk<String> chunk = side.apply(delta);
            if (chunk.size() > 0) {
                int start = words.get(chunk.getPosition()).start();
                int end = words.get(chunk.last()).end();
                add(pieces, text.substring(at, start), false);
                add(pieces, text.substring(start, end), true);
                at = end;
            }
        }
        add(pieces, text.substring(at), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
