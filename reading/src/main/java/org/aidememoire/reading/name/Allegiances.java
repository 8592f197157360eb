package org.aidememoire.reading.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.sentence.Sentence;

/**
 * Settles for which country each person speaks where no office of theirs says so: by the same office elsewhere in the
 * report, its headline or publisher; by the one named beside them; by who visits and who hosts; and, of two sides, by
 * elimination. What stays in doubt stays open.
 */
final class Allegiances {
    private static final int OPENING = 6;
    private static final Set<String> INTERNATIONAL = Set.of(
            "Secretary General",
            "Deputy Secretary General",
            "Under-Secretary-General",
            "Special Rapporteur",
            "Executive Vice-President",
            "Executive Vice President",
            "High Representative");
    private static final Set<String> BESIDE = Set.of(",", "and", "the", "his", "her", "as", "well", "with", ";");

    private interface Rule {
        Optional<CountryCode> country(Profile profile);
    }

    private final Roster roster;
    private final Background background;
    private final List<NamedSentence> sentences;
    private final List<CountryCode> sides;
    private final Constitutions constitutions;
    private final OwnState ownState;
    private final Visits visits;
    private final Meetings meetings;
    private final Delegations delegations;
    private final Optional<CountryCode> dateline;

    Allegiances(
            Roster roster,
            Background background,
            List<NamedSentence> sentences,
            List<CountryCode> sides,
            Constitutions constitutions,
            OwnState ownState) {
        this.roster = roster;
        this.background = background;
        this.sentences = sentences;
        this.sides = sides;
        this.constitutions = constitutions;
        this.ownState = ownState;
        this.visits = new Visits(roster, sentences);
        this.dateline = background.outlet().isPresent() ? Optional.empty() : Outlets.dateline(sentences);
        this.delegations = new Delegations(roster, sentences);
        this.meetings = new Meetings(roster, sentences, background.outlet());
    }

    /** Gives a country to every person for whom the report settles one. */
    void settle() {
        roster.profiles().stream()
                .filter(profile -> profile.country().isPresent())
                .forEach(profile -> profile.speaksFor(profile.country().orElseThrow()));
        settleBy(delegations::side);
        settleBy(this::headlineName);
        settleBy(this::peculiar);
        settleBy(visits::host);
        settleBy(this::visitor);
        settleBy(this::publisher);
        settleBy(this::withPublisher);
        settleBy(ownState::of);
        settleBy(new Announcements(sentences)::by);
        settleBy(delegations::principal);
        settleBy(this::ofTheOtherSide);
        settleBy(this::beside);
        settleBy(meetings::receivesAt);
        settleBy(profile -> meetings.receivesVisitor(profile, visits));
        settleBy(this::met);
        settleBy(this::beside);
        settleBy(profile -> sameOffice(profile, background.headline()));
        settleBy(this::facing);
        settleBy(this::otherThanSpeaker);
        settleBy(profile -> sameOffice(profile, namelessPosts()));
        settleBy(profile -> atHome(profile, background.outlet()));
        settleBy(profile -> atHome(profile, dateline));
        settleBy(this::beside);
        settleBy(this::facing);
        settleBy(this::onlySide);
        withoutPosts();
    }

    /** "Kaunda flew to Dodoma", in a report of two states: where one goes to, or receives others, tells whose one is. */
    private void withoutPosts() {
        for (Profile profile : roster.profiles()) {
            if (profile.country().isEmpty() && profile.posts().isEmpty()) {
                visits.host(profile)
                        .or(() -> visitor(profile))
                        .or(() -> meetings.talksWith(profile).flatMap(this::theOther))
                        .filter(code -> sides.stream().limit(2).anyMatch(code::equals))
                        .filter(code -> possible(profile, code))
                        .ifPresent(profile::speaksFor);
            }
        }
    }

    private void settleBy(Rule rule) {
        for (Profile profile : roster.profiles()) {
            if (profile.country().isEmpty() && national(profile)) {
                rule.country(profile).filter(code -> possible(profile, code)).ifPresent(profile::speaksFor);
            }
        }
    }

