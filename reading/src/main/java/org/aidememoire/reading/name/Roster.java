package org.aidememoire.reading.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.reading.name.Sighting.Sign;

/** Everyone whom a report names, each once. Not thread-safe. */
final class Roster {
    private static final Comparator<Sighting> IN_TEXT =
            Comparator.comparingInt(Sighting::sentence).thenComparingInt(Sighting::from);

    private static final int A_FEW = 3;

    private final List<Profile> profiles = new ArrayList<>();
    private final IdentityHashMap<Sighting, Profile> owners = new IdentityHashMap<>();

    /** @param sightings in the order of the text */
    Roster(List<Sighting> sightings) {
        List<Sighting> full =
                sightings.stream().filter(s -> s.words().size() > 1).toList();
        List<Sighting> certain = full.stream().filter(Roster::certain).toList();
        certain.forEach(this::admitFull);
        full.stream().filter(s -> !owners.containsKey(s)).forEach(s -> like(s).ifPresent(p -> give(p, s)));
        sightings.stream().filter(s -> s.words().size() == 1).forEach(this::admitShort);
        setAsidePrivatePersons();
        profiles.forEach(profile -> profile.sightings().sort(IN_TEXT));
        profiles.sort(Comparator.comparing(profile -> profile.sightings().get(0), IN_TEXT));
        counterparts(sightings);
    }

    private static boolean certain(Sighting sighting) {
        return sighting.sign().certain();
    }

    /** Where nobody holds an office, those who only have a name and do something have no public role. */
    private void setAsidePrivatePersons() {
        boolean fragment =
                profiles.stream().allMatch(profile -> profile.sightings().get(0).sentence() < A_FEW);
        boolean officials = fragment
                || profiles.stream()
                        .anyMatch(profile -> !profile.posts().isEmpty()
                                || profile.sightings().stream().anyMatch(s -> s.sign() == Sign.OWNER));
        Set<Sign> faint = Set.of(Sign.GIVEN, Sign.ALONE, Sign.ADDRESS, Sign.COMPANY, Sign.VERB, Sign.REPEATED);
        List<Profile> gone = profiles.stream()
                .filter(profile -> !officials)
                .filter(profile -> profile.sightings().stream().allMatch(s -> faint.contains(s.sign())))
                .toList();
        profiles.removeAll(gone);
        owners.values().removeAll(gone);
    }

    private void admitFull(Sighting sighting) {
        Profile profile = like(sighting).orElseGet(this::another);
        give(profile, sighting);
    }

    private Optional<Profile> like(Sighting sighting) {
        return profiles.stream()
                .filter(profile ->
                        profile.named(sighting.words()) && profile.gender().agrees(sighting.gender()))
                .findFirst();
    }

    /** "Prime Minister Key", "Mr Wang": whoever bears the name, by office, else who was named last. */
    private void admitShort(Sighting sighting) {
        Optional<Profile> bearer = profiles.stream()
                .filter(profile -> profile.words().contains(sighting.words().get(0)))
                .filter(profile -> profile.gender().agrees(sighting.gender()))
                .filter(profile -> !contradicts(profile, sighting))
                .max(Comparator.<Profile>comparingInt(profile -> sharesOffice(profile, sighting) ? 1 : 0)
                        .thenComparingInt(profile -> lastBefore(profile, sighting)));
        if (bearer.isPresent()) {
            give(bearer.get(), sighting);
        } else if (sighting.sign().certain()) {
            give(another(), sighting);
        }
    }

    /** "President Kenyatta" is not "First Lady Margaret Kenyatta". */
    private static boolean contradicts(Profile profile, Sighting sighting) {
        boolean spouse = profile.posts().isEmpty()
                ? profile.sightings().stream().anyMatch(s -> s.sign() == Sign.KIN)
                : profile.posts().stream().allMatch(post -> post.core().equals("First Lady"));
        boolean office = sighting.posts().stream().anyMatch(post -> !post.core().equals("First Lady"));
        boolean abroad = sighting.posts().stream()
                .flatMap(post -> post.country().stream())
                .anyMatch(code -> profile.posts().stream()
                        .flatMap(post -> post.country().stream())
                        .findFirst()
                        .filter(known -> !known.equals(code))
                        .isPresent());
        return (spouse && office) || abroad;
    }

    private static boolean sharesOffice(Profile profile, Sighting sighting) {
        return sighting.posts().stream()
                .anyMatch(post -> profile.posts().stream().anyMatch(held -> Profile.sameOffice(held, post)));
    }

    private static int lastBefore(Profile profile, Sighting sighting) {
        return profile.sightings().stream()
                .filter(other -> IN_TEXT.compare(other, sighting) <= 0)
                .mapToInt(other -> other.sentence() + 1)
                .max()
                .orElse(0);
    }

    private Profile another() {
        Profile profile = new Profile();
        profiles.add(profile);
        return profile;
    }

    private void give(Profile profile, Sighting sighting) {
        profile.add(sighting);
        owners.put(sighting, profile);
    }

    /** "His Chinese counterpart Wang Yi" holds the office of the one named before. */
    private void counterparts(List<Sighting> sightings) {
        for (int i = 0; i < sightings.size(); i++) {
            Sighting sighting = sightings.get(i);
            for (Post post : sighting.posts()) {
                Profile profile = owners.get(sighting);
                if (post.meansCounterpart() && profile != null) {
                    antecedent(sightings, i, profile).ifPresent(office -> profile.replace(post, as(office, post)));
                }
            }
        }
    }

    private Optional<Post> antecedent(List<Sighting> sightings, int index, Profile self) {
        for (int i = index - 1; i >= 0; i--) {
            Profile before = owners.get(sightings.get(i));
            if (before != null
                    && before != self
                    && sightings.get(index).sentence() - sightings.get(i).sentence() < 4) {
                Optional<Post> office = before.posts().stream()
                        .filter(p -> p.kind() != Post.Kind.LEADER)
                        .findFirst();
                if (office.isPresent()) {
                    return office;
                }
            }
        }
        return Optional.empty();
    }

    private static Post as(Post office, Post counterpart) {
        return new Post(
                counterpart.from(),
                counterpart.to(),
                office.title(),
                office.core(),
                office.kind(),
                Optional.empty(),
                counterpart.country(),
                counterpart.determiner(),
                false,
                false);
    }

    List<Profile> profiles() {
        return profiles;
    }

    Optional<Profile> of(Sighting sighting) {
        return Optional.ofNullable(owners.get(sighting));
    }
}
