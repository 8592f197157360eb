package org.aidememoire.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.claim.Sector;

/**
 * A commitment in the form in which commitments are compared.
 *
 * @param core what the telling words before its purpose and examples are about, sorted
 * @param matters what all its telling words are about, sorted
 * @param written those words as written, in the same order
 * @param parties who undertakes or is asked, sorted
 * @param sectors the fields it belongs to
 * @param polarity to do it or not to
 * @param meeting whether it is to hold a meeting, which is another thing than what the meeting is about
 */
record Undertaking(
        List<String> core,
        List<String> matters,
        List<String> written,
        List<String> parties,
        Set<Sector> sectors,
        Polarity polarity,
        boolean meeting) {
    private static final Pattern PURPOSE = Pattern.compile(
            "(?i)(,? (in order to|so that|with a view to|viewing|especially|particularly|based on|laying|taking|to"
                    + " (ensure|increase|create|help|reduce|promote|provide|enable|deepen|improve|support|contribute|serve"
                    + "|bring|facilitate|build|stimulate|allow|consolidate|strengthen|make))\\b|, (including|creating"
                    + "|making|ensuring|contributing|especially|particularly)\\b)");
    private static final Pattern MEETING =
            Pattern.compile("(hold|holding|convene|convening|host|hosting|organi[sz]e)\\b", Pattern.CASE_INSENSITIVE);

    /**
     * @param relationship between which states, such as {@code LAO-VNM}: their names tell nothing of what is undertaken
     */
    static Undertaking of(Commitment commitment, String relationship) {
        String action = commitment.action();
        Set<String> parties = new TreeSet<>();
        commitment.by().forEach(party -> parties.add(party.label()));
        commitment.to().forEach(party -> parties.add(party.label()));
        Matcher purpose = PURPOSE.matcher(action);
        int core = purpose.find() ? purpose.start() : action.length();
        List<TellingWords.Word> words = TellingWords.of(action).stream()
                .filter(word -> !StateNames.isName(word.folded(), relationship))
                .sorted(Comparator.comparing(TellingWords.Word::matter))
                .toList();
        return new Undertaking(
                words.stream()
                        .filter(word -> word.start() < core)
                        .map(Undertaking::matter)
                        .toList(),
                words.stream().map(Undertaking::matter).toList(),
                words.stream()
                        .map(word -> word.written().replace('\u00b7', '-').intern())
                        .toList(),
                List.copyOf(parties),
                Set.copyOf(commitment.sectors()),
                commitment.polarity(),
                MEETING.matcher(action).lookingAt());
    }

    /** One string for every matter, since a large register holds the same few thousand millions of times. */
    private static String matter(TellingWords.Word word) {
        return word.matter().intern();
    }

    /** All that the rules compare: equal for wordings that differ in what every undertaking has. */
    List<Object> compared() {
        return List.of(core, matters, parties, sectors, polarity, meeting);
    }

    /** The matters that both are about. */
    static List<String> shared(List<String> one, List<String> other) {
        List<String> shared = new ArrayList<>();
        int j = 0;
        for (String matter : one) {
            while (j < other.size() && other.get(j).compareTo(matter) < 0) {
                j++;
            }
            if (j < other.size() && other.get(j).equals(matter)) {
                shared.add(matter);
            }
        }
        return shared;
    }

    /** Whether the same sides are to act, or one of those that the other names. */
    boolean sameParties(Undertaking other, int sharedMatters) {
        return parties.equals(other.parties) || (sharedMatters >= SameUndertaking.MANY && mayConcern(other));
    }

    /** Whether all parties of the one are among those of the other: what one side proposes may be what both agreed. */
    boolean mayConcern(Undertaking other) {
        return parties.containsAll(other.parties) || other.parties.containsAll(parties);
    }

    /** Those of its words that are about {@code some} of its matters, as written. */
    String inWords(List<String> some) {
        return IntStream.range(0, matters.size())
                .filter(i -> some.contains(matters.get(i)))
                .mapToObj(written::get)
                .collect(Collectors.joining(", "));
    }
}
