package org.aidememoire.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.party.Party;

/** Reports of a few claims on the same few things. */
final class RandomReports {
    private static final List<String> NAMES =
            List.of("Tô Lâm", "To Lam", "Lam", "Nguyen Van", "Nguyen Van An", "Nguyen Van Binh", "An Nguyen Van Tô");
    private static final List<String> STATES = List.of("VNM", "LAO", "KHM");
    private static final List<String> DATES = List.of("2025-12-01", "2025-12", "2025", "2026-01-05", "");
    private static final List<String> HEADWAY = List.of("was inaugurated", "has begun", "60 % complete");
    private static final List<String> MATTERS = List.of(
            "build a road to the border", "build a railway and a road to the border", "train nurses in the north");

    private RandomReports() {}

    /** A report of up to five claims that say much the same as those of others, so that rules have something to find. */
    static ReadReport report(String name, Random random) {
        Draft draft = Draft.named(name);
        for (int i = random.nextInt(6); i > 0; i--) {
            add(draft, random);
        }
        return draft.read(
                random.nextBoolean()
                        ? Optional.of(LocalDate.of(2025, 12, 1).plusDays(random.nextInt(9)))
                        : Optional.empty());
    }

    private static void add(Draft draft, Random random) {
        switch (random.nextInt(12)) {
            case 0 -> draft.person(any(NAMES, random), any(STATES, random));
            case 1 -> draft.person(any(NAMES, random));
            case 2 ->
                draft.engagement(
                        random.nextBoolean() ? EngagementKind.VISIT : EngagementKind.TALKS,
                        any(DATES, random),
                        any(STATES, random),
                        new Party.Individual(any(NAMES, random)),
                        Party.state(any(STATES, random)));
            case 3 -> draft.commitment(any(MATTERS, random), any(STATES, random), "LAO");
            case 4 -> draft.instrument("Plan of Action for Fisheries", any(DATES, random));
            case 5 -> draft.milestone("Independence Day", random.nextInt(2), any(DATES, random));
            case 6 ->
                draft.told(
                        "session " + random.nextInt(2) + " of the Joint Commission on Rivers",
                        EngagementKind.COMMITTEE_SESSION,
                        any(DATES, random),
                        "Joint Commission on Rivers",
                        random.nextInt(2));
            case 7 -> draft.project("border road", any(HEADWAY, random));
            case 8 ->
                draft.commitment("hold the next session of the Joint Commission on Rivers", any(STATES, random), "LAO");
            case 9 ->
                draft.told(
                        "the Joint Commission on Rivers will meet for session 1st",
                        EngagementKind.COMMITTEE_SESSION,
                        EngagementStatus.PLANNED,
                        any(DATES, random),
                        "Joint Commission on Rivers",
                        1);
            case 10 ->
                draft.figure("trade", random.nextInt(3) + "e9", "USD", any(DATES, random), any(STATES, random), "LAO");
            default -> draft.mechanism("Joint Commission", random.nextInt(3));
        }
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
