package org.aidememoire.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.reading.mention.BodyMention;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.CountryMention.Form;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.PlaceMention;
import org.aidememoire.reading.sentence.Sentence;

/** Finds stretches of words that can be a person's name: "Ursula von der Leyen", "Kim Yo-jong", "Letsie III". */
final class NameSpans {
    /** A name's tokens. */
    record Span(int from, int to) {
        int length() {
            return to - from;
        }
    }

    private static final int MOST_WORDS = 9;

    /** Abbreviations are shorter. */
    private static final int FAMILY_NAME = 5;

    private final Words words;

    NameSpans(Words words) {
        this.words = words;
    }

    /**
     * The longest name that starts at {@code from}.
     *
     * @param titled whether a title or form of address comes before it, so that a word that is also a place's is a name
     */
    Optional<Span> at(NamedSentence named, int from, boolean titled) {
        Sentence sentence = named.sentence();
        boolean small = titled && smallName(named, from);
        if (!small && !nameWord(named, from, titled) && !startsParticle(named, from)) {
            return Optional.empty();
        }
        int to = from;
        while (to < sentence.size() && to - from < MOST_WORDS) {
            int next = step(named, from, to, titled);
            if (next == to) {
                break;
            }
            to = next;
        }
        return isThing(named, from, to, titled) ? Optional.empty() : Optional.of(new Span(from, to));
    }

    /** "President To Lam": after a title the smallest words can begin a name. */
    private static boolean smallName(NamedSentence named, int at) {
        Sentence sentence = named.sentence();
        return at + 1 < sentence.size()
                && sentence.token(at).capitalised()
                && SHORT_NAMES.contains(sentence.token(at).form())
                && named.postOver(at).isEmpty()
                && sentence.token(at + 1).capitalised();
    }

    private boolean startsParticle(NamedSentence named, int from) {
        Sentence sentence = named.sentence();
        return words.in("particle", sentence, from)
                && sentence.is(from + 1, "-")
                && joined(sentence, from + 1)
                && nameWord(named, from + 2, true);
    }

    private int step(NamedSentence named, int from, int to, boolean titled) {
        Sentence sentence = named.sentence();
        if (nameWord(named, to, titled || to > from)
                || (to > from && lastName(sentence, to))
                || (to > from && words.in("suffix", sentence, to))
                || to == from) {
            return to + 1;
        }
        if (sentence.is(to, "-")
                && joined(sentence, to)
                && to + 1 < sentence.size()
                && Character.isLetter(sentence.token(to + 1).word().codePointAt(0))) {
            return to + 2;
        }
        int next = to;
        while (words.in("particle", sentence, next)
                && next - to < 3
                && !sentence.token(next).capitalised()) {
            next = sentence.is(next + 1, "-") ? next + 2 : next + 1;
        }
        if (next > to && nameWord(named, next, true) && !(sentence.is(to, "y") || sentence.is(to, "e"))) {
            return next + 1;
        }
        return nickname(named, to);
    }

    /** "Lê Văn An": a small word with a capital amid a sentence goes on with the name. */
    private static boolean lastName(Sentence sentence, int at) {
        return SHORT_NAMES.contains(sentence.token(at).form())
                && sentence.token(at).capitalised()
                && !Written.capitals(sentence.token(at).word());
    }

    /** Over “Jokowi” in Joko “Jokowi” Widodo. */
    private int nickname(NamedSentence named, int to) {
        Sentence sentence = named.sentence();
        boolean quoted = to + 3 < sentence.size()
                && QUOTES.indexOf(sentence.token(to).word().charAt(0)) >= 0
                && sentence.token(to + 1).capitalised()
                && QUOTES.indexOf(sentence.token(to + 2).word().charAt(0)) >= 0
                && nameWord(named, to + 3, true);
        return quoted ? to + 4 : to;
    }

    /** Tags of words that begin sentences, not names: "Congratulating Mr Sisoulith". */
    private static final java.util.Set<String> STARTERS =
            java.util.Set.of("VBG", "VBD", "VBN", "IN", "DT", "RB", "CC", "WRB", "PRP", "PRP$", "MD", "WP");

    private static final java.util.Set<String> SHORT_NAMES = java.util.Set.of(
            "to", "an", "on", "my", "do", "so", "no", "at", "in", "as", "her", "sun", "wed", "han", "his", "mar", "jan",
            "our", "such", "all", "new");

