package org.aidememoire.model.register;

import static org.aidememoire.model.claim.ClaimKind.COMMITMENT;
import static org.aidememoire.model.claim.ClaimKind.ENGAGEMENT;
import static org.aidememoire.model.claim.ClaimKind.INSTRUMENT;
import static org.aidememoire.model.claim.ClaimKind.INVITATION;
import static org.aidememoire.model.claim.ClaimKind.MECHANISM;
import static org.aidememoire.model.claim.ClaimKind.PROJECT;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimKind;

/** How one thing in the register hangs together with another. */
public enum TieKind {
    /** Talks, a signing, a ceremony took place during a visit. */
    WITHIN("within", "during it", Set.of(ENGAGEMENT), Set.of(ENGAGEMENT)),
    /** A visit answered an invitation. */
    ANSWERED_BY("answered by", "answers", Set.of(INVITATION), Set.of(ENGAGEMENT)),
    /** What was undertaken is reported as done. */
    DELIVERED_BY("delivered by", "delivers", Set.of(COMMITMENT), Set.of(ENGAGEMENT, INSTRUMENT, PROJECT, MECHANISM)),
    /** What was undertaken is reported as under way. */
    ADVANCED_BY(
            "under way by",
            "reports headway of",
            Set.of(COMMITMENT),
            Set.of(ENGAGEMENT, INSTRUMENT, PROJECT, MECHANISM)),
    /** What is reported as done or under way may be what was undertaken; for a person to decide. */
    PERHAPS_ADVANCED_BY("perhaps advanced by", "perhaps advances", Set.of(), Set.of()),
    /** A weaker or partial mention of the same undertaking; too little to be the same. */
    TOUCHES("overlaps with", "overlaps with", Set.of(COMMITMENT), Set.of(COMMITMENT)),
    /** A meeting was one of the meetings of a mechanism. */
    SESSION_OF("session of", "session", Set.of(ENGAGEMENT), Set.of(MECHANISM)),
    /** The two may be the same, but the reports do not settle it: for a person to decide. */
    PERHAPS_SAME("perhaps the same as", "perhaps the same as", Set.of(), Set.of());

    private final String word;
    private final String reversed;
    private final Set<ClaimKind> from;
    private final Set<ClaimKind> to;

    TieKind(String word, String reversed, Set<ClaimKind> from, Set<ClaimKind> to) {
        this.word = word;
        this.reversed = reversed;
        this.from = from;
        this.to = to;
    }

    /** Those by which a person may say that a thing of one kind hangs together with one of another. */
    public static List<TieKind> between(ClaimKind from, ClaimKind to) {
        return Arrays.stream(values())
                .filter(kind -> kind.from.contains(from) && kind.to.contains(to))
                .toList();
    }

    /** Those by which a person may say that something hangs together with a thing of {@code kind}: as it reads from there. */
    public static List<String> wordsFrom(ClaimKind kind) {
        return Stream.concat(
                        Arrays.stream(values())
                                .filter(tie -> tie.from.contains(kind))
                                .map(TieKind::word),
                        Arrays.stream(values())
                                .filter(tie -> tie.to.contains(kind))
                                .map(TieKind::reversed))
                .distinct()
                .toList();
    }

    /**
     * The constant with this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static TieKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing hangs together so: " + word));
    }

    /** How it reads between the two things. */
    public String word() {
        return word;
    }

    /** How it reads from the second thing to the first. */
    public String reversed() {
        return reversed;
    }
}
