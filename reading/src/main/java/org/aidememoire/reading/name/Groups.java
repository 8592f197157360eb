package org.aidememoire.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.GroupMention;
import org.aidememoire.reading.sentence.Sentence;

/**
 * Not thread-safe. Finds those who are named together or by their state: "the two sides", "both leaders", "the Lao
 * Party and State".
 */
final class Groups {
    private static final Map<String, Integer> NUMBERS =
            Map.of("two", 2, "both", 2, "three", 3, "four", 4, "five", 5, "respective", 2, "each", 2, "either", 2);

    private static final Set<String> DETERMINERS = Set.of("the", "our", "their", "these");
    private static final Set<String> OFFICERS =
            Set.of("officials", "experts", "representatives", "negotiators", "delegates", "lawmakers", "officers");
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final int HEADLINE = 3;
    private static final int FIELD = 3;

    private final Words words;
    private final Discourse discourse;
    private Optional<List<Party>> delegation = Optional.empty();
    /** More than two who were named together, as last said. */
    private Optional<Discourse.Several> many = Optional.empty();

    Groups(Words words, Discourse discourse) {
        this.words = words;
        this.discourse = discourse;
    }

    /** The group that starts at the token, pronouns aside. */
    Optional<GroupMention> at(NamedSentence named, int from) {
        return from < named.sentence().size()
                ? counted(named, from)
                        .or(() -> stateAt(named, from))
                        .or(() -> delegationAgain(named, from))
                        .or(() -> bare(named, from))
                        .or(() -> ofAHeadline(named, from))
                        .or(() -> ofBoth(named, from))
                : Optional.empty();
    }

    /** "The two sides", "both leaders", "the three countries", "the Prime Ministers", "the leaders". */
    private Optional<GroupMention> counted(NamedSentence named, int from) {
        Sentence sentence = named.sentence();
        int at = from;
        boolean article = determiner(sentence, at);
        at = article ? at + 1 : at;
        Optional<Integer> number = number(sentence, at);
        if (number.isPresent()) {
            at++;
            at = determiner(sentence, at) ? at + 1 : at;
        }
        if (!article && number.isEmpty()) {
            return Optional.empty();
        }
        int noun = at;
        while (noun - at < 3 && words.in("group-qualifier", sentence, noun)) {
            noun++;
        }
        Optional<Integer> end = groupNoun(sentence, noun, number.isPresent());
        if (end.isEmpty()) {
            return Optional.empty();
        }
        int owned = ownedBy(sentence, end.get());
        Optional<Integer> holders = owned > end.get() ? groupNoun(sentence, owned, false) : Optional.empty();
        return Optional.of(
                group(named, from, holders.orElse(end.get()), holders.isPresent() ? owned : noun, number.orElse(2)));
    }

    /** The noun of "the two countries' foreign ministers" that starts after {@code end}; {@code end} where none is owned. */
    private int ownedBy(Sentence sentence, int end) {
        int noun = sentence.tagged(end, "POS") ? end + 1 : end;
        while (noun > end && noun - end <= FIELD && words.in("group-qualifier", sentence, noun)) {
            noun++;
        }
        return noun;
    }

    /** "Leaders agreed …", "Ministers welcomed …" of a communiqué. */
    private Optional<GroupMention> bare(NamedSentence named, int from) {
        Sentence sentence = named.sentence();
        boolean starts = (sentence.token(from).capitalised() && (from == 0 || sentence.is(from - 1, ",")))
                || (from > 0 && sentence.token(from).capitalised() && sentence.tagged(from + 1, "VB"));
        boolean noun = words.in("group-leaders", sentence, from) || words.in("group-ministers", sentence, from);
        if (!starts
                || !noun
                || named.postOver(from)
                        .filter(post -> post.to() - post.from() > 1)
                        .isPresent()) {
            return Optional.empty();
        }
        return Optional.of(group(named, from, from + 1, from, 2));
    }

