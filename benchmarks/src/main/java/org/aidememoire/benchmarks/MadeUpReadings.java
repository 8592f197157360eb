package org.aidememoire.benchmarks;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.aidememoire.model.claim.Acceptance;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Formula;
import org.aidememoire.model.claim.Instrument;
import org.aidememoire.model.claim.InstrumentKind;
import org.aidememoire.model.claim.InstrumentStatus;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.claim.Milestone;
import org.aidememoire.model.claim.Office;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.claim.Project;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.register.ReadReport;

/**
 * Readings of reports that nobody wrote: visits and talks of made-up people between real states over twenty years, each
 * told by two or three reports in other words. The same number gives the same reading.
 */
final class MadeUpReadings {
    private static final List<String> STATES = List.of(
            "KEN", "UGA", "GHA", "TGO", "CHL", "PER", "NOR", "ISL", "JPN", "MNG", "MAR", "EGY", "FJI", "TON", "VNM",
            "LAO", "IDN", "AUS", "NZL", "CAN", "MEX", "IND", "NPL", "POL", "CZE", "ITA", "GRC", "RWA", "TZA", "ZMB");
    private static final List<String> GIVEN = List.of(
            "Amina", "Joseph", "Tomás", "Ingrid", "Kenji", "Tuya", "Yusuf", "Sela", "Linh", "Karel", "Nina", "Obed");
    private static final List<String> FAMILY = List.of(
            "Okello",
            "Mensah",
            "Rojas",
            "Halvorsen",
            "Tanaka",
            "Batbayar",
            "Haddad",
            "Fifita",
            "Tran",
            "Novák",
            "Rossi",
            "Phiri",
            "Sharma",
            "Kowalski",
            "Wérè",
            "Duarte",
            "Solheim",
            "Amadou",
            "Keita",
            "Lungu");
    private static final List<String> OFFICES =
            List.of("President", "Prime Minister", "Foreign Minister", "Trade Minister");
    private static final List<String> VERBS =
            List.of("strengthen", "expand", "deepen", "promote", "step up", "continue", "work towards", "accelerate");
    private static final List<String> OBJECTS = List.of(
            "cooperation in fisheries and aquaculture",
            "the training of nurses and midwives",
            "air services and visa facilitation for tourists",
            "rail freight through the northern corridor",
            "the exchange of geological surveys",
            "scholarships for students of engineering",
            "joint patrols against smuggling of timber",
            "customs clearance at the border posts",
            "research on drought-resistant crops",
            "the grid connection of hydropower plants",
            "mutual recognition of university degrees",
            "consultations at the United Nations on climate finance",
            "the protection of migratory birds",
            "broadcasting and film archives",
            "broadband along the coast");
    private static final List<String> ADDITIONS = List.of(
            "",
            " by 2030",
            ", including for small enterprises",
            " in the coming years",
            ", especially for young people",
            " under the plan of action",
            " with a view to lower costs");
    private static final List<String> SECTORS =
            List.of("agriculture", "education", "transport", "energy", "health", "environment", "digital", "culture");
    private static final LocalDate FIRST = LocalDate.of(2004, 1, 1);
    private static final int DAYS = 7300;
    private static final int TELLINGS = 3;
    private static final int COMMITMENTS = 9;

    private MadeUpReadings() {}

    /** {@code count} readings from number {@code from} on. */
    static List<ReadReport> of(int from, int count) {
        List<ReadReport> readings = new ArrayList<>(count);
        for (int number = from; number < from + count; number++) {
            readings.add(new Writing(number).reading());
        }
        return readings;
    }

    /** One reading under way. The visit depends on the number without its last part, the words on all of it. */
    private static final class Writing {
        private final String name;
        private final ReportId report;
        private final Random visit;
        private final Random words;
        private final List<Claim> claims = new ArrayList<>();
        private int length;

        Writing(int number) {
            name = "made-up-" + number;
            report = DeliveredBytes.of(name.getBytes(StandardCharsets.UTF_8)).id();
            visit = new Random(31L * (number / TELLINGS));
            words = new Random(number);
        }

