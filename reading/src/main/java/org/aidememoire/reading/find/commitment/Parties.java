package org.aidememoire.reading.find.commitment;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.mention.BodyMention;
import org.aidememoire.reading.mention.GroupMention;
import org.aidememoire.reading.mention.PartyMention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/** Says whose an undertaking is, and who is asked. */
final class Parties {
    private static final Set<String> DOCUMENTS = Set.of(
            "communique",
            "statement",
            "declaration",
            "agreement",
            "accord",
            "treaty",
            "protocol",
            "memorandum",
            "plan",
            "programme",
            "roadmap",
            "document",
            "text");
    private static final int IMPERSONAL = 3;

    private final Account account;
    private final Words words;

    Parties(Account account, Words words) {
        this.account = account;
        this.words = words;
    }

    /**
     * Whose an undertaking is.
     *
     * @param by who is bound; of a proposal, who makes it
     * @param to who is asked, where that is not simply both sides
     * @param together whether those who are bound are spoken of as a group
     */
    record Bound(List<Party> by, List<Party> to, boolean together) {
        /** Whether it is between sides, of whom a report must name two, or speak of them as "both" or "the two". */
        boolean between(List<Party> sides) {
            return sides.size() > 1 ? !by.isEmpty() : together;
        }
    }

    Bound of(Undertaking each) {
        List<Party> speaker = speaker(each.cue());
        List<Party> actors = each.action().subjects().stream()
                .flatMap(party -> party.undertakers().stream())
                .distinct()
                .toList();
        boolean together = subject(each.cue()).filter(Parties::group).isPresent();
        if (each.cue().force() == Force.PROPOSED) {
            if (actors.size() == 1 && same(actors, speaker)) {
                return new Bound(
                        List.of(), List.of(), false); // what one asks of one's own government is between no sides
            }
            if (actors.size() == 1
                    && speaker.size() == 2
                    && same(speaker, bothSides())
                    && speaker.containsAll(actors)
                    && subject(each.cue()).map(PersonMention.class::isInstance).orElse(true)) {
                // "Paet asked Finland": a person of a side that is not said asks the other.
                speaker = speaker.stream()
                        .filter(party -> !actors.contains(party))
                        .toList();
            }
            boolean simplyBoth = same(actors, bothSides()) || same(actors, speaker);
            return new Bound(speaker, simplyBoth ? List.of() : actors, together);
        }
        boolean ofAnother = each.cue().force() == Force.AGREED
                && speaker.size() > 1
                && actors.stream().noneMatch(speaker::contains);
        // "They agreed that Peru should join": who agrees is bound, whoever is to act.
        return new Bound(actors.isEmpty() || ofAnother ? speaker : actors, List.of(), together);
    }

    /** "She said that it was decided that": those decide who are at the table, and not whoever tells of it. */
    private static boolean impersonal(Cue cue) {
        Sentence sentence = cue.read().sentence();
        int be = cue.at() - 1;
        while (sentence.tagged(be, "RB")) {
            be--;
        }
        return cue.force() == Force.AGREED
                && sentence.tagged(cue.at(), "VBN")
                && sentence.is(be, "be")
                && (sentence.is(be - 1, "it") || (sentence.is(be - 1, "have") && sentence.is(be - 2, "it")));
    }

    private Optional<PartyMention> subject(Cue cue) {
        if (impersonal(cue)) {
            return Optional.empty();
        }
        return cue.match()
                .mention("owner", PartyMention.class)
                .or(() -> possessor(cue))
                .or(() -> owner(cue))
                .or(() -> before(cue))
                .or(() -> Subject.of(cue.read(), cue.at(), words))
                .or(() -> speakingBefore(cue));
    }

    /** "It is hoped that": so hopes the side of which the sentence before tells what it says or does. */
    private Optional<PartyMention> speakingBefore(Cue cue) {
        Sentence sentence = cue.read().sentence();
        boolean impersonal =
                sentence.is(0, "it") && sentence.is(cue.at() - 1, "be") && sentence.tagged(cue.at(), "VBN");
        if (!impersonal || cue.at() > IMPERSONAL || sentence.number() == 0) {
            return Optional.empty();
        }
        ReadSentence before = account.sentences().get(sentence.number() - 1);
        return before.all(PartyMention.class)
                .filter(party -> before.sentence().paragraph() == sentence.paragraph())
                .filter(party -> party.from() == 0)
                .max(Comparator.comparingInt(PartyMention::to));
    }

