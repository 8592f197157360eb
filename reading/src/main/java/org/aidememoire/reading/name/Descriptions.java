package org.aidememoire.reading.name;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.aidememoire.model.party.CountryCode;

/** Finds the person whom an office alone means: "the Lao leader", "the PM", "the ambassador", "his counterpart". */
final class Descriptions {
    private static final Set<String> HEADS = Set.of(
            "Leader",
            "Top Leader",
            "Party Chief",
            "Party chief",
            "Statesman",
            "Head of State",
            "Head of Government",
            "Chief");

    private final Discourse discourse;

    Descriptions(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Whom the office means, where that is not in doubt. */
    Optional<Profile> of(Post post) {
        if (post.meansCounterpart()) {
            return counterpart(post);
        }
        if (post.core().equals("Diplomat")) {
            return last(post, profile -> profile.posts().stream().anyMatch(held -> held.kind() == Post.Kind.ENVOY));
        }
        if (HEADS.contains(post.core())) {
            boolean party = post.title().toLowerCase(Locale.ROOT).contains("party");
            return last(post, profile -> profile.posts().stream()
                    .anyMatch(held -> held.leads() && (!party || held.core().equals("General Secretary"))));
        }
        return spokenOf(post).or(() -> called(post)).or(() -> exactly(post)).or(() -> loosely(post));
    }

    /** "The Ambassador" after "the Ambassador to Peru", whoever else is an ambassador further down. */
    private Optional<Profile> spokenOf(Post post) {
        return post.kind() == Post.Kind.ENVOY
                ? discourse.spokenOf(profile -> agrees(post, profile)
                        && profile.posts().stream().anyMatch(held -> Profile.sameOffice(held, post)))
                : Optional.empty();
    }

    /** "The Secretary" after "Secretary Rusk", rather than the Cabinet Secretary. */
    private Optional<Profile> called(Post post) {
        return post.kind() == Post.Kind.LEADER
                ? Optional.empty()
                : last(post, profile -> profile.sightings().stream()
                        .flatMap(sighting -> sighting.posts().stream())
                        .anyMatch(
                                held -> held.title().equalsIgnoreCase(post.title()) && Profile.sameOffice(held, post)));
    }

    private Optional<Profile> exactly(Post post) {
        return last(post, profile -> profile.posts().stream()
                .anyMatch(held -> Profile.sameOffice(held, post) && titleLength(held) >= titleLength(post)));
    }

    /** "The minister" for a Minister for Trade; never "the minister" for a prime minister. */
    private Optional<Profile> loosely(Post post) {
        return post.kind() == Post.Kind.WEAK || post.kind() == Post.Kind.LEADER
                ? Optional.empty()
                : last(post, profile -> profile.posts().stream().anyMatch(held -> Profile.sameOffice(held, post)));
    }

    private static int titleLength(Post post) {
        return post.title().length();
    }

    private Optional<Profile> last(Post post, Predicate<Profile> fits) {
        return discourse.last(profile -> fits.test(profile) && agrees(post, profile));
    }

    private static boolean agrees(Post post, Profile profile) {
        Optional<CountryCode> country = post.country();
        return country.isEmpty()
                || profile.country().filter(country.get()::equals).isPresent();
    }

    /** One of the same office as the person spoken of, from another country. */
    private Optional<Profile> counterpart(Post post) {
        Optional<Profile> self = discourse.subject();
        return self.flatMap(one -> discourse.last(other -> other != one
                && agrees(post, other)
                && !other.country().equals(one.country())
                && other.posts().stream().anyMatch(theirs -> one.posts().stream()
                        .anyMatch(own -> own.core().equals(theirs.core()) || (own.leads() && theirs.leads())))));
    }
}
