package org.aidememoire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.register.Entry;
import org.aidememoire.web.served.Served;
import org.aidememoire.web.served.ServedRegister;
import org.aidememoire.web.served.Visitor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The register for other programs. */
@ExtendWith(Served.class)
class ApiTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static JsonNode ask(ServedRegister served, String path) {
        HttpResponse<String> answer = served.user().get("/api/v1" + path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank();
    }

    @Nested
    class Reading {
        @Test
        void relationshipsSayHowToAskForThem(ServedRegister served) {
            JsonNode known = ask(served, "/relationships").path("relationships").path(0);
            assertThat(known.path("between").asString()).isEqualTo("KEN-UGA");
            assertThat(ask(served, "/relationships/" + known.path("between").asString() + "/overview")
                            .path("sections")
                            .size())
                    .isPositive();
        }

        @ParameterizedTest
        @EnumSource(Listing.class)
        void everyListingCanBeAskedFor(Listing listing, ServedRegister served) {
            String word = listing.name().toLowerCase(java.util.Locale.ROOT);
            JsonNode list = ask(served, "/relationships/all/" + word);
            assertThat(list.path("total").asInt())
                    .isEqualTo(
                            served.desk().list(listing, Filter.NONE).entries().size());
        }

        @Test
        void aLineHasItsEntryWithEverySourceAndStanding(ServedRegister served) {
            JsonNode line = ask(served, "/relationships/KEN-UGA/commitments?force=pledged")
                    .path("lines")
                    .path(0);
            JsonNode source = line.path("entry").path("sources").path(0);
            assertThat(line.path("facets").path("force").path(0).asString()).isEqualTo("pledged");
            assertThat(source.path("claim").path("span").size()).isEqualTo(2);
            assertThat(source.path("sha256").asString()).hasSize(64);
            assertThat(source.path("standing").asString()).isNotBlank();
        }

        @Test
        void facetsCountWhatTheyNarrowTo(ServedRegister served) {
            JsonNode all = ask(served, "/relationships/all/commitments");
            int agreed = all.path("facets").path("force").path("agreed").asInt();
            assertThat(agreed).isPositive().isLessThan(all.path("total").asInt());
            assertThat(ask(served, "/relationships/all/commitments?force=agreed")
                            .path("total")
                            .asInt())
                    .isEqualTo(agreed);
        }

        @Test
        void anEntryAnswersToItsIdentifierAndNotToPartOfIt(ServedRegister served) {
            Entry entry = served.desk()
                    .list(Listing.COMMITMENTS, Filter.NONE)
                    .entries()
                    .get(0);
            assertThat(ask(served, "/entries/" + entry.id())
                            .path("line")
                            .path("entry")
                            .path("id")
                            .asString())
                    .isEqualTo(entry.id().value());
            String part = entry.id().value().substring(0, 6);
            assertProblem(served.user().get("/api/v1/entries/" + part), 404);
        }

        @Test
        void aReportComesWithItsTextAndWhatItSays(ServedRegister served) {
            JsonNode report = ask(served, "/reports/hostile");
            assertThat(report.path("text").asString()).isEqualTo(ServedRegister.HOSTILE);
            assertThat(report.path("claims").size()).isPositive();
            String sha256 = report.path("sha256").asString();
            assertThat(ask(served, "/reports/" + sha256).path("name").asString())
                    .isEqualTo("hostile");
        }

        @Test
        void whatIsSearchedForIsFound(ServedRegister served) {
            assertThat(ask(served, "/search?q=nurses").path("total").asInt()).isPositive();
            assertThat(ask(served, "/search?q=submarines").path("total").asInt())
                    .isZero();
        }

