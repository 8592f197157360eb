package org.aidememoire.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.mention.BodyMention;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.CountryMention.Form;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.sentence.Sentence;

/**
 * Finds ministries, parties, parliaments, agencies and companies by the word at the head of their names, and the
 * abbreviations that a report gives for them. Thread-safe.
 */
final class BodyFinder {
    private static final int LONGEST = 9;

    private final Words words;

    BodyFinder(Words words) {
        this.words = words;
    }

    /** The sentence's mentions with its bodies added; countries and places within a body's name stay. */
    List<Mention> find(Sentence sentence, List<Mention> named, Learned learned) {
        List<Mention> found = new ArrayList<>(named);
        int at = 0;
        while (at < sentence.size()) {
            Optional<BodyMention> body = headedAt(sentence, at, named, learned);
            if (body.isPresent()) {
                found.removeIf(mention -> mention instanceof BodyMention
                        && body.get().from() <= mention.from()
                        && mention.to() <= body.get().to());
                found.add(body.get());
            }
            at = body.map(BodyMention::to).orElse(at + 1);
        }
        for (Mention mention : named) {
            if (mention instanceof BodyMention body && found.contains(body)) {
                found.set(found.indexOf(body), completed(sentence, body, learned));
            }
        }
        return found;
    }

    /** The sentence's mentions with the abbreviations that the report explains. */
    List<Mention> abbreviations(Sentence sentence, List<Mention> named, Learned learned) {
        List<Mention> found = new ArrayList<>(named);
        for (int i = 0; i < sentence.size(); i++) {
            int at = i;
            if (named.stream().noneMatch(mention -> mention.covers(at))) {
                learned.meaning(sentence.token(i).word()).ifPresent(body -> {
                    int to = centralCommittee(sentence, at + 1);
                    found.add(new BodyMention(at, to, Written.text(sentence, at, to), body.country()));
                });
            }
        }
        return found;
    }

    private Optional<BodyMention> headedAt(Sentence sentence, int head, List<Mention> named, Learned learned) {
        if (!sentence.token(head).capitalised() || !words.in("body-head", sentence, head)) {
            return Optional.empty();
        }
        int from = leftward(sentence, head, named);
        int to = rightward(sentence, head + 1, named);
        if (to == head + 1 && from == head && words.in("body-head-not-alone", sentence, head)) {
            return Optional.empty();
        }
        if (words.in("body-head", sentence, to) && sentence.token(to).capitalised()) {
            return Optional.empty();
        }
        return Optional.of(completed(sentence, stateOf(sentence, from, to, named), learned));
    }

    /** Strips the country from "Lao National Assembly" and "National Assembly of Cameroon", and keeps it. */
    private BodyMention stateOf(Sentence sentence, int from, int to, List<Mention> named) {
        Optional<CountryCode> country = countryWithin(named, from, to).or(() -> countryBefore(sentence, from, named));
        for (Mention mention : named) {
            if (mention.from() == from && mention instanceof CountryMention && ofState(sentence, mention.to(), to)) {
                return new BodyMention(mention.to(), to, Written.text(sentence, mention.to(), to), country);
            }
        }
        return new BodyMention(from, to, Written.text(sentence, from, to), country);
    }

    private boolean ofState(Sentence sentence, int from, int to) {
        String name = Written.text(sentence, from, to).toLowerCase(Locale.ROOT);
        return words.in("body-of-state", name) || name.startsWith("ministry of") || name.startsWith("department of");
    }

    private static Optional<CountryCode> countryWithin(List<Mention> named, int from, int to) {
        return named.stream()
                .filter(mention -> mention.from() >= from && mention.to() <= to)
                .map(BodyFinder::countryOf)
                .flatMap(Optional::stream)
                .reduce((first, last) -> last);
    }

    private static Optional<CountryCode> countryOf(Mention mention) {
        if (mention instanceof CountryMention country) {
            return Optional.of(country.code());
        }
        return mention instanceof BodyMention body ? body.country() : Optional.empty();
    }

