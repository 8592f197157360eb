package org.aidememoire.reading.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.GroupMention;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.PartyMention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.sentence.Sentence;

/** Joins parties that are named one after the other: "Australia, PNG and Fiji", "President Lula and Mr Macron". */
final class Coordinations {
    private static final int ABBREVIATION = 3;

    private Coordinations() {}

    /** The groups that {@code mentions} of the sentence make. */
    static List<GroupMention> find(Sentence sentence, List<Mention> mentions, Discourse discourse) {
        List<GroupMention> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<GroupMention> group = startingAt(sentence, mentions, at, discourse);
            group.ifPresent(found::add);
            at = group.map(GroupMention::to).orElse(at + 1);
        }
        return found;
    }

    private static Optional<GroupMention> startingAt(
            Sentence sentence, List<Mention> mentions, int from, Discourse discourse) {
        Optional<PartyMention> first = longest(mentions, from);
        if (first.isEmpty() || inside(mentions, first.get()) || only(sentence, first.get())) {
            return Optional.empty();
        }
        List<PartyMention> joined = new ArrayList<>(List.of(first.get()));
        int to = afterAbbreviation(sentence, afterHome(sentence, mentions, first.get()));
        boolean and = false;
        while (!and) {
            boolean comma = sentence.is(to, ",");
            and = sentence.is(to, "and") || (comma && sentence.is(to + 1, "and"));
            int after = comma && and ? to + 2 : to + 1;
            // "and his French counterpart", "and visiting President Faye"
            int next = sentence.tagged(after, "PRP$") || sentence.is(after, "visiting") ? after + 1 : after;
            Optional<PartyMention> another =
                    comma || and ? longest(mentions, afterOwner(sentence, mentions, next)) : Optional.empty();
            if (another.isEmpty()) {
                return Optional.empty();
            }
            joined.add(another.get());
            to = and ? another.get().to() : afterAbbreviation(sentence, afterHome(sentence, mentions, another.get()));
        }
        boolean owner = sentence.is(to, "'s") || sentence.is(to, "'");
        return owner
                        || newClause(sentence, joined)
                        || (places(joined) && sentence.tagged(from - 1, "IN") && !sentence.is(from - 1, "between"))
                ? Optional.empty()
                : Optional.of(united(joined, from, to, discourse));
    }

    /** "subject to the consent of the Senate, and the two governments pledged": with the last a clause begins. */
    private static boolean newClause(Sentence sentence, List<PartyMention> joined) {
        PartyMention first = joined.get(0);
        PartyMention last = joined.get(joined.size() - 1);
        boolean comma = joined.size() == 2 && sentence.is(last.from() - 1, "and") && sentence.is(last.from() - 2, ",");
        boolean finite = sentence.tagged(last.to(), "VBD")
                || sentence.tagged(last.to(), "VBZ")
                || sentence.tagged(last.to(), "VBP")
                || sentence.tagged(last.to(), "MD");
        boolean governed = sentence.tagged(first.from() - 1, "IN") && !sentence.is(first.from() - 1, "that");
        boolean object =
                sentence.token(Math.max(0, first.from() - 1)).tag().equals("VB"); // "invited him to visit Togo, and"
        return comma && finite && (governed || object);
    }

    /** "In Tokyo, President Lula and Mr Macron met": the capital is only where they met. */
    private static boolean only(Sentence sentence, PartyMention first) {
        return first instanceof CountryMention country
                && country.form() == CountryMention.Form.CAPITAL
                && (sentence.is(first.from() - 1, "in") || sentence.is(first.from() - 1, "at"))
                && sentence.is(first.to(), ",");
    }

    /** The name in "and Australia's Kevin Rudd", where it stands after its country; else {@code at}. */
    private static int afterOwner(Sentence sentence, List<Mention> mentions, int at) {
        int genitive = mentions.stream()
                .filter(mention -> mention instanceof CountryMention && mention.from() == at)
                .mapToInt(Mention::to)
                .max()
                .orElse(at);
        boolean owned = genitive > at
                && sentence.tagged(genitive, "POS")
                && mentions.stream()
                        .anyMatch(mention -> mention instanceof PersonMention && mention.from() == genitive + 1);
        return owned ? genitive + 1 : at;
    }

    /** The token after "Mr Rudd of Australia", whose country stands after the name. */
    private static int afterHome(Sentence sentence, List<Mention> mentions, PartyMention person) {
        int country = sentence.is(person.to(), "of") ? person.to() + 1 : -1;
        return mentions.stream()
                .filter(mention -> person instanceof PersonMention
                        && mention instanceof CountryMention
                        && mention.from() == country)
                .mapToInt(Mention::to)
                .max()
                .orElse(person.to());
    }

    /** The token after "(UAE)", "(the Union)", where one stands at {@code at}; else {@code at}. */
    static int afterAbbreviation(Sentence sentence, int at) {
        for (int close = at + 2; sentence.is(at, "(") && close <= at + ABBREVIATION; close++) {
            if (sentence.is(close, ")")) {
                return sentence.tagged(close - 1, "NN") ? close + 1 : at;
            }
        }
        return at;
    }

    private static boolean places(List<PartyMention> joined) {
        return joined.stream()
                .allMatch(mention ->
                        mention instanceof CountryMention country && country.form() == CountryMention.Form.CAPITAL);
    }

    private static Optional<PartyMention> longest(List<Mention> mentions, int from) {
        return mentions.stream()
                .filter(mention -> mention.from() == from && mention instanceof PartyMention)
                .filter(mention -> !(mention instanceof CountryMention c && c.form() == CountryMention.Form.ADJECTIVE))
                .map(mention -> (PartyMention) mention)
                .max((a, b) -> Integer.compare(a.to(), b.to()));
    }

    private static boolean inside(List<Mention> mentions, Mention inner) {
        return mentions.stream()
                .anyMatch(other -> other != inner
                        && other instanceof PartyMention
                        && other.from() < inner.from()
                        && inner.from() < other.to());
    }

    private static GroupMention united(List<PartyMention> joined, int from, int to, Discourse discourse) {
        Set<Party> participants = new LinkedHashSet<>();
        Set<Party> undertakers = new LinkedHashSet<>();
        for (PartyMention mention : joined) {
            participants.addAll(mention.participants());
            undertakers.addAll(mention.undertakers());
        }
        // Two persons of whom it is not known whose they are: still the two sides.
        boolean open = joined.size() == 2
                && joined.stream().allMatch(mention -> mention instanceof PersonMention)
                && joined.stream().anyMatch(mention -> mention.undertakers().isEmpty());
        if (open) {
            undertakers.addAll(discourse.states(2).undertakers());
        }
        return new GroupMention(from, to, List.copyOf(participants), List.copyOf(undertakers), false);
    }
}
