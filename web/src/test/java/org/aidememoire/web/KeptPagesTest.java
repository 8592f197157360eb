package org.aidememoire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.figures.BadFiguresException;
import org.aidememoire.desk.figures.GivenSeries;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.web.served.ServedRegister;
import org.aidememoire.web.served.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are kept, by the website and by browsers, and yet never older than the register nor meant for somebody else. */
class KeptPagesTest {
    private static final String COMMITMENTS = "/relationships/KEN-UGA/commitments";

    private static ServedRegister served;

    @BeforeAll
    static void serve() {
        served = new ServedRegister();
    }

    @AfterAll
    static void close() {
        served.close();
    }

    private static String tag(HttpResponse<String> page) {
        return page.headers().firstValue("ETag").orElseThrow();
    }

    /** Who has been here before: with the first page comes the secret of forms. */
    private static Visitor back(Visitor visitor) {
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        return visitor;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/relationships/KEN-UGA",
                "/relationships/KEN-UGA/timeline",
                COMMITMENTS,
                "/relationships/KEN-UGA/bodies",
                "/relationships/KEN-UGA/calendar",
                "/reports",
                "/search?q=road"
            })
    void aPageThatABrowserHasIsNotSentAgain(String path) {
        Visitor user = back(served.user());
        HttpResponse<String> first = user.get(path);
        HttpResponse<String> again = user.get(path, "If-None-Match", tag(first));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(user.get(path, "If-None-Match", "W/\"another\"").statusCode())
                .isEqualTo(200);
        assertThat(user.get(path, "If-None-Match", tag(first), "Accept-Language", "lo")
                        .statusCode())
                .as("in another language")
                .isEqualTo(200);
        assertThat(back(served.user()).get(path, "If-None-Match", tag(first)).statusCode())
                .as("with another secret in its forms")
                .isEqualTo(200);
    }

    @Test
    void aDecisionShowsAtOnce() {
        try (ServedRegister decided = new ServedRegister()) {
            Visitor user = back(decided.user());
            HttpResponse<String> before = user.get(COMMITMENTS);
            assertThat(before.body()).contains("train 200 nurses");

            String rejection =
                    "{\"act\":\"reject\",\"claim\":\"" + nurses(decided) + "\",\"why\":\"misread\",\"seen\":0}";
            String[] reviewer = Visitor.basic("reviewer", ServedRegister.password("reviewer"));
            assertThat(decided.stranger()
                            .postJson("/api/v1/decisions", rejection, reviewer)
                            .statusCode())
                    .isEqualTo(201);

            HttpResponse<String> after = user.get(COMMITMENTS, "If-None-Match", tag(before));
            assertThat(after.statusCode()).isEqualTo(200);
            assertThat(after.body()).contains("a road to the border").doesNotContain("train 200 nurses");
            assertThat(user.get("/search?q=nurses+kind%3Acommitments").body()).doesNotContain("200 nurses");
        }
    }

    private static ClaimId nurses(ServedRegister read) {
        return read.desk().list(Listing.COMMITMENTS, Filter.NONE).entries().stream()
                .filter(entry -> ((Commitment) entry.first()).action().contains("nurses"))
                .findFirst()
                .orElseThrow()
                .first()
                .id();
    }

    @Test
    void aNewReportShowsAtOnce(@TempDir Path folder) throws IOException {
        Visitor user = back(served.user());
        HttpResponse<String> before = user.get(COMMITMENTS);
        assertThat(before.body()).doesNotContain("beekeepers");
        assertThat(user.get("/search?q=beekeepers").body()).doesNotContain("train the beekeepers");

        Path report = Files.writeString(
                folder.resolve("bees.txt"), "KAMPALA, 7 May 2025. Kenya and Uganda agreed to train the beekeepers.");
        served.desk().takeIn(List.of(report), Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);

        assertThat(user.get(COMMITMENTS, "If-None-Match", tag(before)).body()).contains("train the beekeepers");
        assertThat(user.get("/search?q=beekeepers").body()).contains("beekeepers</mark>");
    }

    @Test
    void aPastDayIsAPageOfItsOwn() {
        Visitor user = back(served.user());
        HttpResponse<String> today = user.get(COMMITMENTS);
        HttpResponse<String> then = user.get(COMMITMENTS + "?on=2024-12-31", "If-None-Match", tag(today));

        assertThat(today.body()).contains("train 200 nurses");
        assertThat(then.statusCode()).isEqualTo(200);
        assertThat(then.body()).contains("a road to the border").doesNotContain("train 200 nurses");
        assertThat(user.get(COMMITMENTS).body()).contains("train 200 nurses");
    }

    @Test
    void whoMayAddSeesHowAndWhoMayNotDoesNot() {
        String adding = "href=\"/reports/add\"";
        Visitor administrator = back(served.as(Role.ADMINISTRATOR));
        Visitor reader = back(served.as(Role.READER));
        HttpResponse<String> whole = administrator.get(COMMITMENTS);
        HttpResponse<String> reading = reader.get(COMMITMENTS, "If-None-Match", tag(whole));

        assertThat(whole.body()).contains(adding);
        assertThat(reading.statusCode()).isEqualTo(200);
        assertThat(reading.body()).doesNotContain(adding).contains("train 200 nurses");
        assertThat(administrator.get(COMMITMENTS).body()).contains(adding);
    }

    @Test
    void aFormOnAPageThatWasKeptIsTakenFromWhoeverHasIt() {
        Visitor administrator = back(served.as(Role.ADMINISTRATOR));
        Visitor another = back(served.as(Role.ADMINISTRATOR));
        administrator.get(COMMITMENTS);

        assertThat(another.get(COMMITMENTS).body()).isNotEmpty();
        assertThat(another.fill("/theme", java.util.Map.of("theme", "dark", "back", "/"))
                        .statusCode())
                .isEqualTo(303);
    }

    /** Targets rest on imported figures beside the register: both make another page, and nothing else does. */
    @Test
    void importedFiguresShowAtOnce(@TempDir Path folder) throws IOException, BadFiguresException {
        try (ServedRegister aiming = new ServedRegister()) {
            Path report = Files.writeString(
                    folder.resolve("aims.txt"),
                    "KAMPALA, 7 May 2025. Kenya and Uganda agreed to raise two-way trade to US$5 billion by 2030.");
            aiming.desk().takeIn(List.of(report), Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);
            Visitor user = back(aiming.user());
            String path = "/relationships/KEN-UGA/targets";
            HttpResponse<String> before = user.get(path);
            assertThat(before.body()).contains("5 billion").doesNotContain("invented for this test");
            assertThat(user.get(path, "If-None-Match", tag(before)).statusCode())
                    .as("nothing has come in")
                    .isEqualTo(304);

            Path figures = Files.writeString(folder.resolve("trade.csv"), "period,value\n2024,1000000000\n");
            aiming.desk()
                    .importFigures(
                            figures,
                            new GivenSeries(
                                    Optional.of("two-way trade"),
                                    Optional.of("USD"),
                                    Set.of(new CountryCode("KEN"), new CountryCode("UGA")),
                                    Optional.of("invented for this test")));

            HttpResponse<String> after = user.get(path, "If-None-Match", tag(before));
            assertThat(after.statusCode()).isEqualTo(200);
            assertThat(after.body()).contains("invented for this test");
            assertThat(user.get(path, "If-None-Match", tag(after)).statusCode()).isEqualTo(304);
        }
    }
}