    private static Optional<CountryCode> countryBefore(Sentence sentence, int from, List<Mention> named) {
        int end = sentence.is(from - 1, "'s") || sentence.is(from - 1, "'") ? from - 1 : from;
        return named.stream()
                .filter(mention -> mention.to() == end)
                .filter(mention -> mention instanceof CountryMention)
                .map(mention -> ((CountryMention) mention).code())
                .findFirst();
    }

    private int leftward(Sentence sentence, int head, List<Mention> named) {
        int from = head;
        while (from > 0 && head - from < LONGEST && joinsLeft(sentence, from, named)) {
            from--;
        }
        while (from < head && (sentence.is(from, "'s") || sentence.is(from, "-") || sentence.is(from, "&"))) {
            from++;
        }
        return from;
    }

    private boolean joinsLeft(Sentence sentence, int from, List<Mention> named) {
        int k = from - 1;
        if (sentence.is(k, "'s") && k > 0) {
            // "People's Assembly", but "Kenya's Parliament".
            int owner = k;
            return named.stream().noneMatch(mention -> mention.to() == owner)
                    && sentence.token(k - 1).capitalised();
        }
        if (sentence.is(k, "-") || sentence.is(k, "&")) {
            return k > 0 && sentence.token(k - 1).capitalised();
        }
        return sentence.token(k).capitalised()
                && !words.in("honorific", sentence, k)
                && !words.in("no-body", sentence, k);
    }

    /** Goes on over "of Foreign Affairs", "of Resources, Energy and Tourism of Chile". */
    private int rightward(Sentence sentence, int start, List<Mention> named) {
        int to = start;
        while (to < sentence.size() - 1 && to - start < LONGEST) {
            if (!(sentence.is(to, "of") || sentence.is(to, "for") || sentence.is(to, "on"))) {
                break;
            }
            int next = sentence.is(to + 1, "the") ? to + 2 : to + 1;
            int end = run(sentence, next, named);
            if (end == next) {
                break;
            }
            to = end;
        }
        return to;
    }

    private int run(Sentence sentence, int start, List<Mention> named) {
        for (Mention mention : named) {
            if (mention.from() == start
                    && !(mention instanceof CountryMention country && country.form() == Form.ADJECTIVE)) {
                return mention.to();
            }
        }
        int to = start;
        while (to < sentence.size()) {
            boolean word = sentence.token(to).capitalised() && !words.in("no-body", sentence, to);
            if (!word && !(to > start && goesOn(sentence, to))) {
                break;
            }
            to++;
        }
        return to;
    }

    private boolean goesOn(Sentence sentence, int at) {
        boolean link = sentence.is(at, "and")
                || sentence.is(at, "&")
                || sentence.is(at, ",")
                || sentence.is(at, "-")
                || sentence.is(at, "'s");
        return link
                && at + 1 < sentence.size()
                && sentence.token(at + 1).capitalised()
                && words.in("field", sentence, at + 1);
    }

    /** With "(LPRP)" and "Central Committee" after it; the abbreviation is learned. */
    private BodyMention completed(Sentence sentence, BodyMention body, Learned learned) {
        int to = body.to();
        Optional<CountryCode> country = body.country();
        if (sentence.is(to, "(")
                && sentence.is(to + 2, ")")
                && Written.capitals(sentence.token(to + 1).word())) {
            learned.learn(sentence.token(to + 1).word(), new Learned.Body(body.name(), country));
            to += 3;
        }
        int end = centralCommittee(sentence, to);
        String name = end == to ? body.name() : body.name() + " " + Written.text(sentence, to, end);
        return new BodyMention(body.from(), end, name, country);
    }

    private static int centralCommittee(Sentence sentence, int at) {
        return sentence.is(at, "central") && sentence.is(at + 1, "committee") ? at + 2 : at;
    }
}
