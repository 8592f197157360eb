package org.aidememoire.desk.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Acceptance;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Formula;
import org.aidememoire.model.claim.Instrument;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.claim.Milestone;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.register.FoldedWords;
import org.aidememoire.register.ReadReport;
import org.aidememoire.register.Register;
import org.aidememoire.register.follow.CommitmentHistory;
import org.aidememoire.register.follow.Dates;
import org.aidememoire.register.follow.EngagementStanding;
import org.aidememoire.register.follow.FormulaUse;
import org.aidememoire.register.follow.InvitationStanding;
import org.aidememoire.register.follow.Occurrence;
import org.aidememoire.register.follow.TargetLineage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the register has to hold when the five reports on Việt Nam and Laos that the project started from are read together:
 * three visits, each once, whichever report comes first. The reports are known here by the digits that their names begin
 * with. What is expected is said in {@code gold-register/seeds.json} beside them.
 */
class SeedsTest {
    private static final Set<CountryCode> LAO_VNM = Set.of(new CountryCode("LAO"), new CountryCode("VNM"));
    private static final LocalDate AFTERWARDS = LocalDate.of(2026, 2, 6);

    @TempDir
    static Path folder;

    private static List<ReadReport> readings;
    private static Register register;

    @BeforeAll
    static void readTheReports() throws IOException {
        Path seeds = RealReadings.sharedOrSkipped().resolve("seeds");
        try (Stream<Path> files = Files.list(seeds)) {
            readings = RealReadings.of(
                    files.filter(file -> file.toString().endsWith(".txt")).toList(), folder);
        }
        register = Register.of(readings);
    }

    /** There are 120 orders; each register has to be equal to that of which the other tests tell. */
    @Test
    void everyOrderOneByOneAllAtOnceOrTwiceGivesTheSameRegister() {
        for (List<ReadReport> order : orders(readings)) {
            Register grown = Register.EMPTY;
            for (ReadReport report : order) {
                grown = grown.with(List.of(report)).with(List.of(report));
            }
            assertSame(grown);
        }
        List<ReadReport> backwards = new ArrayList<>(readings);
        Collections.reverse(backwards);
        assertSame(Register.of(backwards));
        List<ReadReport> twice = new ArrayList<>(readings);
        twice.addAll(readings);
        Collections.shuffle(twice, new Random(5));
        assertSame(Register.of(twice));
    }

    private static void assertSame(Register other) {
        assertThat(other.entries()).isEqualTo(register.entries());
        for (Entry entry : register.entries()) {
            assertThat(other.ties(entry)).isEqualTo(register.ties(entry));
            assertThat(other.settled(entry)).isEqualTo(register.settled(entry));
        }
    }