    /** "Group.As": two sentences without a space between them. */
    private static final java.util.regex.Pattern GLUED = java.util.regex.Pattern.compile("\\p{L}{2}\\.\\p{L}");

    private static final String QUOTES = "\"“”'‘’`";

    private static boolean joined(Sentence sentence, int at) {
        return at > 0
                && at + 1 < sentence.size()
                && sentence.token(at - 1).end() == sentence.token(at).start()
                && sentence.token(at).end() == sentence.token(at + 1).start();
    }

    private boolean nameWord(NamedSentence named, int at, boolean titled) {
        Sentence sentence = named.sentence();
        if (at < 0 || at >= sentence.size() || !capital(sentence.token(at).word())) {
            return false;
        }
        if (GLUED.matcher(sentence.token(at).word()).find()) {
            return false;
        }
        if (at == 0 && STARTERS.contains(sentence.token(at).tag())) {
            return false;
        }
        if (words.in("no-name", sentence, at) || words.in("postnominal", sentence, at)) {
            return sentence.is(at, "may") && sentence.tagged(at, "NNP") && titled;
        }
        return named.postOver(at).isEmpty()
                && named.named().stream().noneMatch(mention -> mention.covers(at) && blocks(sentence, mention, titled));
    }

    /** "Lula", and "d'Estaing". */
    private static boolean capital(String word) {
        int first = word.matches("[dl]['’]\\p{Lu}.*") ? 2 : 0;
        return Character.isUpperCase(word.codePointAt(first));
    }

    /** A city can be a family name (Lagos, Santiago); after a title even a country can (Jordan), an adjective (English). */
    private boolean blocks(Sentence sentence, Mention mention, boolean titled) {
        if (mention instanceof BodyMention) {
            return true;
        }
        boolean single = mention.to() - mention.from() == 1;
        if (mention instanceof CountryMention country && country.form() != Form.CAPITAL) {
            return !(single
                    && titled
                    && !sentence.is(mention.to(), "'s")
                    && NAMESAKES.contains(sentence.token(mention.from()).form()));
        }
        return !(single && (titled || mention instanceof PlaceMention) && !sentence.is(mention.to(), "'s"));
    }

    private static final java.util.Set<String> NAMESAKES = java.util.Set.of(
            "jordan", "chad", "israel", "georgia", "french", "english", "holland", "german", "welsh", "mali", "niger",
            "malta", "kenya", "india", "irish", "lao", "viet", "cuba");

    /** Things by themselves, and names of families where a given name follows: "Park Chung-hee". */
    private static final java.util.Set<String> SURNAMES = java.util.Set.of("park", "hall");

    /** Whether the words before, within or after show that it is a thing: "Simón Bolívar Bridge", "Lake Victoria". */
    private boolean isThing(NamedSentence named, int from, int to, boolean titled) {
        Sentence sentence = named.sentence();
        // "President KENYATTA": in some states family names are written so.
        boolean family = titled && to == from + 1 && sentence.token(from).word().length() >= FAMILY_NAME;
        if (!family && abbreviation(sentence, from, to)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            // "Park Chung-hee", "Bill Clinton".
            boolean name = i == from
                    && to > from + 1
                    && (SURNAMES.contains(sentence.token(i).form()) || words.in("given-name", sentence, i));
            if (!name
                    && words.in("thing", sentence, i)
                    && sentence.token(i).word().length() > 2) {
                return true;
            }
        }
        if (words.in("thing", sentence, to) && sentence.token(to).capitalised()) {
            return true;
        }
        return (words.in("thing-before", sentence, from - 1)
                        && sentence.token(from - 1).capitalised())
                || words.in("thing-before", sentence, from);
    }

    /** "IA-CEPA", "NATO": capitals and nothing else, in a sentence that is not all in capitals. */
    private static boolean abbreviation(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = sentence.token(i).word();
            if (word.codePoints().anyMatch(Character::isLowerCase) || (word.length() == 2 && word.endsWith("."))) {
                return false;
            }
        }
        return sentence.tokens().stream()
                                .filter(token -> Written.capitals(token.word()))
                                .count()
                        * 2
                < sentence.size();
    }

    /** The words of a name, as names are compared. */
    static List<String> words(Sentence sentence, Span span) {
        List<String> parts = new ArrayList<>();
        for (int i = span.from(); i < span.to(); i++) {
            String form = sentence.token(i).form();
            if (Character.isLetterOrDigit(form.codePointAt(0))) {
                parts.add(form.replace(".", ""));
            }
        }
        return parts;
    }
}
