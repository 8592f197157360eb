package org.aidememoire.reading.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.party.CountryCode;

/**
 * Settles for which country each person speaks where no office of theirs says so: by the same office elsewhere in the
 * report, its headline or publisher; by the one named beside them; and, of two sides, by elimination.
 */
final class Allegiances {
    private final Roster roster;
    private final Background background;
    private final List<NamedSentence> sentences;
    private final List<CountryCode> sides;

    Allegiances(Roster roster, Background background, List<NamedSentence> sentences, List<CountryCode> sides) {
        this.roster = roster;
        this.background = background;
        this.sentences = sentences;
        this.sides = sides;
    }

    /** Gives a country to every person for whom the report settles one. */
    void settle() {
        roster.profiles().stream()
                .filter(profile -> profile.country().isPresent())
                .forEach(profile -> profile.speaksFor(profile.country().orElseThrow()));
        settleBy(this::beside);
        settleBy(this::publisher);
        settleBy(profile -> sameOffice(profile, background.headline()));
        settleBy(this::counterpartSide);
        settleBy(profile -> sameOffice(profile, namelessPosts()));
        settleBy(this::eliminated);
        settleBy(this::atHome);
        settleBy(this::counterpartSide);
    }

    private interface Rule {
        Optional<CountryCode> country(Profile profile);
    }

    private void settleBy(Rule rule) {
        for (Profile profile : roster.profiles()) {
            if (profile.country().isEmpty() && national(profile)) {
                rule.country(profile).ifPresent(profile::speaksFor);
            }
        }
    }

    /** Whether there is an office that must be some country's. */
    private static boolean national(Profile profile) {
        return profile.posts().stream().anyMatch(post -> post.country().isEmpty()
                && (post.organisation().isEmpty() || post.kind() == Post.Kind.BODY && domestic(post)));
    }

    private static boolean domestic(Post post) {
        return post.organisation().filter(body -> body.matches(
                "(?i).*(assembly|parliament|senate|congress|party|ministry|front|house of|council of ministers).*")).isPresent();
    }

    /** "Lao Prime Minister X and National Assembly Chairman Y": the second is of the first's country. */
    private Optional<CountryCode> beside(Profile profile) {
        for (Sighting sighting : profile.sightings()) {
            boolean bodys = sighting.posts().stream().anyMatch(Allegiances::domestic);
            if (bodys) {
                Optional<CountryCode> before = sightingBefore(sighting).flatMap(Profile::country);
                if (before.isPresent()) {
                    return before;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Profile> sightingBefore(Sighting sighting) {
        Optional<Profile> last = Optional.empty();
        int end = -1;
        for (Profile profile : roster.profiles()) {
            for (Sighting other : profile.sightings()) {
                if (other.sentence() == sighting.sentence() && other.to() <= sighting.from() && other.to() > end
                        && sighting.from() - other.to() <= 2) {
                    last = Optional.of(profile);
                    end = other.to();
                }
            }
        }
        return last;
    }

    /** The publisher is "Prime Minister of Australia": the prime minister without a country is its own. */
    private Optional<CountryCode> publisher(Profile profile) {
        if (!background.publisherName().isEmpty() && background.publisherName().containsAll(profile.words())) {
            return background.outlet().or(() -> sides.stream().findFirst());
        }
        return sameOffice(profile, background.publisher().stream().toList())
                .filter(code -> !headlineHas(profile, code));
    }

    /** "Joint statement with President Bongo, of Gabon": the headline gives another country to this office. */
    private boolean headlineHas(Profile profile, CountryCode publisher) {
        return sameOffice(profile, background.headline()).filter(code -> !code.equals(publisher)).isPresent()
                && profile.posts().stream().noneMatch(post -> background.publisher()
                        .filter(own -> Profile.sameOffice(own.in(Optional.empty()), post)).isPresent());
    }

    private List<Post> namelessPosts() {
        List<Post> posts = new ArrayList<>();
        sentences.forEach(sentence -> posts.addAll(sentence.posts()));
        return posts;
    }

    private Optional<CountryCode> sameOffice(Profile profile, Collection<Post> posts) {
        Set<CountryCode> found = new LinkedHashSet<>();
        for (Post post : posts) {
            for (Post held : profile.posts()) {
                if (post.country().isPresent() && held.kind() == post.kind() && Profile.sameOffice(held, post)
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
                .anyMatch(held -> held.country().equals(post.country()) && held.country().isPresent()
                        && Profile.sameOffice(held, post));
    }

    /** Beside one of the same rank from one side, the other is from the other. */
    private Optional<CountryCode> counterpartSide(Profile profile) {
        if (sides.size() < 2) {
            return Optional.empty();
        }
        List<CountryCode> two = sides.subList(0, 2);
        Set<CountryCode> free = new LinkedHashSet<>(two);
        roster.profiles().stream()
                .filter(other -> other != profile && sameRank(other, profile) && metTogether(other, profile))
                .forEach(other -> other.country().ifPresent(free::remove));
        return free.size() == 1 ? free.stream().findFirst() : Optional.empty();
    }

    private boolean metTogether(Profile one, Profile other) {
        return one.sightings().stream()
                .anyMatch(a -> other.sightings().stream().anyMatch(b -> a.sentence() == b.sentence()));
    }

    private static boolean sameRank(Profile one, Profile other) {
        boolean leads = one.posts().stream().anyMatch(Post::leads) && other.posts().stream().anyMatch(Post::leads);
        return leads || one.posts().stream()
                .anyMatch(a -> other.posts().stream().anyMatch(b -> a.core().equals(b.core())));
    }

    private Optional<CountryCode> eliminated(Profile profile) {
        return sides.size() == 1 ? Optional.of(sides.get(0)) : Optional.empty();
    }

    /** A paper speaks of its own country's office-holders without saying so. */
    private Optional<CountryCode> atHome(Profile profile) {
        return background.outlet().filter(home -> roster.profiles().stream()
                .filter(other -> other != profile)
                .noneMatch(other -> other.country().filter(home::equals).isPresent()
                        && other.posts().stream().anyMatch(a -> profile.posts().stream()
                                .anyMatch(b -> a.leads() && b.leads() && a.core().equals(b.core())))));
    }
}
