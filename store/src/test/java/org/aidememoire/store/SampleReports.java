package org.aidememoire.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;

/** Reports of our own, with what a careful reader finds in them. */
final class SampleReports {
    static final String READER = "0.1.0";

    private static final String NAIROBI =
            """
            Kenya's Prime Cabinet Secretary Musalia Mudavadi met his guest in Nairobi on Tuesday, 50 years after the \
            two countries tied their deep and lasting friendship. Kenya pledged to phase out coal by 2030 and to bring \
            two-way trade with Lào to US$1.5 million. The Joint Commission 🤝 will hold its third session next year; \
            a memorandum on the Lamu port was signed, and Vientiane invited Mr Mudavadi.
            """;

    private SampleReports() {}

    /** A report that makes a claim of every kind. */
    static Report nairobi() {
        return report(
                NAIROBI,
                new ReportMetadata(
                        "2026-02-05-nairobi",
                        Optional.of("https://example.org/nairobi"),
                        Optional.of("Example Wire"),
                        Optional.of("Two sides meet in Nairobi"),
                        Optional.of(LocalDate.of(2026, 2, 5)),
                        Optional.of("en")));
    }

    /** What it says, and two problems. */
    static Reading readingOfNairobi() {
        Report report = nairobi();
        Party kenya = Party.state("KEN");
        Optional<CountryCode> inKenya = Optional.of(new CountryCode("KEN"));
        Party mudavadi = new Party.Individual("Musalia Mudavadi");
        List<Claim> claims = List.of(
                new Person(
                        "Musalia Mudavadi",
                        List.of(new Office("Prime Cabinet Secretary", Optional.empty(), inKenya)),
                        evidence(report, "Prime Cabinet Secretary Musalia Mudavadi")),
                new Engagement(
                        EngagementKind.MEETING,
                        Optional.of(PartialDate.parse("2026-02-03")),
                        Optional.empty(),
                        Optional.of("Nairobi"),
                        inKenya,
                        List.of(mudavadi, new Party.Body("the Joint Commission")),
                        EngagementStatus.HELD,
                        evidence(report, "met his guest in Nairobi on Tuesday", "Tuesday")),
                new Milestone(
                        "50 years",
                        OptionalInt.of(50),
                        Optional.of(PartialDate.parse("2026")),
                        evidence(report, "50 years")),
                new Formula(evidence(report, "deep and lasting friendship")),
                new Commitment(
                        Force.PLEDGED,
                        List.of(kenya),
                        List.of(),
                        List.of(new Sector("energy"), new Sector("environment")),
                        Optional.of("2030"),
                        Polarity.POSITIVE,
                        evidence(report, "phase out coal by 2030", "pledged", "Kenya pledged")),
                new Target(
                        "two-way trade",
                        new BigDecimal("1500000"),
                        "USD",
                        Optional.empty(),
                        List.of(kenya, Party.state("LAO")),
                        evidence(report, "two-way trade with Lào to US$1.5 million")),
                new Mechanism("Joint Commission", OptionalInt.of(3), evidence(report, "Joint Commission 🤝")),
                new Instrument(
                        Optional.empty(),
                        InstrumentKind.MEMORANDUM,
                        OptionalInt.of(1),
                        Optional.of(PartialDate.parse("2026-02")),
                        InstrumentStatus.SIGNED,
                        evidence(report, "a memorandum on the Lamu port")),
                new Project("Lamu port", evidence(report, "Lamu port")),
                new Invitation(
                        Party.state("LAO"),
                        List.of(mudavadi),
                        Optional.of(new CountryCode("LAO")),
                        Acceptance.UNSTATED,
                        evidence(report, "Vientiane invited Mr Mudavadi")));
        return new Reading(
                report.id(),
                READER,
                "en",
                Optional.of(LocalDate.of(2026, 2, 5)),
                claims,
                List.of(
                        new ReadingProblem(
                                Severity.WARNING,
                                "2026-02-05-nairobi",
                                Optional.of(passage(report, "his guest")),
                                "it is not said who the guest is"),
                        ReadingProblem.of(Severity.ERROR, "2026-02-05-nairobi", "only a test")));
    }

    /** A report that says nothing, with {@code text} as its text. */
    static Report report(String text, ReportMetadata metadata) {
        return new Report(
                DeliveredBytes.of(text.getBytes(StandardCharsets.UTF_8)),
                text,
                new Opener("plain-text", "1"),
                metadata);
    }

    /** 64 KiB that no compression makes smaller, named "noise-" and its number. */
    static Report noise(Random random, int number) {
        byte[] bytes = new byte[64 * 1024];
        random.nextBytes(bytes);
        return new Report(
                DeliveredBytes.of(bytes), "", new Opener("none", "1"), ReportMetadata.named("noise-" + number));
    }

    /** A report that says nothing, the {@code number}th of its kind. */
    static Report plain(int number) {
        return report("Nothing was agreed on day " + number + ".", ReportMetadata.named("day-" + number));
    }

    /** The reading of a report that says nothing. */
    static Reading nothingIn(Report report) {
        return new Reading(report.id(), READER, "en", Optional.empty(), List.of(), List.of());
    }

    static Evidence evidence(Report report, String words, String... cues) {
        return new Evidence(
                passage(report, words),
                List.of(cues).stream().map(cue -> passage(report, cue)).toList(),
                new RuleName("samples", "by-hand"),
                READER);
    }

    static Passage passage(Report report, String words) {
        int start = report.text().indexOf(words);
        return report.passage(start, start + words.length());
    }
}