    /** "Chile, Peru hold talks", "Chilean, Peruvian foreign ministers meet": a headline does without "and". */
    private static Optional<GroupMention> ofAHeadline(NamedSentence named, int from) {
        Sentence sentence = named.sentence();
        List<CountryCode> countries = new ArrayList<>();
        int at = from;
        Optional<CountryMention> country = from == 0 ? named.startingAt(at, CountryMention.class) : Optional.empty();
        while (country.isPresent()) {
            countries.add(country.get().code());
            at = country.get().to();
            country = sentence.is(at, ",") ? named.startingAt(at + 1, CountryMention.class) : Optional.empty();
        }
        int end = at;
        while (end - at < HEADLINE && (sentence.tagged(end, "J") || sentence.tagged(end, "N"))) {
            end++;
        }
        boolean plural = end == at || sentence.tagged(end - 1, "NNS");
        boolean verb = sentence.tagged(end, "VBP") || sentence.tagged(end, "VB") || sentence.is(end, "to");
        List<Party> states = NameFinder.states(countries);
        return states.size() > 1 && plural && verb
                ? Optional.of(new GroupMention(from, end, states, states, false))
                : Optional.empty();
    }

    /** "Foreign ministers of the two countries", "officials from both sides": without an article, by whose they are. */
    private Optional<GroupMention> ofBoth(NamedSentence named, int from) {
        Sentence sentence = named.sentence();
        int noun = from;
        while (noun - from < 3 && words.in("group-qualifier", sentence, noun)) {
            noun++;
        }
        boolean starts = from == 0 || (!sentence.tagged(from - 1, "J") && !sentence.tagged(from - 1, "N"));
        int end = noun + 1;
        boolean officers = OFFICERS.contains(form(sentence, noun));
        Optional<Integer> group = officers ? Optional.of(end) : groupNoun(sentence, noun, false);
        boolean both = starts && group.filter(to -> ofThem(sentence, to) > to).isPresent();
        if (!both) {
            return Optional.empty();
        }
        if (officers) {
            Discourse.Several states = discourse.states(2);
            return Optional.of(
                    new GroupMention(from, ofThem(sentence, end), states.participants(), states.undertakers(), false));
        }
        return Optional.of(group(named, from, group.orElseThrow(), noun, 2));
    }

    private GroupMention group(NamedSentence named, int from, int end, int noun, int number) {
        Sentence sentence = named.sentence();
        List<CountryCode> of = new ArrayList<>();
        int to = ofCountries(named, end, of);
        Discourse.Several who = of.size() > 1 ? among(of) : who(sentence, noun, end, Math.max(number, 2));
        if (of.size() > 2) {
            many = Optional.of(who);
        } else if (of.isEmpty()
                && many.filter(all -> fits(all, named, from, number)).isPresent()) {
            who = many.get();
        }
        return new GroupMention(
                from, of.size() > 1 ? to : ofThem(sentence, end), who.participants(), who.undertakers(), false);
    }

    /** "The Ministers", "the three countries", after "the Ministers of Guinea, Liberia and Togo"; "the two" are others. */
    private static boolean fits(Discourse.Several all, NamedSentence named, int from, int number) {
        Sentence sentence = named.sentence();
        boolean counted =
                number(sentence, from).isPresent() || number(sentence, from + 1).isPresent();
        return counted
                ? all.undertakers().size() == number
                : sentence.token(from).is("the") || from == 0;
    }

    private static Discourse.Several among(List<CountryCode> countries) {
        List<Party> states = NameFinder.states(countries);
        return new Discourse.Several(states, states);
    }

