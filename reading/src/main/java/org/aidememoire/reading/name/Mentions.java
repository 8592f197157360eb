package org.aidememoire.reading.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.mention.GroupMention;
import org.aidememoire.reading.mention.KnownPerson;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.PersonMention.Manner;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/** Marks in each sentence everyone and everything that it names or refers to, reading from the report's beginning. */
final class Mentions {
    private static final Set<String> OWN = Set.of("his", "her", "my", "our");
    private static final Set<String> FIRST = Set.of("my", "our");
    private static final Set<String> MET = Set.of("meet", "receive", "welcome", "see", "host", "visit", "greet");
    private static final Set<String> STYLES = Set.of("majesty", "highness");
    private static final Set<String> STATES =
            Set.of("country", "government", "nation", "administration", "side", "delegation");
    private static final Set<String> EXCELLENCIES = Set.of("HE", "H.E.", "HRH", "HH", "HM");

    private final List<NamedSentence> sentences;
    private final Roster roster;
    private final List<Party> sides;
    private final IdentityHashMap<Profile, KnownPerson> people = new IdentityHashMap<>();
    /** Whose post a holder is spoken of by who is never named, such as "King", as last said. */
    private final Map<String, CountryCode> unnamed = new HashMap<>();

    private final List<CountryCode> states;
    private final Constitutions constitutions;
    private Optional<CountryCode> majesty = Optional.empty();

    private final Words words;
    private final Discourse discourse;
    private final Descriptions descriptions;
    private final Groups groups;
    private final Pronouns pronouns;
    private final Speaker speaker;
    private final Turns turns;
    private final Quotations quotations;

    Mentions(
            Words words,
            List<NamedSentence> sentences,
            Roster roster,
            Speaker speaker,
            Turns turns,
            List<CountryCode> states,
            List<Party> sides,
            Constitutions constitutions) {
        this.states = states;
        this.constitutions = constitutions;
        this.words = words;
        this.sentences = sentences;
        this.roster = roster;
        this.speaker = speaker;
        this.turns = turns;
        this.sides = sides;
        this.discourse = new Discourse(roster, states, sides);
        this.descriptions = new Descriptions(discourse);
        this.groups = new Groups(words, discourse);
        this.quotations = new Quotations(sentences, roster);
        this.pronouns = new Pronouns(discourse, quotations, this::speaker);
        roster.profiles().forEach(profile -> people.put(profile, profile.known()));
    }

    Named read() {
        List<ReadSentence> read = sentences.stream().map(this::read).toList();
        return new Named(
                read,
                roster.profiles().stream().map(this::person).toList(),
                roster.profiles().stream().map(this::introduction).toList(),
                sides,
                IntStream.range(0, sentences.size())
                        .filter(turns::asked)
                        .boxed()
                        .collect(Collectors.toSet()));
    }

    private Speaker speaker(int sentence) {
        return turns.turns().get(sentence).map(speaker::in).orElse(speaker);
    }

    private Introduction introduction(Profile profile) {
        Sighting best = profile.introduction();
        return new Introduction(person(profile), best.sentence(), best.from(), best.to(), best.rule());
    }

    private ReadSentence read(NamedSentence named) {
        return new Reading(named).read();
    }

    private KnownPerson person(Profile profile) {
        return Objects.requireNonNull(people.get(profile));
    }

    /** A person's mention and whose it is. */
    private record Reference(PersonMention mention, Profile profile) {}

    /** One sentence being read from left to right. */
    private final class Reading {
        private final NamedSentence named;
        private final Sentence sentence;
        private final List<Reference> references = new ArrayList<>();
        private final List<GroupMention> several = new ArrayList<>();
        private int groupEnd;

        Reading(NamedSentence named) {
            this.named = named;
            this.sentence = named.sentence();
        }

        ReadSentence read() {
            names();
            bareNames();
            for (int at = 0; at < sentence.size(); at++) {
                int here = at;
                references.stream().filter(r -> r.mention().to() == here).forEach(r -> note(r));
                describe(at);
                pronoun(at);
            }
            references.stream().filter(r -> r.mention().to() == sentence.size()).forEach(this::note);
            List<Mention> mentions = settled();
            for (GroupMention group : Coordinations.find(sentence, mentions, discourse)) {
                mentions.add(group);
                several(group);
            }
            return new ReadSentence(named.asWritten(), mentions);
        }

