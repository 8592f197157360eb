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

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int SHORTEST = 3;

    private TellingWords() {}

    /** The telling words of {@code action}: by their stems, as they were written. In the order of the text. */
    static Map<String, String> of(String action) {
        Map<String, String> telling = new LinkedHashMap<>();
        Matcher words = WORD.matcher(joined(action));
        boolean first = true;
        while (words.find()) {
            String written = words.group();
            List<String> folded = FoldedWords.of(written).inOrder();
            if (!folded.isEmpty()) {
                boolean name = !first && Character.isUpperCase(written.codePointAt(0));
                String stem = Stem.of(folded.get(0));
                String matter = SAME_MATTER.getOrDefault(stem, stem);
                if (folded.get(0).length() >= SHORTEST
                        && (name || !COMMON.contains(stem) && !COMMON_VERBS.contains(folded.get(0)))) {
                    telling.putIfAbsent(matter, written);
                }
                first = false;
            }
        }
        return telling;
    }

    /** Writes as one word what reports write as one, with a hyphen, or apart. */
    private static String joined(String action) {
        return action.replaceAll("(?i)people[- ]to[- ]people", "peopletopeople")
                .replaceAll("(?i)trans[-‑–]national", "transnational")
                .replaceAll("(?i)self[-‑– ]relian", "selfrelian")
                .replaceAll("(?i)macro[-‑–]econom", "macroeconom")
                .replaceAll("(?i)counter[-‑–]terror", "counterterror");
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