    private Discourse.Several who(Sentence sentence, int noun, int end, int number) {
        Predicate<Profile> fits = profile -> profile.posts().stream().anyMatch(Post::leads);
        if (words.in("group-ministers", sentence, end - 1) && !sentence.is(noun, "prime")) {
            fits = profile -> profile.posts().stream()
                    .anyMatch(post -> (post.core().endsWith("Minister") && post.kind() == Post.Kind.PORTFOLIO)
                            || (post.core().endsWith("Secretary") && post.kind() == Post.Kind.PORTFOLIO));
        } else if (!leaders(sentence, noun, end) && !sentence.is(noun, "prime")) {
            return discourse.states(number);
        } else if (sentence.is(noun, "prime") || sentence.is(noun, "pms")) {
            fits = profile ->
                    profile.posts().stream().anyMatch(post -> post.core().equals("Prime Minister"));
        } else if (sentence.is(noun, "president")) {
            fits = profile ->
                    profile.posts().stream().anyMatch(post -> post.core().equals("President"));
        }
        return discourse.people(number, fits);
    }

    private boolean leaders(Sentence sentence, int noun, int end) {
        return words.in("group-leaders", sentence, end - 1) || words.in("group-leaders", sentence, noun);
    }

    /** Over "of the two countries", "of both sides", which add nothing. */
    private int ofThem(Sentence sentence, int end) {
        if (!(sentence.is(end, "of") || sentence.is(end, "from"))) {
            return end;
        }
        int at = determiner(sentence, end + 1) ? end + 2 : end + 1;
        if (number(sentence, at).isEmpty()) {
            return end;
        }
        return groupNoun(sentence, at + 1, true).orElse(end);
    }

    /** Collects the countries of "of Chile and Peru" and says where they end. */
    private static int ofCountries(NamedSentence named, int end, List<CountryCode> into) {
        Sentence sentence = named.sentence();
        int at = sentence.is(end, "of") || sentence.is(end, "from") ? end + 1 : Integer.MAX_VALUE;
        int to = end;
        while (at < sentence.size()) {
            int start = sentence.is(at, "the") ? at + 1 : at;
            Optional<CountryMention> state = named.startingAt(start, CountryMention.class)
                    .filter(country -> country.form() == CountryMention.Form.NAME);
            if (state.isEmpty()) {
                break;
            }
            into.add(state.get().code());
            to = state.get().to();
            int next = Coordinations.afterAbbreviation(sentence, to);
            boolean more = sentence.is(next, "and") || sentence.is(next, ",");
            at = !more
                    ? Integer.MAX_VALUE
                    : sentence.is(next, ",") && sentence.is(next + 1, "and") ? next + 2 : next + 1;
        }
        return to;
    }

    /** "The Lao side", "the Vietnamese Party and State", "the Government of Kenya", "the Lao and Thai governments". */
    private Optional<GroupMention> stateAt(NamedSentence named, int from) {
        Sentence sentence = named.sentence();
        boolean article = determiner(sentence, from) || ARTICLES.contains(form(sentence, from));
        int start = article ? from + 1 : from;
        List<CountryCode> countries = new ArrayList<>();
        int at = start;
        Optional<CountryMention> adjective = named.startingAt(at, CountryMention.class);
        while (adjective.isPresent()) {
            countries.add(adjective.get().code());
            at = adjective.get().to();
            boolean and = sentence.is(at, "and")
                    && named.startingAt(at + 1, CountryMention.class).isPresent();
            adjective = and ? named.startingAt(at + 1, CountryMention.class) : Optional.empty();
        }
        boolean possessive = sentence.is(at, "'s") || sentence.is(at, "'");
        int noun = countries.isEmpty() ? start : field(sentence, possessive ? at + 1 : at);
        int end = countries.isEmpty() ? sideNouns(sentence, noun) : headOrSide(sentence, noun);
        if (end == noun) {
            return Optional.empty();
        }
        if (countries.isEmpty()) {
            end = ofCountries(named, end, countries);
        }
        if (countries.isEmpty()) {
            return Optional.empty();
        }
        List<Party> states = NameFinder.states(countries);
        if (delegation(sentence, noun) && states.size() == 1) {
            delegation = Optional.of(states);
        }
        return Optional.of(new GroupMention(from, end, states, states, false));
    }

