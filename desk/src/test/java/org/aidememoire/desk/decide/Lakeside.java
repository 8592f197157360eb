package org.aidememoire.desk.decide;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.account.Signatory;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Outcome;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.store.Store;

/** Two reports of our own on one meeting, readings of them that are written by hand, and a desk on them. */
final class Lakeside {
    static final Report TALKS = report(
            "talks",
            """
            Kenya and Uganda agreed to extend the lake railway by 2031. Uganda proposed opening the Busia post at night.
            Talks were held in Nairobi; later talks were held in Kisumu. Kenya vowed to keep the ports open.
            """);
    static final Report WIRE = report(
            "wire", "Uganda and Kenya agreed on extending the lake railway by 2031, an official in Kampala told us.\n");

    static final String RAILWAY = "extend the lake railway by 2031";
    static final String POST = "opening the Busia post at night";

    final Path store;

    private Lakeside(Path store) {
        this.store = store;
    }

    /** A store in {@code folder} where reader {@code 1} has read both. */
    static Lakeside in(Path folder) {
        Lakeside lakeside = new Lakeside(folder.resolve("aide.db"));
        lakeside.read(TALKS, "1", railway("1"), post("1"), talks("1", EngagementKind.TALKS));
        lakeside.read(WIRE, "1", wireRailway());
        return lakeside;
    }

    void read(Report report, String reader, Claim... claims) {
        try (Store kept = Store.open(store)) {
            kept.keep(
                    report,
                    new Reading(report.id(), reader, "en", report.metadata().published(), List.of(claims), List.of()));
        }
    }

    Desk desk() {
        return Desk.open(store, AsOf.today(LocalDate.of(2026, 2, 28)));
    }

    static Signatory called(String name, Role role) {
        return new Signatory(name, role);
    }

    static Signatory anna() {
        return called("anna", Role.ADMINISTRATOR);
    }

    static Signatory boun() {
        return called("boun", Role.REVIEWER);
    }

    static Decision taken(Outcome outcome) {
        return ((Outcome.Taken) outcome).decision();
    }

    static Commitment railway(String reader) {
        return commitment(Force.AGREED, reader, RAILWAY, "transport", "KEN", "UGA");
    }

    static Commitment post(String reader) {
        return commitment(Force.PROPOSED, reader, POST, "local-border", "UGA");
    }

    static Commitment wireRailway() {
        return new Commitment(
                Force.AGREED,
                List.of(Party.state("KEN"), Party.state("UGA")),
                List.of(),
                List.of(new Sector("transport")),
                Optional.of("2031"),
                Polarity.POSITIVE,
                evidence(WIRE, "1", "extending the lake railway by 2031"));
    }

    static Engagement talks(String reader, EngagementKind kind) {
        return engagement(reader, kind, "Talks were held in Nairobi");
    }

    static Engagement engagement(String reader, EngagementKind kind, String words) {
        return engagement(TALKS, reader, kind, words);
    }

    static Engagement engagement(Report report, String reader, EngagementKind kind, String words) {
        return new Engagement(
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.of("Nairobi"),
                Optional.empty(),
                List.of(Party.state("KEN"), Party.state("UGA")),
                EngagementStatus.HELD,
                evidence(report, reader, words));
    }

    static Commitment commitment(Force force, String reader, String words, String sector, String... by) {
        return commitment(TALKS, force, reader, words, sector, by);
    }

    static Commitment commitment(Report report, Force force, String reader, String words, String sector, String... by) {
        return new Commitment(
                force,
                Arrays.stream(by).map(Party::state).toList(),
                List.of(),
                List.of(new Sector(sector)),
                Optional.empty(),
                Polarity.POSITIVE,
                evidence(report, reader, words));
    }

    static Evidence evidence(Report report, String reader, String words) {
        return new Evidence(words(report, words), List.of(), new RuleName("written", "by-hand"), reader);
    }

    static Passage words(Report report, String words) {
        int start = report.text().indexOf(words);
        return report.passage(start, start + words.length());
    }

    /** The claims that the register has, by their identifiers. */
    static Stream<Claim> claims(Desk desk) {
        return Stream.of("c", "e", "t", "p", "f", "m", "j", "i", "a", "d")
                .flatMap(letter -> desk.entriesStartingWith(letter).stream())
                .flatMap(entry -> entry.sources().stream())
                .map(source -> source.claim());
    }

    static Claim claim(Desk desk, ClaimId id) {
        return claims(desk).filter(claim -> claim.id().equals(id)).findFirst().orElseThrow();
    }

    static Report report(String name, String text) {
        return new Report(
                DeliveredBytes.of(text.getBytes(StandardCharsets.UTF_8)),
                text,
                new Opener("plain-text", "1"),
                ReportMetadata.named(name).publishedUnlessKnown(LocalDate.of(2026, 2, 5)));
    }
}