        private void note(Reference reference) {
            discourse.mention(reference.profile());
            if (Pronouns.isSubject(sentence, reference.mention())) {
                discourse.subject(reference.profile());
            }
        }

        private void several(GroupMention group) {
            if (!group.participants().isEmpty()
                    && group.undertakers().size() > 1
                    && Pronouns.isSubject(sentence, group)) {
                discourse.several(new Discourse.Several(group.participants(), group.undertakers()));
            }
        }

        private void names() {
            for (Profile profile : roster.profiles()) {
                for (Sighting sighting : profile.sightings()) {
                    if (sighting.sentence() == sentence.number()) {
                        refer(sighting.from(), sighting.to(), profile, Manner.NAME);
                    }
                }
            }
        }

        /** "Biden", "Prabowo" once the report has named them in full. */
        private void bareNames() {
            for (int i = 0; i < sentence.size(); i++) {
                int at = i;
                if (sentence.token(i).capitalised() && free(i) && !neighbourCapital(i)) {
                    roster.profiles().stream()
                            .filter(profile ->
                                    profile.words().contains(sentence.token(at).form()))
                            .filter(profile -> sentence.token(at).form().length() > 1)
                            .max(Comparator.comparingInt(profile -> lastSeen(profile)))
                            .ifPresent(profile -> refer(at, at + 1, profile, Manner.NAME));
                }
            }
        }

        private int lastSeen(Profile profile) {
            return profile.sightings().stream()
                    .mapToInt(Sighting::sentence)
                    .filter(number -> number <= sentence.number())
                    .max()
                    .orElse(-1);
        }

        private boolean neighbourCapital(int at) {
            boolean before = at > 0 && sentence.token(at - 1).capitalised() && sentence.tagged(at - 1, "NNP") && at > 1;
            boolean after = at + 1 < sentence.size() && sentence.token(at + 1).capitalised();
            return before || after || words.in("no-name", sentence, at);
        }

        private boolean free(int at) {
            return references.stream().noneMatch(r -> r.mention().covers(at))
                    && named.postOver(at).isEmpty()
                    && named.named().stream().noneMatch(mention -> mention.covers(at));
        }

        // ------------------------------------------------------------ descriptions

        private void describe(int at) {
            for (Post post : named.posts()) {
                if (post.from() == at
                        && references.stream().noneMatch(r -> overlaps(r.mention(), post.from(), post.to()))) {
                    describe(post);
                }
            }
        }

        private void describe(Post post) {
            int from = Articles.before(sentence, post.from());
            boolean indefinite =
                    Set.of("a", "an", "any", "no", "another", "first", "every").contains(form(post.from() - 1));
            boolean predicate = sentence.is(post.from() - 1, "as") && post.determiner() == Post.Determiner.NONE;
            if (post.plural()
                    || indefinite
                    || predicate
                    || (post.kind() == Post.Kind.WEAK
                            && post.country().isEmpty()
                            && post.determiner() == Post.Determiner.NONE)) {
                return;
            }
            Optional<Profile> who = descriptions.of(post);
            if (who.isPresent()) {
                refer(from, post.to(), who.get(), Manner.DESCRIPTION);
            } else if (post.country().isPresent()) {
                group(from, post.to(), NameFinder.states(List.of(post.country().get())), false);
                majesty = post.kind() == Post.Kind.ROYAL ? post.country() : majesty;
                if (!besideAnother(post)) {
                    unnamed.put(post.core(), post.country().get());
                }
            } else if (highest(post) && unnamed.containsKey(post.core())) {
                group(from, post.to(), NameFinder.states(List.of(unnamed.get(post.core()))), false);
            } else if (constitutions.onlyAmong(states, post).isPresent()) {
                constitutions
                        .onlyAmong(states, post)
                        .ifPresent(code -> group(from, post.to(), NameFinder.states(List.of(code)), false));
            } else if (post.core().equals("Prime Minister") || post.core().equals("President")) {
                speaker(sentence.number())
                        .country()
                        .ifPresent(code -> group(from, post.to(), NameFinder.states(List.of(code)), false));
            }
        }

