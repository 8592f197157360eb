package org.aidememoire.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
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
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.store.Store;

/** A store of three reports on two states and one on two others, with at least one claim of every kind. */
final class KenyaAndUganda {
    private static final CountryCode KEN = new CountryCode("KEN");
    private static final CountryCode UGA = new CountryCode("UGA");
    private static final List<Party> BOTH = List.of(new Party.State(KEN), new Party.State(UGA));

    final WrittenReport talks = talks();
    final WrittenReport undated = undated();
    final WrittenReport others = others();
    final Path store;

    private KenyaAndUganda(Path store) {
        this.store = store;
        try (Store kept = Store.open(store)) {
            talks.keep(kept);
            undated.keep(kept);
            others.keep(kept);
        }
    }

    static KenyaAndUganda in(Path folder) {
        return new KenyaAndUganda(folder.resolve("register.db"));
    }

    private static WrittenReport talks() {
        String text =
                """
                President Amina Wérè of Kenya and President Joseph Okello of Uganda held talks in Nairobi.
                They agreed to extend the lake railway to Kampala by 2031, and Uganda proposed opening the Busia post
                at night. Two-way trade is to reach US$2 billion. They signed the Treaty on Lake Transport of 2024.
                The Joint Trade Committee will hold its 7th session. President Okello invited President Wérè to
                Uganda. The 60th anniversary of relations falls in 2027. Ties are "a brotherhood of one lake". 🦩
                The lake railway to Kampala comes first.
                """;
        return new WrittenReport("2024-05-02-nairobi", Optional.of(LocalDate.of(2024, 5, 2)), "Lake News", text)
                .says("Amina Wérè", person("Amina Wérè", "KEN"))
                .says("Joseph Okello", person("Joseph Okello", "UGA"))
                .says(
                        "held talks in Nairobi",
                        engagement(EngagementKind.TALKS, "2024-05-02", "Amina Wérè", "Joseph Okello"))
                .says(
                        "extend the lake railway to Kampala by 2031",
                        commitment(Force.AGREED, BOTH, "transport"),
                        "agreed to")
                .says(
                        "opening the Busia post\nat night",
                        commitment(Force.PROPOSED, List.of(new Party.State(UGA)), "local-border"),
                        "proposed")
                .says(
                        "US$2 billion",
                        evidence -> new Target(
                                "two-way trade", new BigDecimal("2000000000"), "USD", Optional.empty(), BOTH, evidence))
                .says(
                        "Treaty on Lake Transport",
                        evidence -> new Instrument(
                                Optional.of("Treaty on Lake Transport"),
                                InstrumentKind.TREATY,
                                OptionalInt.of(1),
                                Optional.of(PartialDate.parse("2024-05-02")),
                                InstrumentStatus.SIGNED,
                                evidence))
                .says(
                        "Joint Trade Committee will hold its 7th session",
                        evidence -> new Mechanism("Joint Trade Committee", OptionalInt.of(7), evidence))
                .says(
                        "President Okello invited President Wérè to\nUganda",
                        evidence -> new Invitation(
                                new Party.Individual("Joseph Okello"),
                                List.of(new Party.Individual("Amina Wérè")),
                                Optional.of(UGA),
                                Acceptance.UNSTATED,
                                evidence))
                .says(
                        "60th anniversary of relations falls in 2027",
                        evidence -> new Milestone(
                                "anniversary of relations",
                                OptionalInt.of(60),
                                Optional.of(PartialDate.parse("2027")),
                                evidence))
                .says("a brotherhood of one lake", Formula::new)
                .says("lake railway to Kampala", evidence -> new Project("lake railway to Kampala", evidence));
    }

    private static WrittenReport undated() {
        String text =
                """
                Amina Were, the President of Kenya, telephoned President Joseph Okello of Uganda.
                She promised not to close the lake ports.
                """;
        return new WrittenReport("phone-call", Optional.empty(), "Lake News", text)
                .says("Amina Were", person("Amina Were", "KEN"))
                .says("Joseph Okello", person("Joseph Okello", "UGA"))
                .says("telephoned", engagement(EngagementKind.PHONE_CALL, "", "Amina Were", "Joseph Okello"))
                .says(
                        "close the lake ports",
                        evidence -> new Commitment(
                                Force.PLEDGED,
                                List.of(new Party.State(KEN)),
                                List.of(),
                                List.of(new Sector("transport")),
                                Optional.empty(),
                                Polarity.NEGATIVE,
                                evidence),
                        "promised not to");
    }

    private static WrittenReport others() {
        String text = "Chile and Peru agreed to map the desert.\nPeru and Chile opened a school.\n";
        List<Party> both = List.of(Party.state("CHL"), Party.state("PER"));
        return new WrittenReport("2023-01-09-andes", Optional.of(LocalDate.of(2023, 1, 9)), "Andes Post", text)
                .says("map the desert", commitment(Force.AGREED, both, "environment"), "agreed to");
    }

    private static Function<Evidence, Claim> person(String name, String country) {
        return evidence -> new Person(
                name,
                List.of(new Office("President", Optional.empty(), Optional.of(new CountryCode(country)))),
                evidence);
    }

    private static Function<Evidence, Claim> engagement(EngagementKind kind, String day, String... people) {
        return evidence -> new Engagement(
                kind,
                Optional.of(day).filter(text -> !text.isEmpty()).map(PartialDate::parse),
                Optional.empty(),
                day.isEmpty() ? Optional.empty() : Optional.of("Nairobi"),
                day.isEmpty() ? Optional.empty() : Optional.of(KEN),
                Arrays.stream(people)
                        .map(name -> (Party) new Party.Individual(name))
                        .toList(),
                EngagementStatus.HELD,
                evidence);
    }

    private static Function<Evidence, Claim> commitment(Force force, List<Party> by, String sector) {
        return evidence -> new Commitment(
                force, by, List.of(), List.of(new Sector(sector)), Optional.empty(), Polarity.POSITIVE, evidence);
    }
}
