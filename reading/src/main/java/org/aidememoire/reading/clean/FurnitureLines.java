package org.aidememoire.reading.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes out lines that a page puts around and between its words: advertisement marks, share and text-size menus, view
 * counts, page numbers, bare addresses, and boxes of related stories. Only whole lines go, and only such as cannot say
 * anything; the phrases are in {@code furniture-lines.txt} beside this class.
 */
final class FurnitureLines implements CleaningStep {
    private static final int LONGEST_STUB = 120;
    private static final int LONGEST_SHAPE = 450;
    private static final int MOST_STUBS = 10;
    private static final Pattern SHAPES = Pattern.compile("(?i)"
            + "[\\d.,]{1,7}[km]?(?: (?:views?|shares?|comments?|likes?|min(?:ute)?s? read))?"
            + "|[\u2013\u2014-] ?\\d{1,4} ?[\u2013\u2014-]"
            + "|page \\d{1,4}(?: of \\d{1,4}.{0,200})?"
            + "|(?:[\\d/.:-]{4,10} )?(?:https?://|www\\.)\\S{1,400}"
            + "|#\\S{0,60}(?: #\\S{1,60}){0,20}"
            + "|[*_=~#\u2022\u2013\u2014-](?: ?[*_=~#\u2022\u2013\u2014-]){0,200}"
            + "|\\p{L}"
            + "|(?:home|news) ?[>\u203A\u00BB/|].{0,120}");
    private static final Pattern SECTION_LABEL = Pattern.compile("[\\p{Ll} &-]{2,24}");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?\u2026]['\"\u2019\u201D)\\]]*", Pattern.DOTALL);

    private static final Pattern AROUND =
            Pattern.compile("^[\\s>\u203A\u00BB\u2022*\\[(-]+|[\\s:.!>\u203A\u00BB\u2026\\])-]+$");

    private final Set<String> phrases;
    private final Set<String> boxes;

    FurnitureLines() {
        List<String> entries = entries();
        phrases = entries.stream().filter(entry -> !entry.startsWith("box:")).collect(Collectors.toUnmodifiableSet());
        boxes = entries.stream()
                .filter(entry -> entry.startsWith("box:"))
                .map(entry -> entry.substring("box:".length()).strip())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Edit> edits(String text) {
        List<Line> lines = Line.withWords(text);
        List<Edit> edits = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int after = furnitureEnd(lines, at);
            if (after > at) {
                int end = lines.get(after - 1).end() + 1;
                edits.add(Edit.delete(lines.get(at).start(), Math.min(end, text.length())));
            }
            at = Math.max(after, at + 1);
        }
        return edits;
    }

    /** The index after the furniture that begins with the line at {@code at}; {@code at} itself where none does. */
    private int furnitureEnd(List<Line> lines, int at) {
        String key = key(lines.get(at).words());
        if (boxes.contains(key)) {
            return boxEnd(lines, at + 1);
        }
        boolean furniture = phrases.contains(key)
                || (lines.get(at).words().length() <= LONGEST_SHAPE
                        && SHAPES.matcher(lines.get(at).words()).matches()
                        && !isDropCap(lines, at));
        return furniture ? at + 1 : at;
    }

    /** Headlines of other stories follow, each perhaps under the name of its section; a sentence ends the box. */
    private static int boxEnd(List<Line> lines, int from) {
        int end = from;
        int at = from;
        boolean afterLabel = false;
        for (int stubs = 0; at < lines.size() && stubs < MOST_STUBS; at++) {
            String words = lines.get(at).words();
            if (words.length() > LONGEST_STUB || (SENTENCE_END.matcher(words).matches() && !afterLabel)) {
                break;
            }
            afterLabel = SECTION_LABEL.matcher(words).matches();
            stubs++;
            end = at + 1;
        }
        return end;
    }

    private static boolean isDropCap(List<Line> lines, int at) {
        String letter = lines.get(at).words();
        if (letter.length() != 1 || !Character.isUpperCase(letter.charAt(0))) {
            return false;
        }
        return at + 1 < lines.size()
                && Character.isLowerCase(lines.get(at + 1).words().charAt(0));
    }

    private static String key(String words) {
        if (words.length() > LONGEST_STUB) {
            return "";
        }
        String lower = words.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return AROUND.matcher(lower).replaceAll("");
    }

    private static List<String> entries() {
        InputStream file = Objects.requireNonNull(
                FurnitureLines.class.getResourceAsStream("furniture-lines.txt"), "furniture-lines.txt is missing");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("furniture-lines.txt cannot be read", e);
        }
    }
}
