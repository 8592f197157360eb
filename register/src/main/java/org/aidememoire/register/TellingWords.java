package org.aidememoire.register;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of an undertaking that tell what it is about, by their stems: "transport" and "railway", not "cooperation",
 * "strengthen" or "both sides", which every communiqué has. A word with a capital tells even if it is common otherwise, for
 * it belongs to a name. Words for the same matter count as one.
 */
final class TellingWords {
    /** What every undertaking has. */
    private static final Set<String> COMMON = stems(
            """
            a an and as at be been being both but by can each either for from further has have how in into is it its may
            more most must no nor not of on onto or other others our ours over own shall should so some such than that the
            their them these they this those through to toward towards under up upon us was way we well were what when
            where which while who will with within without would yet also any all among between about across after amid
            accelerate accelerating achieve achieving activity activities agency agencies advance advancing aim aimed aiming announce area areas aspect base
            based basis benefit beneficial best better bilateral bolster boost broaden bring bringing build building carry
            close closely closer collaborate collaboration collective commit commitment committed common concrete
            consistent consolidate content contribute contributing continue continued continuing cooperate cooperation
            coordinate coordinated country countries create creating current deep deepen deeper develop developed developing
            development direct direction effect effective effectively effectiveness efficient effort efforts elevate
            encourage enhance enhanced enhancing ensure ensuring establish existing expand explore extend face facilitate
            field fields focus following foster framework frequent full fully future general good great greater group grow
            growing help high higher highest identify implement implementation implementing importance important improve
            improving include including increase increased intensify interest interests joint jointly keep key large last
            lead level levels life long-term long term maintain major make making many matter matters maximise means
            measure measures mechanism mechanisms meet mutual mutually nation nations need needs new number ongoing
            opportunity opportunities out overall part particular particularly especially partner partners path peoples
            people perspective possible potential practical prepare preserve principle priority process program programme
            programmes progress pursue pursuing quality range reaffirm realise realize recent
            reference regard related relation relations relationship relationships relevant remain renew respect
            respective responsible result results role set share shared sharing side sides sector sectors issue issues significant solid special
            specific state states step steps strategic strengthen strengthening strong stronger strongly substantive
            success successful successfully support supporting sustain sustained take taking term ties time timely
            together traditional two three upcoming update upgrade use various view views viewing vision wide wider work
            working works world year years
            """);

    /** Common as verbs, telling as nouns: "trade promotion". */
    private static final Set<String> COMMON_VERBS = Set.of("promote", "promotes", "promoting", "promoted");

    /** Words that one report uses for another's, by the stem they are known by. */
    private static final Map<String, String> SAME_MATTER = sameMatter(
            """
            connect: link links linkage linkages connectivity connection connections interconnection connected
            energy: electricity power electric
            telecom: telecommunication telecommunications telecoms
            youth: young younger youths
            locality: local localities localities' locally
            interaction: exchange exchanges interactions contacts contact
            personnel: labour labor workforce manpower
            invest: investment investments investors investor investing
            agriculture: agricultural farming
            cyber: cybersecurity
            terror: terrorism terrorist counterterrorism counterterror
            defence: defense military
            combat: fight fighting tackle tackling counter countering combating combatting suppress prevent preventing
            border: borders frontier boundary
            citizen: citizens
            economy: economies economic
            """);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}·]+");
    private static final Pattern ASCII = Pattern.compile("[A-Za-z0-9]+");
    /** What reports write as one word, with a hyphen, or apart, up to the last part. */
    private static final Pattern COMPOUND = Pattern.compile(
            "\\b(people)[- ](to)[- ](?=people\\b)|\\b(trans|self|macro|counter)[-‑– ](?=(national|relian|econom|terror))",
            Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST = 3;

    private TellingWords() {}

    /**
     * One telling word.
     *
     * @param matter what it is about: its stem, or that of a word for the same matter
     * @param written as it was written
     * @param folded as it is compared
     * @param start where it stands in the action
     */
    record Word(String matter, String written, String folded, int start) {}

    /** The telling words of {@code action} in the order of the text, each matter once. */
    static List<Word> of(String action) {
        Map<String, Word> telling = new LinkedHashMap<>();
        String text = joined(action);
        Matcher words = WORD.matcher(text);
        boolean first = true;
        while (words.find()) {
            String written = words.group();
            String folded = folded(written);
            if (!folded.isEmpty()) {
                boolean name = !first && Character.isUpperCase(written.codePointAt(0));
                String stem = Stem.of(folded);
                if (folded.length() >= SHORTEST && (name || isTelling(folded, stem))) {
                    String matter = SAME_MATTER.getOrDefault(stem, stem);
                    telling.putIfAbsent(matter, new Word(matter, written, folded, words.start()));
                }
                first = false;
            }
        }
        return List.copyOf(telling.values());
    }

    private static boolean isTelling(String folded, String stem) {
        return !COMMON.contains(stem) && !COMMON_VERBS.contains(folded);
    }

    private static String folded(String written) {
        return ASCII.matcher(written).matches()
                ? written.toLowerCase(Locale.ROOT)
                : String.join("", FoldedWords.of(written).inOrder());
    }

    /** Keeps the length of the text, so that words stay where they stand. */
    private static String joined(String action) {
        return COMPOUND.matcher(action)
                .replaceAll(match -> match.group(1) == null ? match.group(3) + "\u00b7" : "people\u00b7to\u00b7");
    }

    private static Set<String> stems(String words) {
        return Arrays.stream(words.strip().split("\\s+")).map(Stem::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> sameMatter(String table) {
        return table.lines()
                .map(line -> line.split(":"))
                .flatMap(line -> Arrays.stream(line[1].strip().split("\\s+"))
                        .map(word -> Map.entry(Stem.of(word.toLowerCase(Locale.ROOT)), line[0])))
                .distinct()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }
}
