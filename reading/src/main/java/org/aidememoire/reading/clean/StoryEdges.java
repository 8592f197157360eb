package org.aidememoire.reading.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a paragraph of their own to what stands beside the sentences of a story: its day, headline and dateline at the head, the
 * agency at the foot, and items of a list that lost their line ends.
 */
final class StoryEdges implements CleaningStep {
    private static final int HEAD = 14;
    private static final int FOOT = 3;
    private static final Pattern LEADING_DAY = Pattern.compile(
            "(?i)(?:date|dated|published|posted|updated)?\\s*:?\\s*\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}\\S{0,10})?\\s++(?=\\S)");
    private static final Pattern CREDIT = Pattern.compile(
            "(?<=[.!?\u2026\"\u2019\u201D)\\]])\\s*(?:[\u2013\u2014-]+\\s*\\p{Lu}[\\p{L}]{1,12}(?:[/,] ?\\p{Lu}[\\p{L}]{1,12}){0,3}|\\p{Lu}{2,6}(?:/\\p{Lu}{2,6}){0,3})\\.?$");
    private static final Pattern CAPITALS =
            Pattern.compile("(?:[\\p{Lu}\\d][\\p{Lu}\\p{M}\\d'\u2019&,:/()-]*+ ){4,40}(?=\\p{Lu}\\p{Ll}+ )(?=.{40})");
    private static final Pattern INNER_BULLET = Pattern.compile(" (?=[\u2022\u25CF\u25AA\u25BA] )");

    @Override
    public List<Edit> edits(String text) {
        List<Line> paragraphs = Line.withWords(text);
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Line paragraph = paragraphs.get(i);
            Set<Integer> cuts = new TreeSet<>();
            if (i < HEAD) {
                addHead(paragraph.words(), cuts);
            }
            addBullets(paragraph.words(), cuts);
            if (i >= paragraphs.size() - FOOT) {
                addCredit(paragraph.words(), cuts);
            }
            cut(text, paragraph, cuts, edits);
        }
        return edits;
    }

    private static void addHead(String words, Set<Integer> cuts) {
        Matcher day = LEADING_DAY.matcher(words);
        int start = day.lookingAt() ? day.end() : 0;
        cuts.add(start);
        Matcher capitals = CAPITALS.matcher(words);
        if (capitals.lookingAt()) {
            cuts.add(capitals.end());
        }
        cuts.add(start + Dateline.length(words.substring(start, Math.min(words.length(), start + Dateline.LONGEST))));
    }

    private static void addBullets(String words, Set<Integer> cuts) {
        Matcher bullet = INNER_BULLET.matcher(words);
        while (bullet.find()) {
            cuts.add(bullet.end());
        }
    }

    private static void addCredit(String words, Set<Integer> cuts) {
        int from = Math.max(0, words.length() - 80);
        Matcher credit = CREDIT.matcher(words).region(from, words.length());
        credit.useTransparentBounds(true);
        if (credit.find()) {
            cuts.add(credit.start() + blanks(words, credit.start()));
        }
    }

    private static int blanks(String words, int from) {
        int at = from;
        while (at < words.length() && words.charAt(at) == ' ') {
            at++;
        }
        return at - from;
    }

    private static void cut(String text, Line paragraph, Set<Integer> cuts, List<Edit> edits) {
        int start = paragraph.wordsStart(text);
        for (int cut : cuts) {
            if (cut > 0 && cut < paragraph.words().length()) {
                int end = start + cut;
                int from = end;
                while (from > start && text.charAt(from - 1) == ' ') {
                    from--;
                }
                edits.add(new Edit(from, end, "\n\n"));
            }
        }
    }
}
