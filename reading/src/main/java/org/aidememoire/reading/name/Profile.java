package org.aidememoire.reading.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.mention.KnownPerson;

/** What a report says of one person, gathered sighting by sighting. Not thread-safe. */
final class Profile {
    private static final Set<String> SMALL_WORDS = Set.of(
            "for", "of", "and", "the", "affairs", "party", "government", "state", "to", "-", "in", "charge", "&");
    private static final Set<String> HOLDERS = Set.of("minister", "secretary", "ministers", "secretaries");
    private static final Set<String> RANKS = Set.of(
            "vice",
            "deputy",
            "former",
            "ex",
            "acting",
            "elect",
            "prime",
            "crown",
            "assistant",
            "under",
            "first",
            "interim",
            "designate",
            "caretaker");

    private final List<Sighting> sightings = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final Set<String> words = new LinkedHashSet<>();
    private int nameWords;
    private Gender gender = Gender.UNKNOWN;
    private Optional<CountryCode> country = Optional.empty();

    void add(Sighting sighting) {
        sightings.add(sighting);
        nameWords = Math.max(nameWords, sighting.words().size());
        words.addAll(sighting.words());
        if (gender == Gender.UNKNOWN) {
            gender = sighting.gender();
        }
        if (country.isEmpty()) {
            country = sighting.country();
        }
        sighting.posts().forEach(this::hold);
    }

    /** Adds an office unless it is one that is known, which then takes what is new. */
    void hold(Post post) {
        for (int i = 0; i < posts.size(); i++) {
            if (sameOffice(posts.get(i), post)) {
                posts.set(i, united(posts.get(i), post));
                return;
            }
        }
        posts.add(post);
    }

    private static Post united(Post known, Post again) {
        Optional<CountryCode> country = known.country().or(again::country);
        Post with = known.in(country);
        return known.organisation().isEmpty() && again.organisation().isPresent()
                ? with.of(again.organisation().get(), country, known.to())
                : with;
    }

    /** Whether two ways of writing can mean one office: "Minister for Foreign Affairs", "Foreign Minister". */
    static boolean sameOffice(Post one, Post other) {
        if (one.organisation().isPresent()
                && other.organisation().isPresent()
                && !sharesWord(one.organisation().get(), other.organisation().get())) {
            return false;
        }
        if (one.country().isPresent()
                && other.country().isPresent()
                && !one.country().equals(other.country())) {
            return false;
        }
        Set<String> a = titleWords(one);
        Set<String> b = titleWords(other);
        Set<String> rest = new LinkedHashSet<>(a.size() > b.size() ? a : b);
        Set<String> less = a.size() > b.size() ? b : a;
        if (!rest.containsAll(less)) {
            return false;
        }
        rest.removeAll(less);
        return rest.stream().noneMatch(RANKS::contains);
    }

    /** Whether two posts are for the same field, however each state calls them: "Defense Secretary", "Minister of Defence". */
    static boolean sameField(Post one, Post other) {
        Set<String> field = field(one);
        return one.kind() == Post.Kind.PORTFOLIO
                && other.kind() == Post.Kind.PORTFOLIO
                && !field.isEmpty()
                && field.equals(field(other));
    }

    private static Set<String> field(Post post) {
        Set<String> words = titleWords(post);
        words.removeAll(HOLDERS);
        return words.contains("defense") ? Set.of("defence") : words;
    }

    private static boolean sharesWord(String one, String other) {
        Set<String> words = new LinkedHashSet<>(List.of(Written.letters(one)));
        List<String> shorter = List.of(one.toLowerCase(Locale.ROOT).strip().split("\\W+", 0));
        List<String> longer = List.of(other.toLowerCase(Locale.ROOT).strip().split("\\W+", 0));
        return words.contains(Written.letters(other)) || longer.containsAll(shorter) || shorter.containsAll(longer);
    }

    private static Set<String> titleWords(Post post) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : PostFinder.small(post).split("[\\s-]+", -1)) {
            if (!SMALL_WORDS.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether {@code other} may be another way of writing this name; "Kofi Kofi" is none of writing "Kofi Mensah". */
    boolean named(List<String> other) {
        Set<String> theirs = Set.copyOf(other);
        boolean repeats = theirs.size() < other.size() || words.size() < nameWords;
        return repeats
                ? theirs.equals(words)
                : words.containsAll(theirs) || (other.size() >= nameWords && theirs.containsAll(words));
    }

    void speaksFor(CountryCode code) {
        country = Optional.of(code);
        for (int i = 0; i < posts.size(); i++) {
            if (posts.get(i).takesCountry()) {
                posts.set(i, posts.get(i).in(country));
            }
        }
    }

    void replace(Post old, Post by) {
        int at = Math.max(posts.indexOf(old), 0);
        posts.remove(old);
        posts.removeIf(post -> sameOffice(post, by));
        posts.add(Math.min(at, posts.size()), by);
    }

    List<Sighting> sightings() {
        return sightings;
    }

    List<Post> posts() {
        return posts;
    }

    Set<String> words() {
        return words;
    }

    /** The name as the fullest mention writes it: others may turn it round, "Mensah Kofi". */
    String name() {
        return introduction().name();
    }

    Gender gender() {
        return gender;
    }

    /** The fullest mention: the most words of the name, then the most offices, then the first. */
    Sighting introduction() {
        Sighting best = sightings.get(0);
        for (Sighting sighting : sightings) {
            if (sighting.words().size() > best.words().size()
                    || (sighting.words().size() == best.words().size()
                            && sighting.posts().size() > best.posts().size())) {
                best = sighting;
            }
        }
        return best;
    }

    /** Whom they speak for: the country of an office that they hold, else what stands beside the name. */
    Optional<CountryCode> country() {
        return posts.stream()
                .filter(post -> !PostFinder.small(post).matches("(former|ex)\\b.*"))
                .flatMap(post -> post.country().stream())
                .findFirst()
                .or(() -> country)
                .or(() ->
                        posts.stream().flatMap(post -> post.country().stream()).findFirst());
    }

    KnownPerson known() {
        return new KnownPerson(
                name(),
                posts.stream()
                        .filter(post -> post.kind() != Post.Kind.LEADER)
                        .filter(post -> post.kind() != Post.Kind.WEAK
                                || post.country().isPresent()
                                || post.organisation().isPresent()
                                || post.title().contains(" "))
                        .map(Post::office)
                        .toList(),
                country());
    }
}