        /** "The Crown Prince and the Crown Prince of Bahrain": the former is another, and of another country. */
        private boolean besideAnother(Post post) {
            return named.posts().stream()
                    .anyMatch(other -> other.from() < post.from()
                            && other.core().equals(post.core())
                            && other.country().isEmpty());
        }

        /** "The King", after "the King of Bahrain" who is never named. */
        private boolean highest(Post post) {
            return post.determiner() == Post.Determiner.ARTICLE
                    && (post.kind() == Post.Kind.ROYAL || post.kind() == Post.Kind.STATE);
        }

        private void group(int from, int to, List<Party> parties, boolean pronoun) {
            several.add(new GroupMention(from, to, parties, parties, pronoun));
        }

        // ------------------------------------------------------------ pronouns

        private void pronoun(int at) {
            String form = form(at);
            if ((form.equals("he") && !excellency(at)) || form.equals("she")) {
                pronouns.singular(sentence, at).ifPresent(profile -> refer(at, at + 1, profile, Manner.PRONOUN));
            } else if (sentence.token(at).word().equals("I") && sentence.tagged(at, "PRP")) {
                Optional<Profile> who = pronouns.first(sentence, at);
                who.ifPresent(profile -> refer(at, at + 1, profile, Manner.PRONOUN));
                if (who.isEmpty()) {
                    asHolder(at)
                            .or(() -> pronouns.firstState(sentence, at))
                            .ifPresent(code -> group(at, at + 1, NameFinder.states(List.of(code)), true));
                }
            } else if (form.equals("you") && addressed(at)) {
                pronouns.addressee(speaker)
                        .ifPresentOrElse(
                                profile -> refer(at, at + 1, profile, Manner.PRONOUN), () -> pronouns.addressed(speaker)
                                        .ifPresent(code -> group(at, at + 1, NameFinder.states(List.of(code)), true)));
            } else if (form.equals("latter") && sentence.is(at - 1, "the")) {
                lastReference(1).ifPresent(profile -> refer(at - 1, at + 1, profile, Manner.DESCRIPTION));
            } else if (form.equals("former")
                    && sentence.is(at - 1, "the")
                    && (sentence.is(at + 1, "'s") || sentence.tagged(at + 1, "V"))) {
                lastReference(2).ifPresent(profile -> refer(at - 1, at + 1, profile, Manner.DESCRIPTION));
            }
            if (at >= groupEnd) {
                groups.at(named, at).ifPresent(this::groupAt);
            }
            ownState(at).ifPresent(this::groupAt);
            styled(at).ifPresent(this::groupAt);
            pronouns.plural(sentence, at).map(this::apposed).ifPresent(this::groupAt);
        }

        /** Whether one speaks here to the other side: in a speech or a letter, and not in an interview. */
        private boolean addressed(int at) {
            return turns.principal().isPresent()
                    && turns.turns().get(sentence.number()).isEmpty()
                    && !quotations.quoted(sentence, at)
                    && (sentence.tagged(at + 1, "VB")
                            || sentence.tagged(at + 1, "MD")
                            || sentence.is(at - 1, "with")
                            || (sentence.tagged(at - 1, "V")
                                    && MET.contains(sentence.token(at - 1).lemma())));
        }

        /** "His Majesty", after "the Sultan of Brunei" who is never named. */
        private Optional<GroupMention> styled(int at) {
            boolean style = sentence.tagged(at, "PRP$") && STYLES.contains(form(at + 1)) && free(at);
            boolean alone = named.postOver(at + 2).isEmpty()
                    && (at + 2 >= sentence.size() || !sentence.token(at + 2).capitalised())
                    && !sentence.is(at + 2, "the");
            return style && alone
                    ? majesty.map(code -> {
                        List<Party> state = NameFinder.states(List.of(code));
                        return new GroupMention(at, at + 2, state, state, false);
                    })
                    : Optional.empty();
        }

        /** "HE the Amir": a form of address, where the sentence is not in capitals. */
        private boolean excellency(int at) {
            return sentence.token(at).word().equals("HE")
                    && (sentence.is(at + 1, "the")
                            || (at + 1 < sentence.size()
                                    && sentence.token(at + 1).capitalised()))
                    && !sentence.tagged(at + 1, "V");
        }

