package org.aidememoire.reading.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells of each paragraph of a clean text what it is, by its shape and its neighbours. */
final class ParagraphKinds {
    private static final int HEAD = 14;
    private static final int FOOT = 3;
    private static final int LONGEST_HEADING = 160;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\u2026]['\"\u2019\u201D)\\]]*$");
    private static final Pattern LEAD_IN =
            Pattern.compile("(?i)(?::|\\b(?:will|shall|to|by|including|should|would|must|and|that))$");
    private static final Pattern OPEN_ITEM = Pattern.compile("(?i)(?:[;,]|\\b(?:and|or))$");
    private static final Pattern RULED = Pattern.compile("[\u2013\u2014-] .{1,80} [\u2013\u2014-]");
    private static final Pattern CAPTION = Pattern.compile("(?i)"
            + "^(?:photo|picture|image|file photo|caption)\\b\\s*:"
            + "|\\((?:r|l|right|left|cent(?:er|re)|(?:first|second|third|\\d\\w\\w) (?:from|left|right)[^)]{0,20})\\)"
            + "|, (?:right|left|cent(?:er|re)|second (?:from )?(?:right|left)),"
            + "|\\((?:(?:file )?photos?|pictures?|images?|credit|courtesy|source)\\b[^)]{0,60}\\)$"
            + "|\\((?:AFP|AP|Reuters|VNA|Xinhua|EPA|ANTARA|Bloomberg)/[^)]{1,60}\\)$");

    private final String text;
    private final List<Line> lines;
    private final List<Paragraph> found = new ArrayList<>();
    private boolean openList;

    private ParagraphKinds(String text) {
        this.text = text;
        this.lines = Line.withWords(text);
    }

    /** The paragraphs of {@code text}, in which each is one line. */
    static List<Paragraph> of(String text) {
        return new ParagraphKinds(text).run();
    }

    private List<Paragraph> run() {
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i).words();
            ParagraphKind kind = kind(i);
            boolean marked =
                    kind == ParagraphKind.LIST_ITEM || kind == ParagraphKind.PROSE || kind == ParagraphKind.HEADING;
            int start = lines.get(i).wordsStart(text);
            found.add(new Paragraph(start + (marked ? ListMarker.length(words) : 0), start + words.length(), kind));
            openList = kind == ParagraphKind.LIST_ITEM
                    ? OPEN_ITEM.matcher(words).find()
                    : kind == ParagraphKind.PROSE && words.endsWith(":");
        }
        return List.copyOf(found);
    }

    private ParagraphKind kind(int at) {
        String words = lines.get(at).words();
        boolean atFoot = at >= lines.size() - FOOT && !follows(ParagraphKind.LIST_ITEM);
        if (Byline.isCredit(words, atFoot)) {
            return ParagraphKind.BYLINE;
        }
        if (RULED.matcher(words).matches()) {
            return ParagraphKind.HEADING;
        }
        if (ListMarker.bulletLength(words) > 0) {
            return ParagraphKind.LIST_ITEM;
        }
        if (at < HEAD && Dateline.isAllOf(words)) {
            return ParagraphKind.DATELINE;
        }
        if (Byline.is(words, at == 0 ? "" : lines.get(at - 1).words(), atFoot)) {
            return ParagraphKind.BYLINE;
        }
        return CAPTION.matcher(words).find() ? ParagraphKind.CAPTION : textKind(words, bulletFollows(at));
    }

    private ParagraphKind textKind(String words, boolean bulletFollows) {
        if (isItem(words)) {
            return ParagraphKind.LIST_ITEM;
        }
        return isHeading(words, bulletFollows) ? ParagraphKind.HEADING : ParagraphKind.PROSE;
    }

    private boolean bulletFollows(int at) {
        return at + 1 < lines.size()
                && ListMarker.bulletLength(lines.get(at + 1).words()) > 0;
    }

    private boolean follows(ParagraphKind kind) {
        return !found.isEmpty() && found.get(found.size() - 1).kind() == kind;
    }

    /** Items without bullets: small letters or an open end after a lead-in; numbers that are no whole sentences. */
    private boolean isItem(String words) {
        if (ListMarker.numberLength(words) > 0) {
            return openList || !SENTENCE_END.matcher(words).find();
        }
        return openList
                && (Character.isLowerCase(words.charAt(0))
                        || OPEN_ITEM.matcher(words).find()
                        || follows(ParagraphKind.LIST_ITEM));
    }

    private static boolean isHeading(String words, boolean bulletFollows) {
        boolean leadsIn =
                words.endsWith(":") || (bulletFollows && LEAD_IN.matcher(words).find());
        boolean ends = SENTENCE_END.matcher(words).find() || words.endsWith(";") || words.endsWith(",");
        return words.length() <= LONGEST_HEADING && !leadsIn && !ends;
    }
}
