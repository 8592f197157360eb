package org.aidememoire.reading.language;

import java.util.Optional;
import org.aidememoire.model.report.ReportMetadata;

/**
 * Tells which language a text is in. The text decides and not what is said about it: metadata is often that of a whole
 * site. A text with names from other languages is in the language of its other words, so names count little.
 *
 * <p>Evident English is told by its function words, at no cost; a language with a script of its own by that; only the
 * rest is left to a statistical model, loaded when it is first needed. Thread-safe; the same text always gives the same
 * answer.
 */
public final class ReportLanguage {
    /** English, as a BCP 47 tag. */
    public static final String ENGLISH = "en";

    /** Not known: too few words to tell. */
    public static final String UNDETERMINED = "und";

    /** A longer text is told by its beginning, in UTF-16 code units. */
    private static final int ENOUGH = 20_000;

    /** Fewer letters outside names than these tell nothing. */
    private static final int FEWEST_LETTERS = 20;

    /** The language of {@code text} as a BCP 47 tag, {@link #UNDETERMINED} where it holds too little to tell. */
    public String of(String text) {
        String start = text.substring(0, Math.min(text.length(), ENOUGH));
        Optional<String> byScript = Scripts.of(start).language();
        if (byScript.isPresent()) {
            return byScript.get();
        }
        OrdinaryWords words = OrdinaryWords.of(start);
        if (words.letters() < FEWEST_LETTERS) {
            return UNDETERMINED;
        }
        return words.areEvidentEnglish() ? ENGLISH : LanguageModel.languageOf(words.joined());
    }

    /**
     * The language of {@code text}, whose report has {@code metadata}. Where the text is not English and its metadata
     * names another language, that is taken: it tells closely related languages apart better than few words do.
     */
    public String of(String text, ReportMetadata metadata) {
        String told = of(text);
        return told.equals(ENGLISH) || told.equals(UNDETERMINED)
                ? told
                : metadata.language().filter(tag -> !isEnglish(tag)).orElse(told);
    }

    /** Whether a report in {@code language} is read: English of any country, and what is too short to tell. */
    public static boolean isRead(String language) {
        return isEnglish(language) || language.equals(UNDETERMINED);
    }

    private static boolean isEnglish(String tag) {
        return tag.equals(ENGLISH) || tag.startsWith("en-");
    }
}
