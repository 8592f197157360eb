package org.aidememoire.reading.clean;

import java.util.regex.Pattern;

/** Tells lines about a report (who wrote it, when, for whom to call) from lines of the report. */
final class Byline {
    private static final int LONGEST = 160;
    private static final int LONGEST_CREDIT = 40;
    private static final Pattern SENTENCE = Pattern.compile("(?:\\S+\\s+){7,}\\S+[.!?]['\"\u2019\u201D)]*$");
    private static final Pattern TOLD = Pattern.compile("(?i)"
            + "^(?:published|updated|last updated|posted|filed|transmitted|distributed|dated?|created|release date|issued)"
            + "(?: on| at)?\\b\\s*:?.{0,20}\\d.*"
            + "|^(?:writer|author|reporter|editor|newspaper section|section|source|by|story|text|published by|topics?"
            + "|agencies|subject\\(?s?\\)?|ref(?:erence)?|press release number)\\s*:.*"
            + "|^(?:media|press) (?:contacts?|inquir\\w+|enquir\\w+|office|release number)\\b.*"
            + "|^(?:tel|telephone|phone|fax|facsimile|e-?mail|contact|website)\\b\\s*[:.].*"
            + "|^\\((?:[^()]{2,60})\\)$");
    private static final Pattern RIGHTS =
            Pattern.compile("(?i)^(?:\u00A9|\\(c\\)|copyright \u00A9|authori[sz]ed by|all rights reserved).*");
    private static final Pattern AGENCY = Pattern.compile("\\p{Lu}{2,6}(?:/\\p{Lu}{2,6}){0,3}\\.?");
    private static final Pattern CREDIT = Pattern.compile("[\u2013\u2014-]+\\s*\\p{Lu}{2,}[\\p{L}/, ]*\\.?");
    private static final Pattern NAMED_CREDIT =
            Pattern.compile("[\u2013\u2014-]+\\s*\\p{Lu}\\p{L}+(?:[/ ,]+\\p{Lu}\\p{L}+){0,2}\\.?");
    private static final Pattern WRITTEN_BY = Pattern.compile("[Bb]y \\p{Lu}[\\p{L}\\p{M}.'\u2019 -]{2,60}");
    private static final Pattern LABEL =
            Pattern.compile("(?i)(?:writer|author|reporter|newspaper section|section|source)\\s*:");

    private Byline() {}

    /** Whether {@code words}, which follow the paragraph {@code before}, are such a line; {@code atFoot} near the end. */
    static boolean is(String words, String before, boolean atFoot) {
        if (words.length() > LONGEST) {
            return false;
        }
        boolean shape = RIGHTS.matcher(words).find()
                || (TOLD.matcher(words).find() && !SENTENCE.matcher(words).find())
                || WRITTEN_BY.matcher(words).matches()
                || WrittenDay.isAllOf(words);
        boolean value =
                LABEL.matcher(before).matches() && !SENTENCE.matcher(words).find();
        boolean agency = AGENCY.matcher(words).matches() && (atFoot || words.indexOf('/') > 0);
        return shape || value || agency || isCredit(words, atFoot);
    }

    /** Whether {@code words} are an agency after a dash. At the foot its name may be in small letters. */
    static boolean isCredit(String words, boolean atFoot) {
        return words.length() <= LONGEST_CREDIT
                && (CREDIT.matcher(words).matches()
                        || (atFoot && NAMED_CREDIT.matcher(words).matches()));
    }
}