    private boolean possible(Profile profile, CountryCode code) {
        return constitutions.allow(profile.posts(), code) && !visits.visits(profile, code);
    }

    /** Whether there is an office that must be some country's. */
    private static boolean national(Profile profile) {
        return profile.posts().stream()
                .filter(post -> post.kind() != Post.Kind.WEAK)
                .anyMatch(post -> post.takesCountry()
                        && !INTERNATIONAL.contains(post.core())
                        && !INTERNATIONAL.contains(post.title()));
    }

    /** "With British Prime Minister Gordon Brown", says the headline. */
    private Optional<CountryCode> headlineName(Profile profile) {
        return background.headlinePeople().stream()
                .filter(sighting -> profile.words().containsAll(sighting.words()))
                .flatMap(sighting -> sighting.posts().stream())
                .flatMap(post -> post.country().stream())
                .findFirst();
    }

    /** Of the two sides only one has a chancellor, an emir, a general secretary. */
    private Optional<CountryCode> peculiar(Profile profile) {
        List<CountryCode> able = sides.stream()
                .limit(2)
                .filter(code -> constitutions.allow(profile.posts(), code))
                .toList();
        boolean peculiar = constitutions.peculiar(profile.posts());
        boolean about = peculiar || prominent(profile);
        if (peculiar && sides.size() == 1 && able.size() == 1) {
            return Optional.of(able.get(0));
        }
        return sides.size() > 1 && about && able.size() == 1 ? Optional.of(able.get(0)) : Optional.empty();
    }

    /** Who is named in one breath with another, of another office, and is not at the head of a state. */
    private Optional<CountryCode> beside(Profile profile) {
        for (Sighting sighting : profile.sightings()) {
            Optional<Profile> before = sightingBefore(sighting);
            boolean heads = sighting.posts().stream().anyMatch(Post::leads);
            if (before.isPresent() && !heads && !sighting.posts().isEmpty() && !sharesOffice(before.get(), sighting)) {
                return before.get().country();
            }
        }
        return Optional.empty();
    }

    /** Of two named in one breath who have the same field, "signed by Secretary X and Minister Y", each is of one side. */
    private Optional<CountryCode> ofTheOtherSide(Profile profile) {
        List<CountryCode> two = sides.stream().limit(2).toList();
        return roster.profiles().stream()
                .filter(other -> other != profile && sameField(profile, other) && inOneBreath(profile, other))
                .flatMap(other -> other.country().stream())
                .filter(code -> two.size() == 2 && two.contains(code))
                .flatMap(code -> two.stream().filter(side -> !side.equals(code)))
                .findFirst();
    }

    private boolean inOneBreath(Profile one, Profile other) {
        return one.sightings().stream().anyMatch(a -> other.sightings().stream()
                .filter(b -> a.sentence() == b.sentence())
                .anyMatch(b -> onlyBeside(sentences.get(a.sentence()).sentence(), a.to(), b.from())
                        || onlyBeside(sentences.get(a.sentence()).sentence(), b.to(), a.from())));
    }

    private static boolean sameField(Profile one, Profile other) {
        return one.posts().stream()
                .filter(post -> post.kind() == Post.Kind.PORTFOLIO)
                .anyMatch(post -> other.posts().stream().anyMatch(held -> Profile.sameField(post, held)));
    }

    private static boolean sharesOffice(Profile profile, Sighting sighting) {
        return profile.posts().stream().anyMatch(held -> sighting.posts().stream()
                .anyMatch(post -> Profile.sameField(held, post)
                        || (held.core().equals(post.core()) && Profile.sameOffice(held, post))));
    }

    private Optional<Profile> sightingBefore(Sighting sighting) {
        Optional<Profile> last = Optional.empty();
        int end = -1;
        for (Profile profile : roster.profiles()) {
            for (Sighting other : profile.sightings()) {
                if (other.sentence() == sighting.sentence()
                        && other.to() <= sighting.from()
                        && other.to() > end
                        && onlyBeside(sentences.get(sighting.sentence()).sentence(), other.to(), sighting.from())) {
                    last = Optional.of(profile);
                    end = other.to();
                }
            }
        }
        return last;
    }

