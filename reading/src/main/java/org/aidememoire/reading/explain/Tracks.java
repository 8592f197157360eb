package org.aidememoire.reading.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.Passage;
import org.aidememoire.reading.explain.ExplainedSentence.DroppedMatch;
import org.aidememoire.reading.explain.ExplainedSentence.ExplainedClaim;
import org.aidememoire.reading.explain.ExplainedSentence.Naming;
import org.aidememoire.reading.explain.ExplainedSentence.Word;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.Trail;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.rule.RuleMatch;
import org.aidememoire.reading.sentence.Token;

/** A trail that remembers, and afterwards tells which match each claim of the report came of. For one report. */
public final class Tracks implements Trail {
    private final Map<Track, RuleMatch> matches = new LinkedHashMap<>();
    private final Map<Track, Set<String>> reasons = new HashMap<>();

    /** What is one match, however often it is spoken of. */
    private record Track(RuleName rule, int sentence, int from, int to) {
        static Track of(RuleMatch match) {
            return new Track(
                    match.rule().name(),
                    match.sentence().sentence().number(),
                    match.match().from(),
                    match.match().to());
        }
    }

    /** No tracks yet. */
    public Tracks() {}

    @Override
    public void matched(RuleMatch match) {
        matches.putIfAbsent(Track.of(match), match);
    }

    @Override
    public void dropped(RuleMatch match, String why) {
        matched(match);
        reasons.computeIfAbsent(Track.of(match), track -> new LinkedHashSet<>()).add(why);
    }

    /** Why {@code account} is read to say what {@code reading} says. */
    public Explanation explanation(Account account, Reading reading) {
        Map<Claim, Track> cameOf = new HashMap<>();
        reading.claims().forEach(claim -> trackOf(account, claim).ifPresent(track -> cameOf.put(claim, track)));
        Set<Track> fruitful = new HashSet<>(cameOf.values());
        List<ExplainedSentence> sentences = new ArrayList<>();
        for (ReadSentence read : account.sentences()) {
            Passage passage = whole(account, read);
            List<ExplainedClaim> claims = reading.claims().stream()
                    .filter(claim -> holds(passage, claim.evidence().passage()))
                    .map(claim -> explained(claim, Optional.ofNullable(cameOf.get(claim))))
                    .toList();
            sentences.add(new ExplainedSentence(
                    passage, account.kind(read), words(read), named(read), claims, dropped(read, fruitful)));
        }
        return new Explanation(reading, sentences);
    }

    private static Passage whole(Account account, ReadSentence read) {
        return account.passage(read, 0, read.sentence().size());
    }

    private static boolean holds(Passage sentence, Passage words) {
        return words.start() >= sentence.start() && words.start() < sentence.end();
    }

    /** Of the matches of the claim's rule in its sentence, or in that of its cue, the nearest to its words. */
    private Optional<Track> trackOf(Account account, Claim claim) {
        Passage words = claim.evidence().passage();
        return matches.keySet().stream()
                .filter(track -> track.rule().equals(claim.evidence().rule()))
                .filter(track -> claim.evidence()
                        .passages()
                        .anyMatch(passage ->
                                holds(whole(account, account.sentences().get(track.sentence())), passage)))
                .min(Comparator.comparingInt(track -> distance(account, track, words)));
    }

    private static int distance(Account account, Track track, Passage words) {
        Passage matched = account.passage(account.sentences().get(track.sentence()), track.from(), track.to());
        return matched.start() <= words.end() && words.start() <= matched.end()
                ? 0
                : Math.min(Math.abs(matched.end() - words.start()), Math.abs(words.end() - matched.start()));
    }

    private ExplainedClaim explained(Claim claim, Optional<Track> track) {
        return new ExplainedClaim(
                claim,
                track.map(each -> MatchedRule.of(matches.get(each))),
                track.map(this::why).orElse(List.of()));
    }

    private List<String> why(Track track) {
        return List.copyOf(reasons.getOrDefault(track, Set.of()));
    }

    private List<DroppedMatch> dropped(ReadSentence read, Set<Track> fruitful) {
        return tracksIn(read)
                .filter(track -> !fruitful.contains(track))
                .map(track -> new DroppedMatch(MatchedRule.of(matches.get(track)), why(track)))
                .toList();
    }

    private Stream<Track> tracksIn(ReadSentence read) {
        return matches.keySet().stream().filter(track -> track.sentence() == read.sentence().number());
    }

    private static List<Word> words(ReadSentence read) {
        List<Word> words = new ArrayList<>();
        int end = -1;
        for (Token token : read.sentence().tokens()) {
            words.add(new Word(token.word(), token.lemma(), token.tag(), token.start() > end && end >= 0));
            end = token.end();
        }
        return words;
    }

    /** What the sentence names, with the numbers and sums that some families mark for themselves. */
    private List<Naming> named(ReadSentence read) {
        return Stream.concat(
                        Stream.of(read),
                        tracksIn(read).map(track -> matches.get(track).sentence()))
                .flatMap(each -> each.mentions().stream())
                .distinct()
                .sorted(Mention.ORDER)
                .map(Namings::of)
                .toList();
    }
}
