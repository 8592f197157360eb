package org.aidememoire.reading.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a space between words that lost theirs: after a function word that runs into a capital ("andCambodia"), before
 * one that ends a name which the report has elsewhere ("Australiaand"), and after a comma or full stop.
 */
final class GluedWords implements CleaningStep {
    private static final Pattern GLUED =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}@/._-])(?:and|the|of|in|to|for|with|on|by|at|from"
                    + "|between|as|that|its|their|or)(?=\\p{Lu}\\p{Ll})"
                    + "|(?<=\\p{L})[,;](?=\\p{L})"
                    + "|(?<=\\d)\\d(?=\\p{Lu}\\p{Ll}{3})"
                    + "|(?<=\\p{Ll})[.](?=\\p{Lu}\\p{Ll})");
    private static final Pattern ENDED = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(\\p{Lu}[\\p{L}\\p{M}]{3,40}?)(and|of|the|for|with|has|will)(?![\\p{L}\\p{M}])");
    private static final Pattern ADDRESS = Pattern.compile("[@/\\\\]|www\\.|://");

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        Matcher glued = GLUED.matcher(text);
        while (glued.find()) {
            if (!isInAddress(text, glued.start())) {
                edits.add(Edit.insert(glued.end(), " "));
            }
        }
        addEnded(text, edits);
        edits.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return edits;
    }

    private static void addEnded(String text, List<Edit> edits) {
        Vocabulary vocabulary = Vocabulary.of(text);
        Matcher ended = ENDED.matcher(text);
        while (ended.find()) {
            boolean nameElsewhere = vocabulary.count(ended.group(1)) > 0;
            if (nameElsewhere && vocabulary.count(ended.group()) == 1) {
                edits.add(Edit.insert(ended.start(2), " "));
            }
        }
    }

    private static boolean isInAddress(String text, int at) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && at - start < 100) {
            start--;
        }
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && end - at < 100) {
            end++;
        }
        return ADDRESS.matcher(text).region(start, end).find();
    }
}