    /** "The delegation", of which it was said before whose it is. */
    private Optional<GroupMention> delegationAgain(NamedSentence named, int from) {
        Sentence sentence = named.sentence();
        int at = sentence.is(from, "the") && sentence.is(from + 1, "visiting") ? from + 2 : from + 1;
        boolean again = sentence.is(from, "the")
                && delegation(sentence, at)
                && !sentence.is(at + 1, "of")
                && !sentence.is(at + 1, "from")
                && !sentence.is(at + 1, "'s");
        return again
                ? delegation.map(states -> new GroupMention(from, at + 1, states, states, false))
                : Optional.empty();
    }

    /** "a Kenyan head of state" acts for Kenya as "the Kenyan side" does. */
    private int headOrSide(Sentence sentence, int noun) {
        return sentence.is(noun, "head") && sentence.is(noun + 1, "of")
                ? headsOf(sentence, noun + 2).orElse(noun)
                : sideNouns(sentence, noun);
    }

    /** From "a Kenyan" over what it deals with to its delegation: "a Kenyan trade delegation". */
    private static int field(Sentence sentence, int at) {
        int end = at;
        while (end - at < FIELD
                && (sentence.tagged(end, "N") || sentence.tagged(end, "J"))
                && !delegation(sentence, end)) {
            end++;
        }
        return delegation(sentence, end) ? end : at;
    }

    private static boolean delegation(Sentence sentence, int at) {
        return sentence.is(at, "delegation") || sentence.is(at, "mission") || sentence.is(at, "team");
    }

    /** Over "Party, State and people". */
    private int sideNouns(Sentence sentence, int at) {
        int end = at;
        if (end < sentence.size() && words.in("side-noun", sentence, end) && sentence.tagged(end, "N")) {
            end++;
            while (true) {
                int next = sentence.is(end, ",") && sentence.is(end + 1, "and")
                        ? end + 2
                        : sentence.is(end, ",") || sentence.is(end, "and") ? end + 1 : end;
                if (next == end || !words.in("side-noun", sentence, next)) {
                    break;
                }
                end = next + 1;
            }
        }
        return end;
    }

    private Optional<Integer> groupNoun(Sentence sentence, int at, boolean counted) {
        if (at >= sentence.size()) {
            return Optional.empty();
        }
        if (sentence.is(at, "prime")
                && sentence.token(Math.min(at + 1, sentence.size() - 1)).form().equals("ministers")) {
            return Optional.of(at + 2);
        }
        if (sentence.token(at).form().equals("heads") && sentence.is(at + 1, "of")) {
            return headsOf(sentence, at + 2);
        }
        boolean plural = words.in("group-leaders", sentence, at)
                || words.in("group-ministers", sentence, at)
                || (words.in("group-states", sentence, at) && (counted || words.in("group-parties", sentence, at)));
        return plural ? Optional.of(at + 1) : Optional.empty();
    }

    /** After "state", "state and government", "government": those at the head of anything else are no group. */
    private static Optional<Integer> headsOf(Sentence sentence, int at) {
        if (!headed(sentence, at)) {
            return Optional.empty();
        }
        boolean more = sentence.is(at + 1, "and") || sentence.is(at + 1, "or");
        int next = sentence.is(at + 2, "of") ? at + 3 : at + 2;
        return Optional.of(more && headed(sentence, next) ? next + 1 : at + 1);
    }

    private static boolean headed(Sentence sentence, int at) {
        return sentence.is(at, "state") || sentence.is(at, "government");
    }

    private static Optional<Integer> number(Sentence sentence, int at) {
        return Optional.ofNullable(NUMBERS.get(form(sentence, at)));
    }

    private static boolean determiner(Sentence sentence, int at) {
        return at < sentence.size() && DETERMINERS.contains(form(sentence, at));
    }

    private static String form(Sentence sentence, int at) {
        return at < sentence.size() ? sentence.token(at).form() : "";
    }
}
