package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.party.Party;
import org.aidememoire.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which reports count, from the command line. */
class ReportCommandTest {
    private final KenyaAndUganda register;

    ReportCommandTest(@TempDir Path folder) {
        register = KenyaAndUganda.in(folder);
    }

    private Ran aide(Object... args) {
        return Ran.aide(Stream.concat(Stream.of(args), Stream.of("--by", "anna", "--store", register.store))
                .toArray());
    }

    private Ran ask(Object... args) {
        return Ran.aide(Stream.concat(Stream.of(args), Stream.of("--store", register.store))
                .toArray());
    }

    @Test
    void aWithdrawnReportIsNamedAndCanBeRestored() {
        assertThat(aide("report", "withdraw", "phone-call").err()).contains("takes a reason");
        assertThat(aide("report", "withdraw", "phone-call", "--why", "a rumour").code())
                .isZero();
        assertThat(ask("commitments").out()).doesNotContain("lake ports");
        assertThat(ask("reports").out())
                .contains("not counted: phone-call, 1: anna, withdraw")
                .contains("a rumour");
        assertThat(aide("report", "restore", "phone-call").code()).isZero();
        assertThat(ask("commitments").out()).contains("lake ports");
    }

    @Test
    void whatALaterVersionChangesIsShown() {
        Ran superseded = aide("report", "supersede", "phone-call", "2024-05-02-nairobi");
        assertThat(superseded.code()).isZero();
        assertThat(superseded.out()).contains("close the lake ports").contains("decision 1: anna, supersede");
        assertThat(ask("commitments").out()).doesNotContain("lake ports").contains("railway");
    }

    @Test
    void toEraseTakesToBeSure() {
        assertThat(aide("report", "erase", "phone-call", "--why", "a court").code())
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(aide("report", "erase", "phone-call", "--why", "a court", "--for-good")
                        .code())
                .isZero();
        assertThat(ask("commitments").out()).doesNotContain("lake ports");
        assertThat(ask("log").out()).contains("a court");
        assertThat(aide("report", "restore", "phone-call").err()).contains("no report");
    }

    @Test
    void aStoryInTwoPapersIsOneSourceUntilAPersonTellsThemApart() {
        String action = "build a bridge over the narrow lake";
        WrittenReport one = printed("paper-one", action);
        WrittenReport other = printed("paper-two", action);
        try (Store store = Store.open(register.store)) {
            one.keep(store);
            other.keep(store);
        }
        assertThat(stories(one.id(action))).isEqualTo(1);
        assertThat(ask("show", one.id(action)).out()).contains("paper-one, paper-two: one source, not 2");
        assertThat(aide("report", "tell-apart", "paper-one", "paper-two", "--why", "two reporters were there")
                        .code())
                .isZero();
        assertThat(stories(one.id(action))).isEqualTo(2);
    }

    private int stories(String id) {
        JsonNode entries = JsonMapper.shared()
                .readTree(ask("commitments", "--format", "json", "--report", "paper-one")
                        .out())
                .path("entries");
        return entries.valueStream()
                .filter(entry -> entry.path("sources").size() == 2)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry of two reports with " + id + " in " + entries))
                .path("stories")
                .intValue();
    }

    private static WrittenReport printed(String name, String action) {
        String body = IntStream.range(0, 80).mapToObj(i -> "detail" + i).collect(Collectors.joining(" "));
        return new WrittenReport(
                        name,
                        Optional.of(LocalDate.of(2025, 3, 1)),
                        "Paper of " + name,
                        "From " + name + ". Kenya and Uganda agreed to " + action + ". " + body + "\n")
                .says(
                        action,
                        evidence -> new Commitment(
                                Force.AGREED,
                                List.of(Party.state("KEN"), Party.state("UGA")),
                                List.of(),
                                List.of(new Sector("transport")),
                                Optional.empty(),
                                Polarity.POSITIVE,
                                evidence),
                        "agreed to");
    }
}
