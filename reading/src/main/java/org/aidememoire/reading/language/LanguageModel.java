package org.aidememoire.reading.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * OpenNLP's language detector with the model for 183 languages that the OpenNLP project publishes. Loading takes about
 * half a second and happens when the first text asks for it.
 */
final class LanguageModel {
    private static final String FILE = "/langdetect-183.bin";
    private static final int ENOUGH = 4_000;
    private static final Map<String, String> TAGS = tags();

    private LanguageModel() {}

    /** Loaded, once, when this class is first used. */
    private static final class Loaded {
        private static final LanguageDetectorModel MODEL = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(FILE)) {
                return new LanguageDetectorModel(Objects.requireNonNull(in, FILE + " is missing"));
            } catch (IOException e) {
                throw new UncheckedIOException(FILE + " cannot be read", e);
            }
        }
    }

    /** The likeliest language of {@code text}, as a BCP 47 tag. */
    static String languageOf(String text) {
        // A detector is cheap and not known to be safe for several threads; the model is.
        String code = new LanguageDetectorME(Loaded.MODEL)
                .predictLanguage(text.substring(0, Math.min(text.length(), ENOUGH)))
                .getLang();
        return TAGS.getOrDefault(code, code);
    }

    /** BCP 47 wants the two-letter code of a language that has one; the model knows three letters. */
    private static Map<String, String> tags() {
        Map<String, String> tags = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            tags.put(new Locale.Builder().setLanguage(code).build().getISO3Language(), code);
        }
        tags.put("cmn", "zh");
        tags.put("pes", "fa");
        tags.put("ekk", "et");
        tags.put("lvs", "lv");
        tags.put("plt", "mg");
        return Map.copyOf(tags);
    }
}
