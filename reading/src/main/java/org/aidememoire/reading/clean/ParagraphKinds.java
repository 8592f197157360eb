package org.aidememoire.reading.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells of each paragraph of a clean text what it is, by its shape and its neighbours. */
final class ParagraphKinds {
    private static final int HEAD = 8;
    private static final int LONGEST_HEADING = 160;
    private static final int LONGEST_BYLINE = 160;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\u2026]['\"\u2019\u201D)\\]]*$");
    private static final Pattern LEAD_IN =
            Pattern.compile("(?i)(?::|\\b(?:will|shall|to|by|including|should|would|must|and|that))$");
    private static final Pattern OPEN_ITEM = Pattern.compile("(?i)(?:;|,|; and|; or|, and|\\band)$");
    private static final Pattern CAPTION = Pattern.compile("(?i)"
            + "^(?:photo|picture|image|file photo|caption)\\b\\s*:"
            + "|\\((?:r|l|c|right|left|cent(?:er|re)|(?:first|second|third|\\d\\w\\w) (?:from|left|right)[^)]{0,20})\\)"
            + "|, (?:right|left|cent(?:er|re)|second (?:from )?(?:right|left)),"
            + "|\\((?:(?:file )?photos?|pictures?|images?|credit|courtesy|source)\\b[^)]{0,60}\\)$"
            + "|\\((?:AFP|AP|Reuters|VNA|Xinhua|EPA|ANTARA|Bloomberg)/[^)]{1,60}\\)$");
    private static final Pattern BYLINE = Pattern.compile("(?i)"
            + "^(?:published|updated|last updated|posted|dated?|created|release date|issued)(?: on| at)?\\b\\s*:?.{0,20}\\d.*"
            + "|^(?:writer|author|reporter|editor|newspaper section|section|source|by|story|text|published by|topics?"
            + "|agencies|subject\\(?s?\\)?|ref(?:erence)?|press release number|mps|news desk)\\s*:.*"
            + "|^(?:media|press) (?:contacts?|inquir\\w+|enquir\\w+|office|release number)\\b.*"
            + "|^(?:tel|telephone|phone|fax|facsimile|e-?mail|contact|website)\\b\\s*[:.].*"
            + "|^(?:\u00A9|\\(c\\)|copyright|authori[sz]ed by|all rights reserved).*"
            + "|^\\((?:[^()]{2,60})\\)$"
            + "|^[\u2013\u2014-]+\\s*\\p{Lu}[\\p{L}/, ]{1,30}$");
    private static final Pattern AGENCY = Pattern.compile("^\\p{Lu}{2,6}(?:/\\p{Lu}{2,6}){0,3}\\.?$");
    private static final Pattern WRITTEN_BY = Pattern.compile("^[Bb]y \\p{Lu}[\\p{L}\\p{M}.'\u2019 -]{2,60}$");
    private static final Pattern LABEL_ONLY =
            Pattern.compile("(?i)^(?:writer|author|reporter|newspaper section|section)\\s*:$");

    private final String text;
    private final List<Paragraph> found = new ArrayList<>();
    private String before = "";
    private boolean openList;

    private ParagraphKinds(String text) {
        this.text = text;
    }

    /** The paragraphs of {@code text}, in which each is one line. */
    static List<Paragraph> of(String text) {
        return new ParagraphKinds(text).run();
    }

    private List<Paragraph> run() {
        List<Line> lines =
                Line.of(text).stream().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String words = line.words();
            boolean itemFollows = i + 1 < lines.size()
                    && ListMarker.bulletLength(lines.get(i + 1).words()) > 0;
            ParagraphKind kind = kind(words, i, itemFollows);
            int marker = kind == ParagraphKind.BYLINE ? 0 : ListMarker.length(words);
            int start = line.wordsStart(text);
            found.add(new Paragraph(start + marker, start + words.length(), kind));
            openList = kind == ParagraphKind.LIST_ITEM
                    ? OPEN_ITEM.matcher(words).find()
                    : kind == ParagraphKind.PROSE && words.endsWith(":");
            before = words;
        }
        return List.copyOf(found);
    }

    private ParagraphKind kind(String words, int index, boolean itemFollows) {
        if (ListMarker.bulletLength(words) > 0 && !isCredit(words)) {
            return ParagraphKind.LIST_ITEM;
        }
        if (index < HEAD && isDateline(words)) {
            return ParagraphKind.DATELINE;
        }
        if (isByline(words, index)) {
            return ParagraphKind.BYLINE;
        }
        if (CAPTION.matcher(words).find()) {
            return ParagraphKind.CAPTION;
        }
        if (isItem(words)) {
            return ParagraphKind.LIST_ITEM;
        }
        return isHeading(words, itemFollows) ? ParagraphKind.HEADING : ParagraphKind.PROSE;
    }

    private static boolean isDateline(String words) {
        return words.length() <= Dateline.LONGEST && Dateline.length(words + " A") == words.length() + 1;
    }

    private static boolean isCredit(String words) {
        return words.length() <= 40 && words.matches("[\u2013\u2014-]+\\s*\\p{Lu}{2,}[\\p{L}/, ]*\\.?");
    }

    private boolean isByline(String words, int index) {
        if (words.length() > LONGEST_BYLINE) {
            return false;
        }
        boolean told = BYLINE.matcher(words).find() || WRITTEN_BY.matcher(words).find() || isCredit(words);
        boolean agency = AGENCY.matcher(words).matches()
                && index > 0
                && !SENTENCE_END.matcher(before).find();
        boolean value = LABEL_ONLY.matcher(before).find()
                && !SENTENCE_END.matcher(words).find();
        return told || value || agency || WrittenDay.isAllOf(words);
    }

    /** Items without bullets: small letters or an open end after a lead-in; numbers that are no whole sentences. */
    private boolean isItem(String words) {
        if (ListMarker.numberLength(words) > 0) {
            return openList || !SENTENCE_END.matcher(words).find();
        }
        return openList
                && (Character.isLowerCase(words.charAt(0))
                        || OPEN_ITEM.matcher(words).find()
                        || afterOpenItem());
    }

    private boolean afterOpenItem() {
        return !found.isEmpty()
                && found.get(found.size() - 1).kind() == ParagraphKind.LIST_ITEM
                && OPEN_ITEM.matcher(before).find();
    }

    private static boolean isHeading(String words, boolean itemFollows) {
        boolean leadsIn = LEAD_IN.matcher(words).find() && (itemFollows || words.endsWith(":"));
        return words.length() <= LONGEST_HEADING
                && !leadsIn
                && !SENTENCE_END.matcher(words).find()
                && !words.endsWith(";")
                && !words.endsWith(",");
    }
}
