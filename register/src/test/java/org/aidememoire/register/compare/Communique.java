package org.aidememoire.register.compare;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.claim.Project;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.comparison.Comparison.Side;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.register.ReadReport;
import org.aidememoire.register.compare.Comparing.Spoken;

/** A communiqué of Kenya and Uganda, sentence by sentence. */
final class Communique {
    private static final List<Party> BOTH = List.of(Party.state("KEN"), Party.state("UGA"));

    private final String name;
    private final ReportId report;
    private final Optional<LocalDate> published;
    private final List<Claim> claims = new ArrayList<>();
    private int length;

    Communique(String name, String published) {
        this.name = name;
        this.report = DeliveredBytes.of(name.getBytes(StandardCharsets.UTF_8)).id();
        this.published = Optional.of(LocalDate.parse(published));
    }

    /** Both sides undertake {@code action}. */
    Communique says(Force force, String action, String sector) {
        return says(force, action, sector, "");
    }

    Communique says(Force force, String action, String sector, String due) {
        return add(
                action,
                evidence -> new Commitment(
                        force,
                        BOTH,
                        List.of(),
                        List.of(new Sector(sector)),
                        Optional.of(due).filter(text -> !text.isEmpty()),
                        Polarity.POSITIVE,
                        evidence));
    }

    Communique aims(String measure, long value) {
        return add(
                "US$" + value,
                evidence -> new Target(measure, BigDecimal.valueOf(value), "USD", Optional.empty(), BOTH, evidence));
    }

    /** The last action names this project. */
    Communique naming(String project) {
        Passage action = claims.get(claims.size() - 1).evidence().passage();
        int start = action.start() + action.quote().indexOf(project);
        claims.add(new Project(project, evidence(new Passage(report, start, start + project.length(), project))));
        return this;
    }

    private Communique add(String words, Function<Evidence, Claim> claim) {
        claims.add(claim.apply(evidence(new Passage(report, length, length + words.length(), words))));
        length += words.length() + 1;
        return this;
    }

    private static Evidence evidence(Passage passage) {
        return new Evidence(passage, List.of(), new RuleName("written", "by-hand"), "test");
    }

    ReadReport read() {
        return new ReadReport(
                ReportMetadata.named(name), new Reading(report, "test", "en", published, claims, List.of()));
    }

    Spoken spoken() {
        return new Spoken(
                new Side(name, List.of(name)),
                claims.stream()
                        .map(claim -> new Source(claim, ReportMetadata.named(name), published))
                        .toList());
    }
}