        @Test
        void theCalendarIsTheWebsites(ServedRegister served) {
            String path = "/relationships/KEN-UGA/calendar.ics?on=2024-03-04";
            HttpResponse<String> feed = served.user().get("/api/v1" + path);

            assertThat(feed.statusCode()).isEqualTo(200);
            assertThat(feed.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
            assertThat(feed.body()).contains("DTSTART;VALUE=DATE:20240304").doesNotContain("/api/v1");
            assertThat(feed.body()).isEqualTo(served.user().get(path).body());
            assertThat(served.user()
                            .get("/api/v1/relationships/KEN-UGA/calendar.ics?on=2024-03-05")
                            .body())
                    .contains("VCALENDAR")
                    .doesNotContain("VALUE=DATE:20240304");
        }

        @Test
        void twoReportsAreCompared(ServedRegister served) {
            assertThat(ask(served, "/relationships/KEN-UGA/comparison?before=hostile&after=plain")
                            .path("changes")
                            .size())
                    .isPositive();
        }

        @Test
        void aPastDayIsAnsweredFromWhatHadBeenPublishedByThen(ServedRegister served) {
            JsonNode then = ask(served, "/relationships/KEN-UGA/commitments?on=2024-12");
            assertThat(then.path("as-of").asString()).isEqualTo("2024-12-31");
            assertThat(then.path("published-by-then").asBoolean()).isTrue();
            assertThat(then.path("total").asInt())
                    .isPositive()
                    .isLessThan(ask(served, "/relationships/KEN-UGA/commitments")
                            .path("total")
                            .asInt());
        }
    }

    @Nested
    class Asking {
        @ParameterizedTest
        @CsvSource({
            "/relationships/XXX/commitments, 404",
            "/relationships/KEN-UGA/nothing, 404",
            "/relationships/all/overview, 404",
            "/relationships/all/commitments?page=0, 400",
            "/relationships/all/commitments?page=x, 400",
            "/relationships/all/commitments?size=201, 400",
            "/relationships/all/commitments?size=-1, 400",
            "/relationships/all/commitments?order=best, 400",
            "/relationships/all/commitments?since=yesterday, 400",
            "/relationships/all/commitments?until=2025-13, 400",
            "/relationships/all/commitments?forse=agreed, 400",
            "/relationships/all/commitments?on=never, 404",
            "/relationships/all/comparison?before=hostile, 400",
            "/relationships/all/comparison?before=hostile&after=no-such-thing, 400",
            "/reports/no-such-report, 404",
            "/reports?size=9999, 400",
            "/entries/x, 404",
            "/search, 400",
            "/search?q=x&size=101, 400",
            "/decisions/0, 404",
            "/decisions?act=sing, 400",
            "/decisions/x, 404",
            "/nothing, 404",
            "/, 404"
        })
        void whatCannotBeAnsweredIsAProblemAndSaysWhy(String path, int status, ServedRegister served) {
            assertProblem(served.user().get("/api/v1" + path), status);
        }

        @Test
        void aMethodThatIsNotThereIsAProblem(ServedRegister served) {
            Visitor user = served.user();
            assertProblem(
                    user.send(user.request("/api/v1/reports/plain").DELETE().build()), 405);
        }

