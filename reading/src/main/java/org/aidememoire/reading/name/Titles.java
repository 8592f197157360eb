package org.aidememoire.reading.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.reading.sentence.Sentence;

/** The titles of {@code titles.txt}, found in sentences in any case. Immutable; thread-safe. */
final class Titles {
    /**
     * A title.
     *
     * @param name as the list has it
     * @param kind what the words around it mean
     * @param plural whether the plural was found
     * @param shortened whether the text has an abbreviation of it
     */
    record Title(String name, Post.Kind kind, boolean plural, boolean shortened) {}

    private static final int SWAPPABLE = 8;
    private static final Map<String, String> SHORT = Map.of(
            "PM", "Prime Minister", "DPM", "Deputy Prime Minister", "FM", "Foreign Minister", "VP", "Vice President");

    private final PhraseTable<Title> table;

    /** The long words of titles by their first letter and sorted letters, to see through swapped ones ("Secreatry"). */
    private final Map<String, String> swapped = new LinkedHashMap<>();

    private Titles(Map<String, Title> titles) {
        this.table = new PhraseTable<>(titles);
        titles.keySet().stream()
                .flatMap(title -> java.util.Arrays.stream(title.split("[\\s-]")))
                .filter(word -> word.length() >= SWAPPABLE)
                .forEach(word -> swapped.putIfAbsent(sorted(word), word));
    }

    private static String sorted(String word) {
        char[] letters = word.toCharArray();
        java.util.Arrays.sort(letters);
        return word.charAt(0) + new String(letters);
    }

    /** The sentence with the title words in it that have swapped letters put right. */
    Sentence corrected(Sentence sentence) {
        List<org.aidememoire.reading.sentence.Token> tokens =
                sentence.tokens().stream().map(this::corrected).toList();
        return tokens.equals(sentence.tokens())
                ? sentence
                : new Sentence(sentence.number(), sentence.paragraph(), tokens);
    }

    private org.aidememoire.reading.sentence.Token corrected(org.aidememoire.reading.sentence.Token token) {
        String right =
                token.capitalised() && token.form().length() >= SWAPPABLE ? swapped.get(sorted(token.form())) : null;
        if (right == null || right.equals(token.form())) {
            return token;
        }
        String word = token.word().charAt(0) + right.substring(1);
        return new org.aidememoire.reading.sentence.Token(word, right, right, token.tag(), token.start(), token.end());
    }

    static Titles standard() {
        Map<String, Title> titles = new LinkedHashMap<>();
        for (String line : Words.lines("titles.txt")) {
            List<String> fields = Words.fields(line, 2);
            Post.Kind kind = Post.Kind.valueOf(fields.get(0).toUpperCase(Locale.ROOT));
            for (String title : Words.items(fields.get(1))) {
                titles.putIfAbsent(small(title), new Title(title, kind, false, false));
                titles.putIfAbsent(small(plural(title)), new Title(title, kind, true, false));
                // The tokenizer leaves "Ex-President" whole.
                titles.putIfAbsent("ex-" + small(title), new Title(title, kind, false, false));
            }
        }
        SHORT.forEach((written, title) -> {
            Post.Kind kind = title.startsWith("Foreign") ? Post.Kind.PORTFOLIO : Post.Kind.STATE;
            titles.put(written, new Title(title, kind, false, true));
        });
        return new Titles(titles);
    }

    /** The longest title that starts at the token {@code from}; a small one only where it is a noun. */
    Optional<PhraseTable.Hit<Title>> at(Sentence sentence, int from) {
        return table.longestAt(sentence, from)
                .filter(hit -> sentence.token(from).capitalised()
                        || sentence.tagged(hit.to() - 1, "NN")
                        || hit.to() - from > 1);
    }

    private static String small(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    /** "Prime Ministers", "Secretaries-General", "Heads of State". */
    private static String plural(String title) {
        int end = title.contains(" of ") ? title.indexOf(" of ") : title.length();
        String head = title.substring(0, end);
        if (head.endsWith("General") && head.length() > 7) {
            int split = head.length() - 8;
            return add(head.substring(0, split)) + head.substring(split) + title.substring(end);
        }
        return add(head) + title.substring(end);
    }

    private static String add(String noun) {
        if (noun.endsWith("man") && !noun.endsWith("German")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        return noun.endsWith("y") && !noun.endsWith("ey") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
