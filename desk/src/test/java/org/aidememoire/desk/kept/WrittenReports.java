package org.aidememoire.desk.kept;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Office;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.store.Store;

/** Puts reports of visits between a few states into a store. The same number gives the same report. */
final class WrittenReports {
    private static final List<String> STATES = List.of("KEN", "UGA", "GHA", "TGO");
    private static final List<String> PEOPLE = List.of("Amina Okello", "Okello", "Kofi Mensah", "Nina Duarte");
    private static final List<String> MATTERS = List.of("fishing ports", "rail freight wagons", "nurses and midwives");
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private WrittenReports() {}

    static void keep(Store store, int from, int to) {
        for (int number = from; number < to; number++) {
            keepAgain(store, number, 0);
        }
    }

    /** Another {@code version} of a reading says other things about the same report. */
    static void keepAgain(Store store, int number, int version) {
        Random random = new Random(number / 2);
        String guest = any(STATES, random);
        String host = any(STATES, random);
        LocalDate day = FIRST.plusDays(random.nextInt(700));
        String person = any(PEOPLE, random);
        String matter = any(MATTERS, random);
        String text =
                "Report " + number + ": President " + person + " paid a visit. Both agreed to expand " + matter + ".";
        DeliveredBytes bytes = DeliveredBytes.of(text.getBytes(StandardCharsets.UTF_8));
        Report report =
                new Report(bytes, text, new Opener("plain-text", "1"), ReportMetadata.named("report-" + number));
        List<Claim> claims = new ArrayList<>();
        claims.add(new Person(
                person,
                List.of(new Office("President", Optional.empty(), Optional.of(new CountryCode(guest)))),
                evidence(report, person)));
        claims.add(new Engagement(
                EngagementKind.VISIT,
                Optional.of(PartialDate.of(day)).filter(date -> number % 3 > 0),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new CountryCode(host)),
                List.of(new Party.Individual(person)),
                EngagementStatus.HELD,
                evidence(report, "paid a visit")));
        if (version == 0) {
            claims.add(new Commitment(
                    Force.AGREED,
                    List.of(Party.state(guest), Party.state(host)),
                    List.of(),
                    List.of(new Sector("transport")),
                    Optional.empty(),
                    Polarity.POSITIVE,
                    evidence(report, "expand " + matter)));
        }
        Optional<LocalDate> published = number % 7 == 0 ? Optional.empty() : Optional.of(day.plusDays(number % 2));
        store.keep(report, new Reading(report.id(), "test", "en", published, claims, List.of()));
    }

    private static Evidence evidence(Report report, String words) {
        int start = report.text().indexOf(words);
        Passage passage = report.passage(start, start + words.length());
        return new Evidence(passage, List.of(), new RuleName("test", "written"), "test");
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
