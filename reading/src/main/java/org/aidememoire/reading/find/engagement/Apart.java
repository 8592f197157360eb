package org.aidememoire.reading.find.engagement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.find.clause.Complement;
import org.aidememoire.reading.find.clause.Complements;
import org.aidememoire.reading.mention.GroupMention;
import org.aidememoire.reading.mention.PartyMention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.PersonMention.Manner;

/** "She met the President and the Speaker" tells of two meetings: a post of its own has each of them received her. */
final class Apart {
    private static final int FEW = 9;
    private static final Set<String> OF_THOSE_MET = Set.of(Complement.OBJECT, "with", "on", "upon");

    private Apart() {}

    /** The occasion for each of those met, where the rule says so and they are few; else the occasion. */
    static List<Occasion> each(Frame frame, Occasion occasion) {
        if (!frame.has("each")) {
            return List.of(occasion);
        }
        List<PartyMention> met = complements(frame).stream()
                .filter(one -> OF_THOSE_MET.contains(one.preposition()))
                .limit(1)
                .flatMap(one -> frame.read()
                        .all(PartyMention.class)
                        .filter(party -> party.from() >= one.from() && party.to() <= one.to()))
                .filter(Apart::alone)
                .collect(Collectors.collectingAndThen(Collectors.toList(), Apart::once));
        return apart(occasion, met) ? split(occasion, met) : List.of(occasion);
    }

    /** Each person once: "Foreign Minister Prince Saud" is also mentioned as "Prince Saud". */
    private static List<PartyMention> once(List<PartyMention> met) {
        return met.stream()
                .filter(party -> met.stream()
                        .noneMatch(other -> other.from() <= party.from()
                                && other.to() >= party.to()
                                && other.to() - other.from() > party.to() - party.from()
                                && other.participants().equals(party.participants())))
                .toList();
    }

    private static List<Complement> complements(Frame frame) {
        return frame.hasNoun()
                ? Complements.ofNoun(frame.read(), frame.end())
                : Complements.ofVerb(frame.read(), frame.end());
    }

    /** A person by name, or a state by its officer: "the Emir of Qatar". */
    private static boolean alone(PartyMention party) {
        return party instanceof PersonMention person
                ? person.manner() == Manner.NAME
                : party instanceof GroupMention && party.participants().size() == 1;
    }

    private static boolean apart(Occasion occasion, List<PartyMention> met) {
        boolean posts = met.stream()
                .allMatch(party -> !(party instanceof PersonMention person)
                        || !person.person().offices().isEmpty());
        long others = occasion.cast().all().stream()
                .filter(party -> !of(met).contains(party))
                .count();
        return met.size() > 1 && met.size() <= FEW && posts && others == 1;
    }

    private static List<Party> of(List<PartyMention> met) {
        return met.stream().flatMap(person -> person.participants().stream()).toList();
    }

    private static List<Occasion> split(Occasion occasion, List<PartyMention> met) {
        return IntStream.range(0, met.size())
                .mapToObj(i -> {
                    List<PartyMention> rest = met.stream()
                            .filter(person -> !person.equals(met.get(i)))
                            .toList();
                    int end = i == met.size() - 1 ? occasion.to() : met.get(i).to();
                    return occasion.of(occasion.cast().without(of(rest)), end);
                })
                .toList();
    }
}
