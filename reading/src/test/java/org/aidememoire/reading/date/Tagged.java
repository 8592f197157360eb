package org.aidememoire.reading.date;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.sentence.CoreNlpTagger;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Tagger;

/** A text with its sentences, tagged as in production. */
record Tagged(String text, List<Sentence> sentences) {
    private static final Tagger TAGGER = new CoreNlpTagger();

    static Tagged of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        String[] paragraphs = text.split("\n", -1);
        int start = 0;
        for (int paragraph = 0; paragraph < paragraphs.length; paragraph++) {
            int number = paragraph;
            TAGGER.tag(text, start, start + paragraphs[paragraph].length())
                    .forEach(tokens -> sentences.add(new Sentence(sentences.size(), number, tokens)));
            start += paragraphs[paragraph].length() + 1;
        }
        return new Tagged(text, sentences);
    }

    /** The only sentence. */
    Sentence sentence() {
        if (sentences.size() != 1) {
            throw new IllegalStateException(sentences.size() + " sentences: " + text);
        }
        return sentences.get(0);
    }

    /** The words of a mention. */
    String words(Sentence sentence, DateMention mention) {
        return words(sentence, new Stretch(mention.from(), mention.to()));
    }

    String words(Sentence sentence, Stretch stretch) {
        return text.substring(
                sentence.token(stretch.from()).start(),
                sentence.token(stretch.to() - 1).end());
    }
}
