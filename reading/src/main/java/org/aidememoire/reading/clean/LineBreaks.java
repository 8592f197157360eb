package org.aidememoire.reading.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides of every line end, and every blank line, whether it parts two paragraphs or stands within a sentence or a
 * word. In doubt it parts. Afterwards a paragraph is one line, and a blank line stands between two.
 */
final class LineBreaks implements CleaningStep {
    private static final int RUNNING = 40;
    private static final int MOST_LINES_AFTER_DROP_CAP = 8;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;\u2026]['\"\u2019\u201D)\\]]*$");
    private static final Pattern BYLINE = Pattern.compile("by \\p{Lu}");
    private static final Pattern STRAY_PUNCTUATION = Pattern.compile("[.,;:!?)](?:\\s|$)");
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}]+$");
    private static final Set<String> DANGLING = Set.of(
            "and", "or", "of", "the", "a", "an", "with", "between", "for", "in", "on", "at", "from", "as", "their",
            "its", "his", "her", "our", "both", "that", "which", "than");

    @Override
    public List<Edit> edits(String text) {
        List<Line> lines = Line.withWords(text);
        if (lines.isEmpty()) {
            return text.isEmpty() ? List.of() : List.of(Edit.delete(0, text.length()));
        }
        return new Pass(text, lines).edits();
    }

    /** One pass over one text. */
    private static final class Pass {
        private final String text;
        private final List<Line> lines;
        private final BrokenWord broken;
        private final HardWrap wrap;
        private final List<Edit> edits = new ArrayList<>();
        private int linesSinceDropCap = MOST_LINES_AFTER_DROP_CAP;

        Pass(String text, List<Line> lines) {
            this.text = text;
            this.lines = lines;
            this.broken = new BrokenWord(Vocabulary.of(text));
            this.wrap = HardWrap.of(lines);
        }

        List<Edit> edits() {
            Line first = lines.get(0);
            Line last = lines.get(lines.size() - 1);
            replace(0, first.wordsStart(text), "");
            for (int i = 0; i + 1 < lines.size(); i++) {
                join(lines.get(i), lines.get(i + 1));
            }
            replace(last.wordsEnd(text), text.length(), "");
            return edits;
        }

        private void join(Line line, Line next) {
            int start = line.wordsEnd(text);
            int end = next.wordsStart(text);
            Joint joint = joint(line, next);
            linesSinceDropCap = joint == Joint.PARAGRAPHS ? MOST_LINES_AFTER_DROP_CAP : linesSinceDropCap + 1;
            if (joint == Joint.WORD && broken.isDropCap(line.words(), next.words())) {
                linesSinceDropCap = 0;
            }
            boolean hyphenGoes = joint == Joint.WORD
                    && broken.isHyphenated(line.words(), next.words())
                    && !broken.keepsHyphen(line.words(), next.words());
            replace(hyphenGoes ? start - 1 : start, end, joint.between());
        }

        private void replace(int start, int end, String between) {
            if (!text.substring(start, end).equals(between)) {
                edits.add(new Edit(start, end, between));
            }
        }

        private Joint joint(Line line, Line next) {
            String before = line.words();
            String after = next.words();
            boolean adjacent = line.end() + 1 == next.start();
            if (ListMarker.isAlone(before)) {
                return Joint.SENTENCE;
            }
            if (ListMarker.length(after) > 0 || ListMarker.isAlone(after)) {
                return Joint.PARAGRAPHS;
            }
            if (broken.isDropCap(before, after) || broken.spans(before, after)) {
                return Joint.WORD;
            }
            if (adjacent && broken.isHyphenated(before, after)) {
                return Joint.WORD;
            }
            if (adjacent && STRAY_PUNCTUATION.matcher(after).lookingAt()) {
                return Joint.WORD;
            }
            return isOneSentence(before, after, adjacent) ? Joint.SENTENCE : Joint.PARAGRAPHS;
        }

        private boolean isOneSentence(String before, String after, boolean adjacent) {
            if (adjacent && wrap.between(before, after)) {
                return true;
            }
            if (SENTENCE_END.matcher(tail(before)).find()) {
                return false;
            }
            if (adjacent && linesSinceDropCap < MOST_LINES_AFTER_DROP_CAP) {
                return true;
            }
            boolean runsOn = Character.isLowerCase(after.charAt(0))
                    && !BYLINE.matcher(after).lookingAt()
                    && (adjacent || before.length() >= RUNNING);
            return runsOn || (before.length() >= RUNNING && dangles(before) && Character.isLetter(after.charAt(0)));
        }

        private static boolean dangles(String line) {
            var last = LAST_WORD.matcher(tail(line));
            return last.find() ? DANGLING.contains(last.group().toLowerCase(Locale.ROOT)) : line.endsWith(",");
        }

        private static String tail(String line) {
            return line.substring(Math.max(0, line.length() - 64));
        }
    }
}
