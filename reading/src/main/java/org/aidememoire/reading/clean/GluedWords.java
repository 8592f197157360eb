package org.aidememoire.reading.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a space between words that lost theirs: after a function word that runs into a capital ("andCambodia"), after
 * one that ends a name which the report has elsewhere ("Australiaand"), after a number that runs into a word, and after
 * a comma or full stop.
 */
final class GluedWords implements CleaningStep {
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "and", "the", "of", "in", "to", "for", "with", "on", "by", "at", "from", "between", "as", "that", "its",
            "their", "or");
    private static final Pattern NAME_AND_WORD =
            Pattern.compile("(\\p{Lu}[\\p{L}\\p{M}]{3,40}?)(?:and|of|the|for|with|has|will)");
    private static final Pattern ADDRESS = Pattern.compile("[@/\\\\]|www\\.|://");
    private static final int LONGEST_TOKEN = 100;
    private static final int SHORTEST_FIRST = 4;
    private static final int SHORTEST_SECOND = 3;

    @Override
    public List<Edit> edits(String text) {
        Set<Integer> places = new TreeSet<>();
        for (int at = 1; at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at)) && isSeam(text, at) && !isInAddress(text, at)) {
                places.add(at);
            }
        }
        addNames(text, places);
        return places.stream().map(place -> Edit.insert(place, " ")).toList();
    }

    /** Whether a word ends before {@code at}, where a letter stands. */
    private static boolean isSeam(String text, int at) {
        char before = text.charAt(at - 1);
        if (before == ',' || before == ';') {
            return at > 1 && Character.isLetter(text.charAt(at - 2));
        }
        boolean wordBegins = Character.isUpperCase(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowerCase(text.charAt(at + 1));
        if (!wordBegins) {
            return false;
        }
        if (before == '.') {
            return at > 1 && Character.isLowerCase(text.charAt(at - 2));
        }
        if (Character.isDigit(before)) {
            return at > 1 && Character.isDigit(text.charAt(at - 2)) && isWordOfFour(text, at);
        }
        return Character.isLowerCase(before) && FUNCTION_WORDS.contains(wordBefore(text, at));
    }

    private static boolean isWordOfFour(String text, int at) {
        return at + 4 <= text.length() && text.substring(at + 1, at + 4).chars().allMatch(Character::isLowerCase);
    }

    /** The letters before {@code at}; empty where they are part of a longer token such as a file name. */
    private static String wordBefore(String text, int at) {
        int start = at;
        while (start > 0 && at - start < 10 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean whole = start == 0
                || Character.isWhitespace(text.charAt(start - 1))
                || "(\"\u201C\u2018'".indexOf(text.charAt(start - 1)) >= 0;
        return whole ? text.substring(start, at) : "";
    }

    private static void addNames(String text, Set<Integer> places) {
        Vocabulary vocabulary = Vocabulary.of(text);
        Map<String, Integer> seams = new HashMap<>();
        for (String word : vocabulary.words()) {
            int seam = word.length() <= LONGEST_TOKEN ? seam(word, vocabulary) : -1;
            if (seam > 0) {
                seams.put(word, seam);
            }
        }
        if (!seams.isEmpty()) {
            Vocabulary.eachWord(text, (word, at) -> {
                if (seams.containsKey(word)) {
                    places.add(at + seams.getOrDefault(word, 0));
                }
            });
        }
    }

    /** Where a name or a plural that the report has elsewhere runs into another word of it: "Peruwill", "leadersagreed". */
    private static int seam(String word, Vocabulary vocabulary) {
        Matcher glued = NAME_AND_WORD.matcher(word);
        if (vocabulary.count(word) == 1 && glued.matches() && vocabulary.count(glued.group(1)) > 0) {
            return glued.end(1);
        }
        boolean name = Character.isUpperCase(word.charAt(0));
        for (int at = word.length() - SHORTEST_SECOND; at >= SHORTEST_FIRST; at--) {
            String first = word.substring(0, at);
            String second = word.substring(at);
            boolean ended = name || first.endsWith("s") && at > SHORTEST_FIRST && second.length() > SHORTEST_FIRST;
            if (ended && vocabulary.count(first) > vocabulary.count(word) && vocabulary.isWordElsewhere(second)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isInAddress(String text, int at) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && at - start < LONGEST_TOKEN) {
            start--;
        }
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && end - at < LONGEST_TOKEN) {
            end++;
        }
        return ADDRESS.matcher(text).region(start, end).find();
    }
}