    private static boolean onlyBeside(Sentence sentence, int from, int to) {
        return from <= to
                && to - from <= 3
                && sentence.tokens().subList(from, to).stream().allMatch(token -> BESIDE.contains(token.form()));
    }

    /** Whom a leader of one side meets is from the other. */
    private Optional<CountryCode> met(Profile profile) {
        List<CountryCode> two = sides.subList(0, Math.min(2, sides.size()));
        return meetings.metBy(profile)
                .or(() -> sides.size() == 2 ? meetings.meets(profile) : Optional.empty())
                .or(() -> meetings.hosts(profile))
                .filter(two::contains)
                .flatMap(code -> two.stream().filter(side -> !side.equals(code)).findFirst());
    }

    /** The publisher is "Prime Minister of Australia": the one prime minister without a country is its own. */
    private Optional<CountryCode> publisher(Profile profile) {
        if (!background.publisherName().isEmpty() && background.publisherName().containsAll(profile.words())) {
            return background.outlet();
        }
        if (background.firstPerson() || named(profile, background.headlineGuests())) {
            return Optional.empty();
        }
        Optional<CountryCode> code =
                sameOffice(profile, background.publisher().stream().toList());
        long rivals = roster.profiles().stream()
                .filter(other -> other != profile && other.country().isEmpty())
                .filter(other -> !named(other, background.headlineGuests()))
                .filter(other ->
                        code.filter(country -> possible(other, country)).isPresent())
                .filter(other -> sameOffice(
                                other, background.publisher().stream().toList())
                        .isPresent())
                .count();
        return rivals == 0 ? code : Optional.empty();
    }

