package org.aidememoire.reading.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.Passage;
import org.aidememoire.reading.explain.ExplainedSentence.DroppedMatch;
import org.aidememoire.reading.explain.ExplainedSentence.ExplainedClaim;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.Trail;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.rule.RuleMatch;

/** A trail that remembers, and afterwards tells which match each claim of the report came of. For one report. */
public final class Tracks implements Trail {
    private final List<Track> tracks = new ArrayList<>();
    private Optional<Account> account = Optional.empty();

    /** A match and all that spoke against what it could make. */
    private static final class Track {
        private final RuleMatch match;
        private final Set<String> reasons = new LinkedHashSet<>();

        Track(RuleMatch match) {
            this.match = match;
        }

        boolean in(ReadSentence read) {
            return match.sentence().sentence().number() == read.sentence().number();
        }

        boolean of(RuleName rule) {
            return match.rule().name().equals(rule);
        }

        /** How many tokens lie between it and {@code token}. */
        int distance(int token) {
            return token < match.match().from()
                    ? match.match().from() - token
                    : Math.max(0, token - match.match().to() + 1);
        }
    }

    /** No tracks yet. */
    public Tracks() {}

    @Override
    public void reads(Account report) {
        account = Optional.of(report);
    }

    @Override
    public void matched(RuleMatch match) {
        tracks.add(new Track(match));
    }

    @Override
    public void dropped(RuleName rule, ReadSentence sentence, int at, Supplier<String> why) {
        tracks.stream()
                .filter(track -> track.in(sentence) && track.of(rule))
                .min(Comparator.comparingInt(track -> track.distance(at)))
                .ifPresent(track -> track.reasons.add(why.get()));
    }

    /** Why the report is read to say what {@code reading} says. */
    public Explanation explanation(Reading reading) {
        return new Explanation(
                reading, account.map(report -> sentences(report, reading)).orElse(List.of()));
    }

    private List<ExplainedSentence> sentences(Account report, Reading reading) {
        Map<Claim, Track> cameOf = new HashMap<>();
        reading.claims().forEach(claim -> trackOf(report, claim).ifPresent(track -> cameOf.put(claim, track)));
        Set<Track> fruitful = new HashSet<>(cameOf.values());
        List<ExplainedSentence> sentences = new ArrayList<>();
        for (ReadSentence read : report.sentences()) {
            Passage passage = whole(report, read);
            List<ExplainedClaim> claims = reading.claims().stream()
                    .filter(claim -> holds(passage, claim.evidence().passage()))
                    .map(claim -> explained(claim, Optional.ofNullable(cameOf.get(claim))))
                    .toList();
            sentences.add(new ExplainedSentence(
                    passage, report.kind(read), withNumbers(read), claims, dropped(read, fruitful)));
        }
        return sentences;
    }

    private static Passage whole(Account report, ReadSentence read) {
        return report.passage(read, 0, read.sentence().size());
    }

    private static boolean holds(Passage sentence, Passage words) {
        return words.start() >= sentence.start() && words.start() < sentence.end();
    }

    /** Of the matches of the claim's rule in its sentence, or in that of its cue, the nearest to its words. */
    private Optional<Track> trackOf(Account report, Claim claim) {
        Evidence evidence = claim.evidence();
        return tracks.stream()
                .filter(track -> track.of(evidence.rule()))
                .filter(track ->
                        evidence.passages().anyMatch(passage -> holds(whole(report, track.match.sentence()), passage)))
                .min(Comparator.comparingInt(track -> distance(report, track.match, evidence.passage())));
    }

    private static int distance(Account report, RuleMatch match, Passage words) {
        Passage matched = report.passage(
                match.sentence(), match.match().from(), match.match().to());
        return matched.start() <= words.end() && words.start() <= matched.end()
                ? 0
                : Math.min(Math.abs(matched.end() - words.start()), Math.abs(words.end() - matched.start()));
    }

    private static ExplainedClaim explained(Claim claim, Optional<Track> track) {
        return new ExplainedClaim(
                claim,
                track.map(each -> each.match),
                track.map(each -> List.copyOf(each.reasons)).orElse(List.of()));
    }

    private List<DroppedMatch> dropped(ReadSentence read, Set<Track> fruitful) {
        return tracks.stream()
                .filter(track -> track.in(read) && !fruitful.contains(track))
                .map(track -> new DroppedMatch(track.match, List.copyOf(track.reasons)))
                .toList();
    }

    /** The sentence with all that any of its matches saw in it. */
    private ReadSentence withNumbers(ReadSentence read) {
        List<Mention> all = Stream.concat(
                        Stream.of(read),
                        tracks.stream().filter(track -> track.in(read)).map(track -> track.match.sentence()))
                .flatMap(each -> each.mentions().stream())
                .distinct()
                .toList();
        return new ReadSentence(read.sentence(), all);
    }
}
