package org.aidememoire.reading.find.engagement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.clause.Actors;
import org.aidememoire.reading.find.clause.Whereabouts;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/**
 * The lines that open the record of a meeting, each under a word of its own: "Participants: …", "Place: …", "Date: …".
 * They end with the first sentence of the record itself.
 */
final class RecordHead {
    private static final Set<String> THERE = Set.of("participants", "present", "attendees", "attendance", "attended");
    private static final Set<String> THEN = Set.of("date", "time", "when");
    private static final Set<String> WHERE = Set.of("place", "venue", "location", "where");
    private static final int LINES = 30;
    private static final int LABEL = 5;

    private final Set<Party> present = new LinkedHashSet<>();
    private Optional<DateMention> date = Optional.empty();
    private Whereabouts place = Whereabouts.UNKNOWN;

    /** @param heading the line after which they stand: "Memorandum of Conversation" */
    RecordHead(Account account, ReadSentence heading) {
        String under = "";
        List<ReadSentence> all = account.sentences();
        int first = heading.sentence().number() + 1;
        for (int i = first; i < Math.min(all.size(), first + LINES); i++) {
            ReadSentence read = all.get(i);
            Optional<Integer> colon = colon(read.sentence());
            if (colon.isEmpty() && told(read.sentence())) {
                return;
            }
            under = colon.filter(at -> !ofASide(read.sentence(), at))
                    .map(at -> label(read.sentence(), at))
                    .orElse(under);
            if (under.isEmpty()) {
                whenAndWhere(account, read);
            }
            take(account, read, under, colon.map(at -> at + 1).orElse(0));
        }
    }

    List<Party> present() {
        return List.copyOf(present);
    }

    Optional<DateMention> date() {
        return date;
    }

    Whereabouts place() {
        return place;
    }

    /** "Washington, 7 March 1967, 11 a.m.", as a line of its own before all others. */
    private void whenAndWhere(Account account, ReadSentence read) {
        Optional<DateMention> day = read.all(DateMention.class)
                .filter(one -> one.duration().isEmpty())
                .findFirst();
        if (day.isPresent() && date.isEmpty()) {
            date = day;
            place = Whereabouts.within(account, read, 0, day.get().from());
        }
    }

    private void take(Account account, ReadSentence read, String label, int from) {
        int end = read.sentence().size();
        if (THERE.contains(label)) {
            List<Party> people = new ArrayList<>();
            read.all(PersonMention.class)
                    .filter(person -> person.from() >= from)
                    .forEach(person -> people.addAll(person.participants()));
            present.addAll(people.isEmpty() ? Actors.within(read, from, end) : people);
        } else if (WHERE.contains(label)) {
            place = place.or(Whereabouts.within(account, read, from, end));
        } else if (THEN.contains(label)) {
            date = date.or(() -> read.all(DateMention.class)
                    .filter(one -> one.duration().isEmpty())
                    .findFirst());
        }
    }

    /** Where the label of a line ends. */
    private static Optional<Integer> colon(Sentence sentence) {
        return IntStream.range(1, Math.min(sentence.size(), LABEL))
                .filter(i -> sentence.is(i, ":") && !sentence.tagged(i - 1, "CD"))
                .boxed()
                .findFirst()
                .or(() -> sentence.size() <= LABEL && alone(sentence.token(0).word())
                        ? Optional.of(sentence.size())
                        : Optional.empty());
    }

    /** "Kenyan side: …", under "Present". */
    private static boolean ofASide(Sentence sentence, int colon) {
        return IntStream.range(0, Math.min(colon, sentence.size()))
                .anyMatch(i -> sentence.is(i, "side") || sentence.is(i, "delegation") || sentence.is(i, "for"));
    }

    /** "PARTICIPANTS", over the lines that name them. */
    private static boolean alone(String word) {
        String form = word.toLowerCase(Locale.ROOT);
        return (word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT)))
                || THERE.contains(form)
                || THEN.contains(form)
                || WHERE.contains(form);
    }

    /** The one of the words before the colon that says what stands after it; else the first of them. */
    private static String label(Sentence sentence, int colon) {
        return IntStream.range(0, Math.min(colon, sentence.size()))
                .mapToObj(i -> sentence.token(i).form())
                .filter(word -> THERE.contains(word) || THEN.contains(word) || WHERE.contains(word))
                .findFirst()
                .orElse(sentence.token(0).form());
    }

    /** Whether it is a sentence of the record and no line of its head. */
    private static boolean told(Sentence sentence) {
        return sentence.is(sentence.size() - 1, ".")
                && IntStream.range(0, sentence.size())
                        .anyMatch(i ->
                                sentence.tagged(i, "VBD") || sentence.tagged(i, "VBZ") || sentence.tagged(i, "VBP"));
    }
}