        ReadReport reading() {
            // States of the front of the list meet more often than those of its end.
            String guestState = STATES.get((int) (STATES.size() * visit.nextDouble() * visit.nextDouble()));
            String hostState = any(STATES, visit);
            if (hostState.equals(guestState)) {
                hostState = STATES.get((STATES.indexOf(hostState) + 1) % STATES.size());
            }
            LocalDate day = FIRST.plusDays(visit.nextInt(DAYS));
            Party guest = person(guestState, day);
            Party host = person(hostState, day);
            engagements(guest, host, hostState, day);
            commitments(guestState, hostState);
            things(guest, host, guestState, hostState, day);
            boolean undated = words.nextInt(20) == 0;
            Optional<LocalDate> published = undated ? Optional.empty() : Optional.of(day.plusDays(words.nextInt(3)));
            return new ReadReport(
                    ReportMetadata.named(name), new Reading(report, "made-up", "en", published, claims, List.of()));
        }

        /** One of four offices, whose holder changes every five years. */
        private Party person(String state, LocalDate day) {
            int office = visit.nextInt(OFFICES.size());
            int term = STATES.indexOf(state) * 97 + office * 31 + day.getYear() / 5;
            String full = GIVEN.get(term % GIVEN.size()) + " " + FAMILY.get(term * 7 % FAMILY.size());
            claims.add(new Person(
                    full,
                    List.of(new Office(OFFICES.get(office), Optional.empty(), Optional.of(new CountryCode(state)))),
                    evidence(OFFICES.get(office) + " " + full)));
            return new Party.Individual(full);
        }

        private void engagements(Party guest, Party host, String hostState, LocalDate day) {
            boolean said = words.nextInt(4) > 0;
            Optional<PartialDate> start = said ? Optional.of(PartialDate.of(day)) : Optional.empty();
            claims.add(engagement(
                    EngagementKind.OFFICIAL_VISIT, start, hostState, List.of(guest), "a two-day official visit"));
            claims.add(engagement(EngagementKind.TALKS, start, hostState, List.of(guest, host), "held talks"));
            claims.add(engagement(
                    EngagementKind.SIGNING, Optional.empty(), hostState, List.of(guest, host), "signed agreements"));
        }

        private Engagement engagement(
                EngagementKind kind, Optional<PartialDate> start, String country, List<Party> parties, String quote) {
            return new Engagement(
                    kind,
                    start,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new CountryCode(country)),
                    parties,
                    EngagementStatus.HELD,
                    evidence(quote));
        }

        private void commitments(String one, String other) {
            for (int i = 0; i < COMMITMENTS; i++) {
                int object = words.nextInt(OBJECTS.size());
                String action = any(VERBS, words) + " " + OBJECTS.get(object) + any(ADDITIONS, words);
                claims.add(new Commitment(
                        any(List.of(Force.values()), words),
                        List.of(Party.state(one), Party.state(other)),
                        List.of(),
                        List.of(new Sector(SECTORS.get(object % SECTORS.size()))),
                        Optional.empty(),
                        Polarity.POSITIVE,
                        evidence(action)));
            }
        }

        private void things(Party guest, Party host, String one, String other, LocalDate day) {
            claims.add(new Target(
                    "two-way trade",
                    BigDecimal.valueOf((1 + day.getYear() % 7) * 1_000_000_000L),
                    "USD",
                    Optional.of("2030"),
                    List.of(Party.state(one), Party.state(other)),
                    evidence("two-way trade")));
            claims.add(new Mechanism(
                    "Joint Committee on Trade",
                    OptionalInt.of(day.getYear() - FIRST.getYear() + 1),
                    evidence("Joint Committee")));
            claims.add(new Instrument(
                    Optional.of("Plan of Action on " + any(OBJECTS, visit)),
                    InstrumentKind.PLAN,
                    OptionalInt.of(1),
                    Optional.of(PartialDate.of(day)),
                    InstrumentStatus.SIGNED,
                    evidence("a plan of action")));
            claims.add(new Project("the railway number " + visit.nextInt(9), evidence("a railway")));
            claims.add(new Invitation(
                    guest, List.of(host), Optional.of(new CountryCode(one)), Acceptance.ACCEPTED, evidence("invited")));
            claims.add(new Milestone(
                    "anniversary of diplomatic relations",
                    OptionalInt.of(day.getYear() - 1960),
                    Optional.of(PartialDate.parse(String.valueOf(day.getYear()))),
                    evidence("the anniversary")));
            claims.add(new Formula(
                    evidence(any(List.of("close partnership", "strategic partnership", "old friendship"), visit))));
        }

        private Evidence evidence(String quote) {
            int start = length;
            length += quote.length() + 1;
            return new Evidence(
                    new Passage(report, start, start + quote.length(), quote),
                    List.of(),
                    new RuleName("made-up", "written"),
                    "made-up");
        }

        private static <T> T any(List<T> choices, Random random) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
