package org.aidememoire.reading.name;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.aidememoire.reading.mention.BodyMention;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.sentence.Sentence;

/** Reads the field of a minister or a secretary: "for Foreign Affairs and Trade", "of the Interior". Thread-safe. */
final class Portfolio {
    private static final Set<String> SMALL = Set.of("and", "of", "&");
    private static final Set<String> LINKS = Set.of("and", "&", ",", "with");

    /** How words for what ministries do end, in a list of which no one knows the end. */
    private static final Pattern FIELD =
            Pattern.compile(".*(ment|ments|tion|tions|ity|ics|ship|ance|ence|ure|ery|ism|affairs|states)");

    private final Words words;
    private final Titles titles;

    Portfolio(Words words, Titles titles) {
        this.words = words;
        this.titles = titles;
    }

    /** Whether the word names a field, small or not. */
    boolean isField(Sentence sentence, int at) {
        return words.in("field", sentence, at);
    }

    /** Where the field ends that starts after a title's end; that end itself where there is none. */
    int end(Sentence sentence, List<Mention> named, int end) {
        int start = start(sentence, end);
        if (start == end || start >= sentence.size() || startsName(named, start)) {
            return end;
        }
        if (!sentence.token(start).capitalised() && !isField(sentence, start)) {
            return end;
        }
        int at = start + 1;
        int next = next(sentence, at);
        while (next > at) {
            at = next;
            next = next(sentence, at);
        }
        return at;
    }

    private static int start(Sentence sentence, int end) {
        boolean charge = sentence.is(end, "in") && sentence.is(end + 1, "charge");
        if (!charge && !sentence.is(end, "for") && !sentence.is(end, "of")) {
            return end;
        }
        int start = charge ? end + 3 : end + 1;
        return sentence.is(start, "the") ? start + 1 : start;
    }

    private static boolean startsName(List<Mention> named, int at) {
        return named.stream()
                .anyMatch(mention ->
                        mention.from() == at && (mention instanceof CountryMention || mention instanceof BodyMention));
    }

    private int next(Sentence sentence, int at) {
        if (fieldWord(sentence, at)
                || (sentence.is(at, "-") && at + 1 < sentence.size() && !sentence.is(at + 1, "elect"))) {
            return at + 1;
        }
        boolean link = at < sentence.size() && LINKS.contains(sentence.token(at).form());
        boolean body = sentence.is(at, ",") && words.in("body-head", sentence, at + 1);
        if (link && !body && fieldWord(sentence, at + 1) && !startsTitle(sentence, at + 1)) {
            return at + 2;
        }
        if (sentence.is(at, "and") && sentence.is(at + 2, "abroad")) {
            return at + 3; // "Foreign Affairs and Gabonese Abroad"
        }
        boolean last = sentence.is(at, ",") && sentence.is(at + 1, "and");
        return last && fieldWord(sentence, at + 2) ? at + 3 : at;
    }

    private boolean fieldWord(Sentence sentence, int at) {
        if (at >= sentence.size()) {
            return false;
        }
        String form = sentence.token(at).form();
        return (isField(sentence, at) && !SMALL.contains(form))
                || (sentence.token(at).capitalised() && FIELD.matcher(form).matches());
    }

    private boolean startsTitle(Sentence sentence, int at) {
        return titles.at(sentence, at).isPresent()
                || (isField(sentence, at)
                        && at + 1 < sentence.size()
                        && titles.at(sentence, at + 1).isPresent());
    }
}