        /** "his Government", "her country": that of whom the clause is about. */
        private Optional<GroupMention> ownState(int at) {
            boolean own = OWN.contains(form(at)) && sentence.tagged(at, "PRP$") && STATES.contains(form(at + 1));
            boolean alone = !sentence.tagged(at + 2, "N") && !sentence.is(at + 2, "'s");
            return own && alone
                    ? owner(at).map(code -> {
                        List<Party> state = NameFinder.states(List.of(code));
                        return new GroupMention(at, at + 2, state, state, false);
                    })
                    : Optional.empty();
        }

        /** The state of whom "his", "my" or "our" means. */
        private Optional<CountryCode> owner(int at) {
            boolean first = FIRST.contains(form(at)) && !quotations.quoted(sentence, at);
            if (first) {
                return speaker(sentence.number()).country();
            }
            Optional<Profile> who = FIRST.contains(form(at)) ? quotations.speaker(sentence, at) : Optional.empty();
            return who.or(discourse::subject).flatMap(Profile::country);
        }

        /** The country of "As President of Ghana, I …". */
        private Optional<CountryCode> asHolder(int at) {
            return named.posts().stream()
                    .filter(post -> post.to() < at && sentence.is(post.from() - 1, "as"))
                    .flatMap(post -> post.country().stream())
                    .findFirst();
        }

        /** "We, the leaders of Samoa and Tonga": who we are. */
        private GroupMention apposed(GroupMention we) {
            boolean apposition = sentence.is(we.from(), "we") && sentence.is(we.to(), ",");
            return apposition
                    ? groups.at(named, we.to() + 1)
                            .map(group -> new GroupMention(
                                    we.from(), we.to(), group.participants(), group.undertakers(), true))
                            .orElse(we)
                    : we;
        }

        private void groupAt(GroupMention group) {
            if (references.stream().noneMatch(r -> overlaps(r.mention(), group.from(), group.to()))) {
                several.add(group);
                several(group);
                groupEnd = group.to();
            }
        }

        private Optional<Profile> lastReference(int back) {
            List<Profile> named = references.stream()
                    .filter(reference -> reference.mention().manner() != Manner.PRONOUN)
                    .sorted(Comparator.comparingInt(
                            reference -> reference.mention().from()))
                    .map(Reference::profile)
                    .distinct()
                    .toList();
            return named.size() >= 2 ? Optional.of(named.get(named.size() - back)) : discourse.mentioned(back - 1);
        }

        // ------------------------------------------------------------ small steps

        private void refer(int from, int to, Profile profile, Manner manner) {
            int start = from;
            while (manner == Manner.NAME
                    && start > 0
                    && EXCELLENCIES.contains(sentence.token(start - 1).word())) {
                start--;
            }
            references.add(new Reference(new PersonMention(start, to, person(profile), manner), profile));
        }

        /** Everything found, with the article before it, and without cities that are part of a person's name. */
        private List<Mention> settled() {
            List<Mention> mentions = new ArrayList<>();
            for (Mention mention : named.named()) {
                boolean partOfName = references.stream()
                        .anyMatch(r -> r.mention().manner() == Manner.NAME && nameCovers(r, mention));
                if (!partOfName) {
                    mentions.add(Articles.with(sentence, mention));
                }
            }
            references.forEach(reference -> mentions.add(Articles.with(sentence, reference.mention())));
            several.stream()
                    .filter(group -> references.stream()
                            .noneMatch(r -> r.mention().from() < group.to()
                                    && group.from() < r.mention().to()
                                    && !encloses(group, r.mention())))
                    .forEach(mentions::add);
            return mentions;
        }

        private boolean encloses(Mention outer, Mention inner) {
            return outer.from() <= inner.from()
                    && inner.to() <= outer.to()
                    && outer.to() - outer.from() > inner.to() - inner.from() + 1;
        }

        private boolean nameCovers(Reference reference, Mention mention) {
            return reference.profile().sightings().stream()
                    .anyMatch(s -> s.sentence() == sentence.number()
                            && s.nameFrom() <= mention.from()
                            && mention.to() <= s.nameTo());
        }

        private String form(int at) {
            return at >= 0 && at < sentence.size() ? sentence.token(at).form() : "";
        }

        private boolean overlaps(Mention mention, int from, int to) {
            return mention.from() < to && from < mention.to();
        }
    }
}