        @Test
        void pagesLeadToEachOther(ServedRegister served) {
            int total =
                    ask(served, "/relationships/all/commitments").path("total").asInt();
            assertThat(total).isGreaterThan(2);
            HttpResponse<String> second = served.user().get("/api/v1/relationships/all/commitments?size=1&page=2");
            String links = second.headers().firstValue("Link").orElseThrow();
            assertThat(links)
                    .contains("page=1>; rel=\"first\"", "page=1>; rel=\"prev\"", "page=3>; rel=\"next\"")
                    .contains("page=" + total + ">; rel=\"last\"");
            HttpResponse<String> last = served.user().get("/api/v1/relationships/all/commitments?size=1&page=" + total);
            assertThat(last.headers().firstValue("Link").orElseThrow()).doesNotContain("rel=\"next\"");
            HttpResponse<String> beyond =
                    served.user().get("/api/v1/relationships/all/commitments?size=1&page=" + (total + 5));
            assertThat(JSON.readTree(beyond.body()).path("lines").size()).isZero();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/relationships",
                    "/relationships/all/commitments?sector=x",
                    "/reports",
                    "/reports/plain",
                    "/openapi.yaml"
                })
        void whatHasNotChangedIsNotSentAgain(String path, ServedRegister served) {
            HttpResponse<String> first = served.user().get("/api/v1" + path);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = served.user().get("/api/v1" + path, "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(served.user()
                            .get("/api/v1" + path, "If-None-Match", "W/\"another\"")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Nested
    class Deciding {
        private Entry commitment(ServedRegister served, int number) {
            return served.desk()
                    .list(Listing.COMMITMENTS, Filter.NONE)
                    .entries()
                    .get(number);
        }

        private String rejection(Entry entry, long seen) {
            return "{\"act\":\"reject\",\"claim\":\"" + entry.first().id()
                    + "\",\"why\":\"a spokesman's view\",\"seen\":" + seen + "}";
        }

        @Test
        void isSignedByTheAccountThatAsksAndTakenBackByItself(ServedRegister served) {
            String tag = served.user()
                    .get("/api/v1/relationships/all/commitments")
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            Entry entry = commitment(served, 1);
            Visitor coder = served.stranger();
            String[] credentials = Visitor.basic("coder", ServedRegister.password("coder"));

            HttpResponse<String> taken = coder.postJson("/api/v1/decisions", rejection(entry, 0), credentials);
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
            JsonNode decision = JSON.readTree(taken.body()).path("decision");
            assertThat(decision.path("by").asString()).isEqualTo("coder");
            assertThat(decision.path("role").asString()).isEqualTo("coder");
            assertThat(taken.headers().firstValue("Location"))
                    .contains("/api/v1/decisions/" + decision.path("number").asLong());
            assertThat(ask(served, "/decisions?by=coder").path("decisions").path(0))
                    .isEqualTo(decision);
            assertThat(served.user()
                            .get("/api/v1/relationships/all/commitments", "If-None-Match", tag)
                            .statusCode())
                    .as("the list has changed")
                    .isEqualTo(200);

            HttpResponse<String> undone = coder.postJson(
                    "/api/v1/decisions",
                    "{\"act\":\"undo\",\"number\":" + decision.path("number").asLong() + "}",
                    credentials);
            assertThat(undone.statusCode()).as(undone.body()).isEqualTo(201);
            assertThat(commitment(served, 1).id()).isEqualTo(entry.id());
        }

        @Test
        void isRefusedWhereSomebodyElseHasDecidedSince(ServedRegister served) {
            Entry entry = commitment(served, 0);
            String claim = "\"claim\":\"" + entry.first().id() + "\"";
            Visitor coder = served.as(Role.CODER);
            HttpResponse<String> accepted =
                    coder.postJson("/api/v1/decisions", "{\"act\":\"accept\"," + claim + ",\"seen\":0}");
            long number = JSON.readTree(accepted.body())
                    .path("decision")
                    .path("number")
                    .asLong();

            HttpResponse<String> overtaken =
                    served.as(Role.REVIEWER).postJson("/api/v1/decisions", rejection(entry, 0));
            assertProblem(overtaken, 409);
            assertThat(JSON.readTree(overtaken.body())
                            .path("overtaken-by")
                            .path("number")
                            .asLong())
                    .isEqualTo(number);

            HttpResponse<String> knowingly =
                    served.as(Role.REVIEWER).postJson("/api/v1/decisions", rejection(entry, number));
            assertThat(knowingly.statusCode()).as(knowingly.body()).isEqualTo(201);
            long last = JSON.readTree(knowingly.body())
                    .path("decision")
                    .path("number")
                    .asLong();
            served.as(Role.REVIEWER).postJson("/api/v1/decisions", "{\"act\":\"undo\",\"number\":" + last + "}");
        }

        @Test
        void takesTheRoleOfTheActAndNotOnlyOfTheAddress(ServedRegister served) {
            Entry entry = commitment(served, 0);
            String assessment = "{\"act\":\"assess\",\"entry\":\"" + entry.id()
                    + "\",\"progress\":\"in-progress\",\"why\":\"the road has a contractor\"}";
            assertProblem(served.as(Role.CODER).postJson("/api/v1/decisions", assessment), 403);
            assertProblem(served.as(Role.READER).postJson("/api/v1/decisions", assessment), 403);
            assertThat(served.as(Role.REVIEWER)
                            .postJson("/api/v1/decisions", assessment)
                            .statusCode())
                    .isEqualTo(201);
        }

        @Test
        void addsAndCorrectsInTheWordsOfTheReport(ServedRegister served) {
            Visitor coder = served.as(Role.CODER);
            HttpResponse<String> added = coder.postJson(
                    "/api/v1/decisions",
                    "{\"act\":\"add\",\"report\":\"plain\",\"kind\":\"projects\",\"words\":\"a road to the border\","
                            + "\"fields\":{\"name\":\"border road\"},\"why\":\"missed\"}");
            assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
            assertProblem(
                    coder.postJson(
                            "/api/v1/decisions",
                            "{\"act\":\"add\",\"report\":\"plain\",\"kind\":\"projects\",\"words\":\"a bridge\","
                                    + "\"fields\":{\"name\":\"bridge\"}}"),
                    422);
        }

        @Test
        void ofWhatIsNotThereIsRefused(ServedRegister served) {
            assertProblem(
                    served.user().postJson("/api/v1/decisions", "{\"act\":\"accept\",\"claim\":\"caaaaaaaaaaaa\"}"),
                    422);
            assertProblem(served.user().postJson("/api/v1/decisions", "{\"act\":\"undo\",\"number\":123456}"), 422);
        }
    }

    @Nested
    class TakingIn {
        private static final String REPORT =
                "LUSAKA, 3 June 2025. Zambia and Rwanda agreed to open a direct flight by 2027.\n";

        @Test
        void aReportIsKeptOnceAndFoundAtItsAddress(ServedRegister served) {
            Visitor reviewer = served.as(Role.REVIEWER);
            HttpResponse<String> first = deliver(reviewer);
            assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
            String address = first.headers().firstValue("Location").orElseThrow();
            JsonNode report = JSON.readTree(reviewer.get(address).body());
            assertThat(report.path("text").asString()).isEqualTo(REPORT);
            assertThat(report.path("name").asString()).isEqualTo("flights");
            assertThat(report.path("outlet").asString()).isEqualTo("Example News");
            HttpResponse<String> again = deliver(reviewer);
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(JSON.readTree(again.body()).path("known").asInt()).isEqualTo(1);
            assertThat(ask(served, "/relationships/RWA-ZMB/commitments")
                            .path("total")
                            .asInt())
                    .isEqualTo(1);
        }

        private static HttpResponse<String> deliver(Visitor who) {
            return who.post(
                    "/api/v1/reports?name=flights.txt&outlet=Example%20News",
                    BodyPublishers.ofString(REPORT), "Content-Type", "text/plain");
        }

        @Test
        void takesAReviewer(ServedRegister served) {
            for (Role role : List.of(Role.READER, Role.CODER)) {
                assertProblem(deliver(served.as(role)), 403);
            }
        }

        @Test
        void takesANameAndABody(ServedRegister served) {
            assertProblem(
                    served.user().post("/api/v1/reports", BodyPublishers.ofString("x"), "Content-Type", "text/plain"),
                    400);
            assertProblem(
                    served.user()
                            .post("/api/v1/reports?name=x.txt", BodyPublishers.noBody(), "Content-Type", "text/plain"),
                    400);
        }
    }

    @Test
    void healthIsToldToAnybodyAndNothingElse(ServedRegister served) {
        HttpResponse<String> health = served.stranger().get("/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(health.body())).isEqualTo(JSON.readTree("{\"status\":\"up\"}"));
    }
}