    private static <T> List<List<T>> orders(List<T> things) {
        if (things.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> orders = new ArrayList<>();
        for (T first : things) {
            List<T> rest = new ArrayList<>(things);
            rest.remove(first);
            for (List<T> order : orders(rest)) {
                List<T> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tô Lâm, To Lam, Lâm", "Thongloun Sisoulith", "Sonexay Siphandone"})
    void onePersonUnderEverySpelling(String spellings) {
        Set<String> folded = Stream.of(spellings.split(", "))
                .map(name -> FoldedWords.of(name).toString())
                .collect(Collectors.toSet());
        assertThat(register.entries(ClaimKind.PERSON).stream().filter(entry -> entry.sources().stream()
                        .anyMatch(source -> folded.contains(
                                FoldedWords.of(((Person) source.claim()).name()).toString()))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "state-visit, LAO, Lam, 2025-12-01, 2025-12-02, 000 003",
        "visit, VNM, Thongloun, 2026-01-26, 2026-01-27, 004",
        "state-visit, LAO, Lam, 2026-02-05, 2026-02-05, 002 004",
    })
    void eachVisitOnceWithItsDaysAndItsReports(
            String kind, String host, String guest, String start, String end, String reports) {
        Entry visit = visit(host, guest, start);

        assertThat(isOf(visit, kind)).isTrue();
        assertThat(new Dates(register).end(visit)).contains(PartialDate.parse(end));
        assertThat(ownReports(visit)).containsExactlyInAnyOrder(reports.split(" "));
        assertThat(EngagementStanding.of(register, visit, AFTERWARDS).standing())
                .isEqualTo(EngagementStanding.Standing.HELD);
    }

    /** Its reader finds no visit in 001, only talks and an exchange of documents; they have to come to the visit by themselves. */
    @Test
    void aReportThatOnlyTellsOfTalksBelongsToItsVisit() {
        assertThat(reportsOf(visit("VNM", "Thongloun", "2026-01-26"))).containsExactlyInAnyOrder("001", "004");
    }

    @ParameterizedTest
    @CsvSource({
        "talks, LAO, Lam, 2025-12-01, 2025-12-01, Lam Thongloun, 000 003",
        "signing, LAO, Lam, 2025-12-01, 2025-12-01, Lam Thongloun, 000 003",
        "talks, VNM, Thongloun, 2026-01-26, 2026-01, Lam Thongloun, 001",
        "meeting, LAO, Lam, 2026-02-05, 2026-02-05, Lam Sonexay, 002",
    })
    void whatTookPlaceDuringEachVisit(
            String kind, String host, String guest, String start, String on, String people, String reports) {
        Entry visit = visit(host, guest, start);

        assertThat(register.tiedTo(visit, TieKind.WITHIN).stream()
                        .filter(entry -> isOf(entry, kind) && names(entry).containsAll(List.of(people.split(" ")))))
                .as("%s during the visit of %s from %s", kind, guest, start)
                .anySatisfy(entry -> {
                    assertThat(ownReports(entry)).containsExactlyInAnyOrder(reports.split(" "));
                    assertThat(new Dates(register).start(entry)).contains(PartialDate.parse(on));
                });
    }

    @Test
    void theMeetingOfTwoPartiesIsNotTheSummitOfThree() {
        assertThat(register.entries(ClaimKind.ENGAGEMENT).stream()
                        .filter(entry ->
                                ownReports(entry).contains("003") && (isOf(entry, "meeting") || isOf(entry, "summit"))))
                .hasSize(2)
                .allSatisfy(entry -> {
                    assertThat(entry.sources()).hasSize(1);
                    Engagement told = (Engagement) entry.first();
                    boolean ofThree =
                            told.participants().stream().map(Party::label).anyMatch("KHM"::equals);
                    assertThat(ofThree).isEqualTo(isOf(entry, "summit"));
                    assertThat(told.evidence().passage().quote().contains("Cambodia"))
                            .isEqualTo(ofThree);
                });
    }

    @Test
    void theSigningIsThatOfTwelveDocuments() {
        Entry visit = visit("LAO", "Lam", "2025-12-01");
        Claim told = register.tiedTo(visit, TieKind.WITHIN).stream()
                .filter(entry -> isOf(entry, "signing"))
                .flatMap(entry -> entry.sources().stream())
                .map(Source::claim)
                .filter(claim -> report(claim).equals("003"))
                .findFirst()
                .orElseThrow();

        assertThat(claims(ClaimKind.INSTRUMENT).filter(claim -> claim.evidence()
                        .passage()
                        .overlaps(told.evidence().passage())))
                .anySatisfy(claim -> assertThat(((Instrument) claim).count()).hasValue(12));
    }

    @Test
    void anAnnouncedVisitOfWhichNoReportTellsStaysThat() {
        Register announced = Register.of(readings.stream()
                .filter(report -> report.metadata().name().startsWith("004"))
                .toList());
        Entry visit = announced.entries(ClaimKind.ENGAGEMENT).stream()
                .filter(entry -> new Dates(announced).start(entry).equals(Optional.of(PartialDate.parse("2026-02-05"))))
                .findFirst()
                .orElseThrow();

        assertThat(EngagementStanding.of(announced, visit, AFTERWARDS).standing())
                .isEqualTo(EngagementStanding.Standing.NO_REPORT);
        assertThat(EngagementStanding.of(announced, visit, LocalDate.of(2026, 2, 5))
                        .standing())
                .isEqualTo(EngagementStanding.Standing.ANNOUNCED);
    }

    @ParameterizedTest
    @CsvSource({
        "003, Lam, 2025-12-01, VNM, Thongloun, 2026-01-26",
        "001, Thongloun, 2026-01, LAO, Lam, 2026-02-05",
    })
    void invitationsFromMadeToFulfilled(
            String report, String from, String made, String host, String guest, String start) {
        Entry invitation = register.entries(ClaimKind.INVITATION).stream()
                .filter(entry -> ownReports(entry).contains(report))
                .findFirst()
                .orElseThrow();
        InvitationStanding standing = InvitationStanding.of(register, invitation);

        Invitation told = (Invitation) invitation.first();
        assertThat(words(told.from())).contains(from);
        assertThat(told.to()).anySatisfy(party -> assertThat(words(party)).contains(guest));
        assertThat(told.acceptance()).isEqualTo(Acceptance.ACCEPTED);
        assertThat(standing.made()).contains(PartialDate.parse(made));
        assertThat(standing.visit()).contains(visit(host, guest, start));
    }

    @Test
    void theTradeTargetWentFromFiveBillionToTen() {
        TargetLineage trade = TargetLineage.between(register, LAO_VNM).stream()
                .filter(lineage ->
                        lineage.measure().equals("trade") && lineage.unit().equals("USD"))
                .findFirst()
                .orElseThrow();

        assertThat(trade.by()).containsExactlyInAnyOrder("LAO", "VNM");
        assertThat(trade.steps())
                .extracting(step ->
                        step.value().toPlainString() + " " + step.horizon().orElse("-") + " "
                                + report(step.source().claim()))
                .containsExactly("5000000000 near term 003", "10000000000 longer-term 003", "10000000000 - 001");
    }

    @ParameterizedTest
    @CsvSource({
        "bottleneck, 000 003, ''",
        "quality education training, 000 001 003, 002 proposed;004 intended",
        "transport electricity telecommunications tourism, 000 003, 004 intended",
        "people-to-people local, 000 003, 004 intended",
        "education officials Party members, 000 003, ''",
        "independent self-reliant agreements, 000 003, 002 proposed",
        "multilateral forums, 001 003, ''",
    })
    void undertakingsRunThroughTheReports(String words, String reports, String also) {
        assertThat(register.entries(ClaimKind.COMMITMENT).stream()
                        .filter(entry -> entry.sources().stream().anyMatch(source -> speaksOf(source, words))))
                .as(words)
                .anySatisfy(entry -> {
                    assertThat(ownReports(entry)).containsAll(List.of(reports.split(" ")));
                    assertThat(CommitmentHistory.of(register, entry, AFTERWARDS).mentions().stream()
                                    .map(mention -> report(mention.source().claim()) + " "
                                            + mention.commitment().force().word()))
                            .containsAll(also.isEmpty() ? List.of() : List.of(also.split(";")));
                });
    }

    @Test
    void theFormulaGainedATerm() {
        FormulaUse now = FormulaUse.history(register, LAO_VNM).stream()
                .filter(use -> use.added().contains("strategic cohesion"))
                .findFirst()
                .orElseThrow();

        assertThat(now.added()).containsExactly("strategic cohesion");
        assertThat(now.since())
                .hasValueSatisfying(since -> assertThat(since.toString()).startsWith("2025-12"));
        assertThat(ownReports(now.formula())).contains("000");
        assertThat(now.earlier())
                .hasValueSatisfying(earlier -> assertThat(FoldedWords.of(((Formula) earlier.first()).text()))
                        .hasToString("great friendship special solidarity and comprehensive cooperation"));
    }

    @Test
    void twoAnniversariesLieAhead() {
        assertThat(Occurrence.ahead(register, LAO_VNM, LocalDate.of(2026, 2, 5)).stream()
                        .filter(Occurrence::told))
                .extracting(occurrence -> ((Milestone) occurrence.milestone().first()).name() + ", "
                        + occurrence.ordinal() + ", " + occurrence.date())
                .contains(
                        "65th anniversary of diplomatic ties, 65, 2027",
                        "50th anniversary of the Treaty of Amity and Cooperation, 50, 2027");
    }

    private static Entry visit(String host, String guest, String start) {
        return register.entries(ClaimKind.ENGAGEMENT).stream()
                .filter(entry -> entry.sources().stream()
                        .anyMatch(source -> source.claim() instanceof Engagement engagement
                                && engagement.engaged().word().endsWith("visit")
                                && engagement.country().equals(Optional.of(new CountryCode(host)))))
                .filter(entry -> names(entry).contains(guest))
                .filter(entry -> new Dates(register).start(entry).equals(Optional.of(PartialDate.parse(start))))
                .reduce((one, other) -> {
                    throw new AssertionError("the visit twice: " + one + other);
                })
                .orElseThrow(() -> new AssertionError("no visit of " + guest + " to " + host + " from " + start));
    }

    private static boolean isOf(Entry entry, String kind) {
        return entry.sources().stream()
                .anyMatch(
                        source -> ((Engagement) source.claim()).engaged().word().equals(kind));
    }

    /** The single words of the participants' names, without accents but with capitals. */
    private static Set<String> names(Entry entry) {
        return entry.sources().stream()
                .flatMap(source -> ((Engagement) source.claim()).participants().stream())
                .flatMap(party -> words(party).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> words(Party party) {
        return FoldedWords.of(party.label()).inOrder().stream()
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.toSet());
    }

    private static boolean speaksOf(Source source, String words) {
        String action = ((Commitment) source.claim()).action();
        return Stream.of(words.split(" ")).allMatch(action::contains);
    }

    /** The reports that tell of it, or of what took place during it. */
    private static Set<String> reportsOf(Entry entry) {
        Set<String> reports = ownReports(entry);
        register.tiedTo(entry, TieKind.WITHIN).forEach(during -> reports.addAll(ownReports(during)));
        return reports;
    }

    private static Set<String> ownReports(Entry entry) {
        return entry.sources().stream()
                .map(Source::claim)
                .map(SeedsTest::report)
                .collect(Collectors.toSet());
    }

    private static Stream<Claim> claims(ClaimKind kind) {
        return register.entries(kind).stream()
                .flatMap(entry -> entry.sources().stream())
                .map(Source::claim);
    }

    private static String report(Claim claim) {
        return readings.stream()
                .filter(reading ->
                        reading.reading().report().equals(claim.evidence().report()))
                .map(reading -> reading.metadata().name().substring(0, 3))
                .findFirst()
                .orElseThrow();
    }
}
