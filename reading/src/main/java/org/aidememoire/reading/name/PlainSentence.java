package org.aidememoire.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Token;

/** A headline or an outlet's name as a sentence, without a tagger: capitalised words pass for names. */
final class PlainSentence {
    private static final Pattern WORD =
            Pattern.compile("'s|[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}.]|['’](?!s\\b))*+|\\S");

    private PlainSentence() {}

    /** The words of {@code text}, where it has any. */
    static Optional<Sentence> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.replace('’', '\''));
        while (matcher.find()) {
            String word = matcher.group();
            String tag = Character.isUpperCase(word.codePointAt(0)) ? "NNP" : "NN";
            tokens.add(Token.of(word, word, tag, matcher.start(), matcher.end()));
        }
        return tokens.isEmpty() ? Optional.empty() : Optional.of(new Sentence(0, 0, tokens));
    }
}
