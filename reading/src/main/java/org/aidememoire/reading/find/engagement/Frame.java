package org.aidememoire.reading.find.engagement;

import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.reading.find.engagement.Cast.Part;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.rule.RuleMatch;
import org.aidememoire.reading.sentence.Sentence;

/**
 * A verb or noun that tells of an engagement, with what its rule says of the words around it: of "subject", "object",
 * "owner" and each preposition the part that they name.
 *
 * @param match where the rule matched
 */
record Frame(RuleMatch match) {
    ReadSentence read() {
        return match.sentence();
    }

    Sentence sentence() {
        return match.sentence().sentence();
    }

    /** The verb, or of a nominal frame the noun. */
    int head() {
        return match.group("at").map(Stretch::from).orElse(match.match().from());
    }

    /** The noun of the engagement: that under the verb, or the head. */
    int noun() {
        return match.group("noun").map(Stretch::from).orElse(head());
    }

    /** The token after the frame's own words. */
    int end() {
        return match.match().to();
    }

    boolean hasNoun() {
        return nominal() || match.group("noun").isPresent();
    }

    /** Whether a noun alone tells of it: "the talks", "his visit". */
    boolean nominal() {
        return match.rule().setting("nominal").isPresent();
    }

    boolean says(String key, String value) {
        return match.rule().setting(key).filter(value::equals).isPresent();
    }

    /** Whether without a country as destination it is no engagement. */
    boolean needsCountry() {
        return match.rule().settings().containsValue("destination!");
    }

    boolean has(String key) {
        return match.rule().setting(key).isPresent();
    }

    /** The part that those who stand at {@code position} play; of a place or a date, none. */
    Optional<Part> part(String position) {
        return match.rule().setting(position).flatMap(Frame::part0);
    }

    private static Optional<Part> part0(String word) {
        return switch (word) {
            case "guest" -> Optional.of(Part.GUEST);
            case "host" -> Optional.of(Part.HOST);
            case "party" -> Optional.of(Part.PARTY);
            default -> Optional.empty();
        };
    }

    EngagementKind kind(Set<String> modifiers) {
        EngagementKind kind = EngagementKind.of(match.rule().setting("kind").orElseThrow());
        if (kind == EngagementKind.MEETING && modifiers.contains("summit")) {
            return EngagementKind.SUMMIT;
        }
        if (kind != EngagementKind.VISIT) {
            return kind;
        }
        if (modifiers.contains("state")) {
            return EngagementKind.STATE_VISIT;
        }
        if (modifiers.contains("official")) {
            return EngagementKind.OFFICIAL_VISIT;
        }
        return modifiers.contains("working") ? EngagementKind.WORKING_VISIT : kind;
    }
}
