package org.aidememoire.reading.clean;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes one character of a letter and its marks ("e" and two accents become "ế"), so that a name is written one way. */
final class ComposedLetters implements CleaningStep {
    private static final Pattern LETTER_WITH_MARKS = Pattern.compile("\\p{L}\\p{Mn}{1,8}+");

    @Override
    public List<Edit> edits(String text) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        Matcher letters = LETTER_WITH_MARKS.matcher(text);
        while (letters.find()) {
            String composed = Normalizer.normalize(letters.group(), Normalizer.Form.NFC);
            if (!composed.equals(letters.group())) {
                edits.add(new Edit(letters.start(), letters.end(), composed));
            }
        }
        return edits;
    }
}
