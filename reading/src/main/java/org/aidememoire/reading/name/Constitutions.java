package org.aidememoire.reading.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.model.party.CountryCode;

/** Which states have which offices, after {@code constitutions.txt}. Immutable; thread-safe. */
final class Constitutions {
    private final Map<String, Set<CountryCode>> only = new HashMap<>();
    private final Map<String, Set<CountryCode>> never = new HashMap<>();

    Constitutions() {
        for (String line : Words.lines("constitutions.txt")) {
            List<String> fields = Words.fields(line, 3);
            Set<CountryCode> countries =
                    Words.items(fields.get(2)).stream().map(CountryCode::new).collect(Collectors.toSet());
            Map<String, Set<CountryCode>> rule = fields.get(0).equals("only") ? only : never;
            for (String title : Words.items(fields.get(1))) {
                rule.computeIfAbsent(title.toLowerCase(Locale.ROOT), key -> new HashSet<>())
                        .addAll(countries);
            }
        }
    }

    /** Whether one of {@code country} may hold all the offices. */
    boolean allow(List<Post> posts, CountryCode country) {
        return posts.stream().allMatch(post -> allow(post, country));
    }

    private boolean allow(Post post, CountryCode country) {
        if (post.organisation().isPresent()) {
            return true;
        }
        String title = PostFinder.small(post).replaceFirst("^(former|ex-?|acting|late) ", "");
        Set<CountryCode> holders = only.get(title);
        return holders == null ? !never.getOrDefault(title, Set.of()).contains(country) : holders.contains(country);
    }

    /**
     * The one of a report's two sides that has such a post, of the posts that only some states have: "the Foreign
     * Secretary" of a report on Britain and Peru.
     */
    Optional<CountryCode> onlyAmong(List<CountryCode> sides, Post post) {
        List<CountryCode> able =
                sides.stream().limit(2).filter(code -> allow(post, code)).toList();
        boolean said = post.determiner() == Post.Determiner.ARTICLE && peculiar(List.of(post));
        return said && sides.size() > 1 && able.size() == 1 ? Optional.of(able.get(0)) : Optional.empty();
    }

    /** Whether only some states have one of the offices. */
    boolean peculiar(List<Post> posts) {
        return posts.stream()
                .anyMatch(post -> post.organisation().isEmpty() && only.containsKey(PostFinder.small(post)));
    }
}