    /** "Joint statement with Prime Minister Key", says the publisher's headline: he is from the other side. */
    private Optional<CountryCode> withPublisher(Profile profile) {
        List<CountryCode> others = sides.stream()
                .limit(2)
                .filter(code -> background.outlet().filter(code::equals).isEmpty())
                .toList();
        boolean foreign = background.outlet().isPresent() && named(profile, background.headlineGuests());
        return foreign && others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    private static boolean named(Profile profile, List<Sighting> people) {
        return people.stream().anyMatch(sighting -> profile.words().containsAll(sighting.words()));
    }

    /** Where the publisher says "I", another who has the publisher's office has it on the other side. */
    private Optional<CountryCode> otherThanSpeaker(Profile profile) {
        boolean same = background.firstPerson()
                && sameOffice(profile, background.publisher().stream().toList()).isPresent();
        List<CountryCode> others = sides.stream()
                .limit(2)
                .filter(code -> background.outlet().filter(code::equals).isEmpty())
                .toList();
        return same && others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    private List<Post> namelessPosts() {
        List<Post> posts = new ArrayList<>();
        // "the first by an American President" is nobody in particular.
        sentences.forEach(named -> named.posts().stream()
                .filter(post -> !named.sentence().is(post.from() - 1, "a")
                        && !named.sentence().is(post.from() - 1, "an"))
                .forEach(posts::add));
        return posts;
    }

    private Optional<CountryCode> sameOffice(Profile profile, Collection<Post> posts) {
        Set<CountryCode> found = new LinkedHashSet<>();
        for (Post post : posts) {
            for (Post held : profile.posts()) {
                if (post.country().isPresent()
                        && held.kind() == post.kind()
                        && Profile.sameOffice(held, post)
                        && !heldByAnother(profile, post)) {
                    found.add(post.country().get());
                }
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private boolean heldByAnother(Profile profile, Post post) {
        return roster.profiles().stream()
                .filter(other -> other != profile)
                .flatMap(other -> other.posts().stream())
                .anyMatch(held -> held.country().equals(post.country())
                        && held.country().isPresent()
                        && Profile.sameOffice(held, post));
    }

    /** Of two of one rank who meet at the report's beginning, one from one side, the other is from the other. */
    private Optional<CountryCode> facing(Profile profile) {
        if (sides.size() < 2 || !prominent(profile)) {
            return Optional.empty();
        }
        Set<CountryCode> facing = countriesFacing(profile, Allegiances::sameOffice);
        if (facing.isEmpty()) {
            facing = countriesFacing(profile, Allegiances::sameRank);
        }
        Set<CountryCode> free = new LinkedHashSet<>(sides.subList(0, 2));
        free.removeAll(facing);
        return free.size() == 1 ? free.stream().findFirst() : Optional.empty();
    }

    private Set<CountryCode> countriesFacing(Profile profile, BiPredicate<Profile, Profile> peers) {
        Set<CountryCode> facing = new LinkedHashSet<>();
        roster.profiles().stream()
                .filter(other -> other != profile && peers.test(other, profile) && together(other, profile))
                .forEach(other -> other.country().ifPresent(facing::add));
        return facing;
    }

    private static boolean sameOffice(Profile one, Profile other) {
        return one.posts().stream()
                .anyMatch(a -> other.posts().stream().anyMatch(b -> a.core().equals(b.core())));
    }

    /** Whether the report is about them, rather than mentions them once in passing. */
    private static boolean prominent(Profile profile) {
        return profile.sightings().size() > 1 || profile.sightings().get(0).sentence() <= OPENING;
    }

    private Optional<CountryCode> theOther(CountryCode one) {
        List<CountryCode> two = sides.subList(0, Math.min(2, sides.size()));
        return two.size() == 2 && two.contains(one)
                ? two.stream().filter(code -> !code.equals(one)).findFirst()
                : Optional.empty();
    }

    /** Of two sides a visitor to one is from the other. */
    private Optional<CountryCode> visitor(Profile profile) {
        List<CountryCode> two = sides.subList(0, Math.min(2, sides.size()));
        List<CountryCode> left =
                two.stream().filter(code -> !visits.visits(profile, code)).toList();
        return two.size() == 2 && left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    private static boolean together(Profile one, Profile other) {
        return one.sightings().stream()
                .anyMatch(a -> other.sightings().stream().anyMatch(b -> a.sentence() == b.sentence()));
    }

    private static boolean sameRank(Profile one, Profile other) {
        return one.posts().stream().anyMatch(Post::leads)
                && other.posts().stream().anyMatch(Post::leads);
    }

    /** A publisher speaks of its own country's office-holders without saying so. */
    private Optional<CountryCode> atHome(Profile profile, Optional<CountryCode> where) {
        boolean abroad = profile.posts().stream().allMatch(post -> post.kind() == Post.Kind.ENVOY);
        boolean rivalled = roster.profiles().stream()
                .filter(other -> other != profile && other.country().isEmpty())
                .anyMatch(other -> other.posts().stream().anyMatch(a -> profile.posts().stream()
                        .anyMatch(b -> a.leads() && b.leads() && a.core().equals(b.core()))));
        return where.filter(home -> !abroad && !rivalled)
                .filter(home -> sides.stream().limit(2).anyMatch(home::equals))
                .filter(home -> roster.profiles().stream()
                        .filter(other -> other != profile)
                        .filter(other -> other.country().filter(home::equals).isPresent())
                        .noneMatch(other -> other.posts().stream().anyMatch(a -> profile.posts().stream()
                                .anyMatch(
                                        b -> a.leads() && b.leads() && a.core().equals(b.core())))));
    }

    private Optional<CountryCode> onlySide(Profile profile) {
        long mentions = sentences.stream()
                .flatMap(sentence -> sentence.named().stream())
                .filter(mention -> mention instanceof CountryMention)
                .count();
        boolean alone = sides.size() == 1
                && (background.outlet().filter(sides.get(0)::equals).isPresent() || mentions > 2);
        boolean party = constitutions.peculiar(profile.posts());
        return alone && !party ? Optional.of(sides.get(0)) : Optional.empty();
    }
}