    /** "members of the Chilean delegation will": whose delegation is named just before the verb acts. */
    private static Optional<PartyMention> before(Cue cue) {
        return cue.joint()
                ? cue.read()
                        .all(PartyMention.class)
                        .filter(party -> party instanceof GroupMention && party.to() == cue.at())
                        .findFirst()
                : Optional.empty();
    }

    /** "welcomed Chile's announced intention to": the intention is Chile's, whoever welcomes it. */
    private static Optional<PartyMention> possessor(Cue cue) {
        Sentence sentence = cue.read().sentence();
        int at = cue.at();
        boolean noun = sentence.tagged(at, "N");
        while (sentence.tagged(at - 1, "J")
                || sentence.tagged(at - 1, "RB")
                || sentence.tagged(at - 1, "VBN")
                || noun && sentence.tagged(at - 1, "NN") && !sentence.tagged(at - 1, "NNP")) {
            at--;
        }
        int genitive = at - 1;
        return sentence.tagged(genitive, "POS")
                ? cue.read()
                        .all(PartyMention.class)
                        .filter(party -> party.to() == genitive)
                        .max(Comparator.comparingInt(party -> party.to() - party.from()))
                : Optional.empty();
    }

    /**
     * Whose it is by the cue's own words: "reaffirmed Norway's commitment to", "the resolve of both peoples to"; not of
     * only one of those between whom it is.
     */
    private static Optional<PartyMention> owner(Cue cue) {
        Sentence sentence = cue.read().sentence();
        return cue.read()
                .all(PartyMention.class)
                .filter(party -> party.from() > cue.at() && party.to() < cue.end())
                .filter(party -> sentence.tagged(party.to(), "POS") || sentence.is(party.from() - 1, "of"))
                .filter(party -> IntStream.range(cue.at(), party.from()).noneMatch(at -> sentence.is(at, "between")))
                .findFirst();
    }

    /** The two whom the report is about above all; where more act together it names them. */
    private List<Party> bothSides() {
        return account.sides().stream().limit(2).toList();
    }

    /** "The Council directed", "the Commission agreed": what the sides' own body decides, they decide. */
    private boolean ofTheirs(Cue cue, PartyMention party) {
        return cue.joint()
                && party instanceof BodyMention body
                && body.country().isEmpty()
                && !account.sides().contains(new Party.Body(body.name()))
                && words.organ(cue.read().sentence(), body.from(), body.to());
    }

    /** Those of "Chile and Peru's commitment", of whom only the last is marked as the owner. */
    private static List<Party> together(Cue cue, PartyMention party) {
        Sentence sentence = cue.read().sentence();
        if (!sentence.tagged(party.to(), "POS") || !sentence.is(party.from() - 1, "and")) {
            return party.undertakers();
        }
        return Stream.concat(
                        cue.read()
                                .all(PartyMention.class)
                                .filter(other -> other.to() == party.from() - 1)
                                .flatMap(other -> other.undertakers().stream()),
                        party.undertakers().stream())
                .distinct()
                .toList();
    }

    private static boolean group(PartyMention party) {
        return party instanceof GroupMention group && !group.pronoun();
    }

    private static boolean same(List<Party> some, List<Party> others) {
        return new HashSet<>(some).equals(new HashSet<>(others));
    }

    /** "The communiqué set the goal of": what their document says, the sides say. */
    private static boolean ofDocument(Cue cue) {
        Sentence sentence = cue.read().sentence();
        int verb = cue.match().match().from();
        return sentence.tagged(verb, "V")
                && verb > 0
                && DOCUMENTS.contains(sentence.token(verb - 1).form());
    }

    /** The owner that the rule names; else the subject of the cue; else, of all but plans, the sides together. */
    private List<Party> speaker(Cue cue) {
        return subject(cue)
                .filter(party -> !ofTheirs(cue, party))
                .map(party -> together(cue, party))
                .filter(parties -> !parties.isEmpty())
                .orElseGet(() -> cue.joint() || ofDocument(cue) ? bothSides() : List.of());
    }
}
