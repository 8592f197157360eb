package org.aidememoire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.register.Entry;
import org.aidememoire.web.Routes.Route;
import org.aidememoire.web.served.Served;
import org.aidememoire.web.served.ServedRegister;
import org.aidememoire.web.served.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who means harm sends to the application as it runs. */
@ExtendWith(Served.class)
class AttackTest {
    private static final List<String> SCRIPTS = List.of(
            "<script>document.title='taken'</script>",
            "\"><img src=x onerror=document.title='taken'>",
            "' onmouseover='document.title=1",
            "<svg/onload=document.title='taken'>",
            "javascript:document.title='taken'",
            "[click](javascript:document.title='taken')",
            "${7*7}#{7*7}@if(true)");

    /** Whatever a page is made of, only its own scripts run, and nothing listens within a tag. */
    private static void assertNothingRuns(HttpResponse<String> page) {
        Document document = Jsoup.parse(page.body());
        assertThat(document.select("script")).allSatisfy(script -> {
            assertThat(script.attr("src")).startsWith("/script/");
            assertThat(script.data()).isBlank();
        });
        assertThat(document.select("main img, main svg[onload], iframe, object, embed, base"))
                .isEmpty();
        for (Element element : document.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on");
                assertThat(attribute.getValue().strip().toLowerCase(java.util.Locale.ROOT))
                        .as(element.tagName() + " " + attribute.getKey())
                        .satisfies(value -> assertThat(List.of("href", "src", "action", "formaction")
                                                .contains(attribute.getKey())
                                        && value.startsWith("javascript:"))
                                .isFalse());
            }
        }
    }

    @Nested
    class Script {
        @Test
        void inAReportIsTextOnEveryPageThatShowsIt(ServedRegister served) {
            List<String> pages = new ArrayList<>(List.of("/", "/reports", "/relationships/KEN-UGA"));
            for (String list : List.of("timeline", "commitments", "people", "documents", "projects", "invitations")) {
                pages.add("/relationships/KEN-UGA/" + list);
            }
            served.desk()
                    .list(Listing.COMMITMENTS, Filter.NONE)
                    .entries()
                    .forEach(entry -> pages.add("/entries/" + entry.id().value()));
            int shown = 0;
            for (String path : pages) {
                HttpResponse<String> page = served.user().get(path);
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertNothingRuns(page);
                shown += page.body().contains("document.title=") ? 1 : 0;
            }
            assertThat(shown).as("pages that show what would be script").isPositive();
        }

        static Stream<String> fields() {
            List<String> parameters = List.of(
                    "words",
                    "person",
                    "since",
                    "until",
                    "order",
                    "page",
                    "on",
                    "kind",
                    "sector",
                    "by",
                    "force",
                    "standing",
                    "due",
                    "country",
                    "year",
                    "zzz");
            return parameters.stream().map(name -> "/relationships/KEN-UGA/commitments?" + name + "=");
        }

        @ParameterizedTest
        @MethodSource("fields")
        void inAnAddressIsTextOrRefused(String path, ServedRegister served) {
            for (String script : SCRIPTS) {
                HttpResponse<String> page = served.user().get(path + Visitor.encoded(script));
                assertThat(page.statusCode()).isLessThan(500);
                assertNothingRuns(page);
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"/search?q=", "/login?then=", "/relationships/", "/entries/", "/reports/", "/no/", "/?"})
        void inOtherPlacesOfAnAddressIsTextOrRefused(String path, ServedRegister served) {
            for (String script : SCRIPTS) {
                HttpResponse<String> page = served.as(Role.READER)
                        .get(path + Visitor.encoded(script).replace("+", "%20"));
                assertThat(page.statusCode()).isLessThan(500);
                assertNothingRuns(page);
            }
        }

        @Test
        void inTheNameOfAnAccountIsText(ServedRegister served) {
            String name = "<img src=x onerror=document.title=1>";
            served.desk().accounts().open(name, Role.CODER, "a first long password");
            HttpResponse<String> accounts = served.as(Role.ADMINISTRATOR).get("/accounts");
            assertThat(Jsoup.parse(accounts.body()).text()).contains(name);
            assertNothingRuns(accounts);
            assertNothingRuns(
                    served.stranger().logIn(name, "a first long password").get("/"));
            served.desk().accounts().close(name);
        }

        @Test
        void inADecisionIsText(ServedRegister served) {
            String why = String.join(" ", SCRIPTS);
            Entry entry = served.desk()
                    .list(Listing.COMMITMENTS, Filter.NONE)
                    .entries()
                    .get(0);
            HttpResponse<String> taken = served.user()
                    .postJson(
                            "/api/v1/decisions",
                            "{\"act\":\"annotate\",\"entry\":\"" + entry.id() + "\",\"why\":\""
                                    + why.replace("\"", "\\\"") + "\"}");
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
            assertNothingRuns(served.user().get("/entries/" + entry.id()));
        }

        @Test
        void isNeverServedAsAPageFromTheApi(ServedRegister served) {
            HttpResponse<String> report = served.user().get("/api/v1/reports/hostile");
            assertThat(report.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
            assertThat(report.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            HttpResponse<String> delivered = served.user().get("/api/v1/reports/hostile/delivered");
            assertThat(delivered.body()).isEqualTo(ServedRegister.HOSTILE);
            assertThat(delivered.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("application/octet-stream");
            assertThat(delivered.headers().firstValue("Content-Disposition"))
                    .hasValueSatisfying(how -> assertThat(how).startsWith("attachment"));
        }
    }

    @Nested
    class OfAnotherWebsite {
        @Test
        void noFormWithoutTheTokenOfAPageIsTaken(ServedRegister served) {
            Visitor administrator = served.as(Role.ADMINISTRATOR);
            List<Route> forms = Routes.of(served.guarded()).stream()
                    .filter(Route::changes)
                    .filter(route -> !route.pattern().startsWith("/api/"))
                    .toList();
            assertThat(forms).hasSizeGreaterThan(5);
            for (Route form : forms) {
                assertThat(administrator
                                .forge(form.sample(), Map.of("name", "reader"))
                                .statusCode())
                        .as(form.toString())
                        .isEqualTo(403);
                assertThat(administrator
                                .forge(form.sample(), Map.of("name", "reader", "_csrf", "guessed"))
                                .statusCode())
                        .as(form.toString())
                        .isEqualTo(403);
            }
            assertThat(administrator.forge("/logout", Map.of()).statusCode()).isEqualTo(403);
            assertThat(administrator.isIn()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Sec-Fetch-Site: cross-site",
                    "Sec-Fetch-Site: same-site",
                    "Origin: https://elsewhere.example",
                    "Origin: null",
                    "Origin: http://localhost.elsewhere.example"
                })
        void noChangeIsTakenThatABrowserSendsForIt(String header, ServedRegister served) {
            String[] pair = header.split(": ", 2);
            for (Visitor visitor : List.of(served.user(), served.as(Role.ADMINISTRATOR))) {
                assertThat(visitor.postJson("/api/v1/decisions", "{}", pair).statusCode())
                        .isEqualTo(403);
                assertThat(visitor.post("/api/v1/reports?name=x.txt", BodyPublishers.ofString("x"), pair)
                                .statusCode())
                        .isEqualTo(403);
            }
        }

        @Test
        void aChangeThatABrowserSendsForAPageOfThisOneIsLookedAt(ServedRegister served) {
            URI here = served.local().address();
            assertThat(served.user()
                            .postJson(
                                    "/api/v1/decisions",
                                    "{}",
                                    "Origin",
                                    "http://" + here.getAuthority(),
                                    "Sec-Fetch-Site",
                                    "same-origin")
                            .statusCode())
                    .isEqualTo(400);
        }

        @Test
        void noOtherWebsiteMayReadAnything(ServedRegister served) {
            HttpResponse<String> answer = served.user().get("/api/v1/reports", "Origin", "https://elsewhere.example");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
            assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy"))
                    .contains("same-origin");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"elsewhere.example", "localhost.elsewhere.example", "192.0.2.7", "register.example.org"})
        void aNameThatWasMadeToPointHereIsNotAnswered(String host, ServedRegister served) throws IOException {
            assertThat(firstLine(host, served.local())).contains(" 421");
            assertThat(firstLine(host, served.guarded())).contains(" 421");
        }

        @Test
        void aNameThatIsGivenToTheWebsiteIs(ServedRegister served) throws IOException {
            assertThat(firstLine("register.example", served.guarded())).contains(" 303");
            assertThat(firstLine("REGISTER.example:443", served.guarded())).contains(" 303");
            assertThat(firstLine("register.example", served.local())).contains(" 421");
        }

        private static String firstLine(String host, Website website) throws IOException {
            try (Socket socket = new Socket("127.0.0.1", website.address().getPort())) {
                socket.getOutputStream()
                        .write(("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                InputStream answer = socket.getInputStream();
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElse("");
            }
        }
    }

    @Nested
    class InAQuestion {
        @ParameterizedTest
        @ValueSource(
                strings = {"words", "person", "sector", "force", "standing", "kind", "country", "by", "due", "year"})
        void sqlFindsNothingAndBreaksNothing(String parameter, ServedRegister served) {
            for (String sql :
                    List.of("' OR '1'='1", "'; DROP TABLE reports; --", "x') UNION SELECT 1 --", "%", "\\", "\0")) {
                String query = "?" + parameter + "=" + Visitor.encoded(sql);
                HttpResponse<String> page = served.user().get("/relationships/all/commitments" + query);
                HttpResponse<String> api = served.user().get("/api/v1/relationships/all/commitments" + query);
                assertThat(page.statusCode()).isIn(200, 400);
                assertThat(api.statusCode()).isIn(200, 400);
                if (api.statusCode() == 200 && !sql.isBlank() && sql.length() > 1) {
                    assertThat(api.body()).contains("\"total\": 0");
                }
            }
            assertThat(served.desk().reports()).hasSizeGreaterThanOrEqualTo(2);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "'; DROP TABLE reports; --",
                    "((((((",
                    "*:*",
                    "outlet:[* TO *]",
                    "\"",
                    "/.*/",
                    "a~99999",
                    "a^1e99",
                    "?"
                })
        void aSearchIsUnderstoodOrRefused(String words, ServedRegister served) {
            assertThat(served.user()
                            .get("/api/v1/search?q=" + Visitor.encoded(words))
                            .statusCode())
                    .isIn(200, 400);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "..%2f..%2fetc%2fpasswd",
                    "%2e%2e/%2e%2e/aide.db",
                    "..%5c..%5cwindows",
                    "....//....//aide.db",
                    "%00",
                    "..;/aide.db",
                    "%252e%252e%252faide.db"
                })
        void aPathLeadsToNothingButReports(String path, ServedRegister served) {
            for (String before :
                    List.of("/api/v1/reports/", "/style/", "/script/", "/reports/", "/relationships/all/")) {
                for (String after : List.of("", "/delivered", ".csv")) {
                    HttpResponse<String> answer = served.user().get(before + path + after);
                    assertThat(answer.statusCode()).as(before + path + after).isBetween(400, 499);
                    assertThat(answer.body()).doesNotContain("SQLite", "root:", "Exception", "org.aidememoire");
                }
            }
        }
    }

    @Nested
    class InADelivery {
        private static HttpResponse<String> deliver(ServedRegister served, String name, byte[] body) {
            return served.user()
                    .post(
                            "/api/v1/reports?name=" + Visitor.encoded(name),
                            BodyPublishers.ofByteArray(body),
                            "Content-Type",
                            "application/octet-stream");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "../../x.txt",
                    "/etc/x.txt",
                    "C:\\x.txt",
                    ".hidden.txt",
                    "x\n.txt",
                    "x\u202e.txt",
                    "a/b.txt",
                    "-rf.txt",
                    "x.txt.",
                    "<b>.txt",
                    "'; DROP TABLE reports.txt"
                })
        void aNameIsTheNameOfAFileOrRefused(String name, ServedRegister served) {
            assertThat(deliver(served, name, new byte[] {'x'}).statusCode()).isEqualTo(400);
        }

        @Test
        void whatIsTooLargeIsRefused(ServedRegister served) {
            byte[] large = new byte[20_000_001];
            java.util.Arrays.fill(large, (byte) 'x');
            assertThat(deliver(served, "large.txt", large).statusCode()).isEqualTo(413);
        }

        @Test
        void whatSwellsWhenItIsUnpackedIsRefused(ServedRegister served) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("bomb.txt"));
                byte[] megabyte = new byte[1 << 20];
                for (int i = 0; i < 64; i++) {
                    zip.write(megabyte);
                }
            }
            HttpResponse<String> answer = deliver(served, "bomb.zip", bytes.toByteArray());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "broken.pdf",
                    "broken.docx",
                    "broken.zip",
                    "broken.html",
                    "broken.warc",
                    "broken.eml",
                    "broken.xml"
                })
        void whatIsNoFileOfItsKindIsRefusedOrSetAside(String name, ServedRegister served) {
            byte[] noise = new byte[5_000];
            new Random(7).nextBytes(noise);
            System.arraycopy("PK\3\4%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, noise, 0, 12);
            HttpResponse<String> answer = deliver(served, name, noise);
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201, 422);
            assertThat(answer.body()).doesNotContain("org.aidememoire");
        }

        @Test
        void aDocumentThatAsksForAFileOfThisComputerDoesNotGetIt(ServedRegister served) {
            String xml = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                    + "<rss version=\"2.0\"><channel><title>&x;</title><item><title>&x;</title><description>Kenya and Uganda"
                    + " agreed to build a road. &x;</description></item></channel></rss>";
            deliver(served, "entity.xml", xml.getBytes(StandardCharsets.UTF_8));
            served.desk().reports().forEach(report -> assertThat(
                            served.desk().report(report.id()).text())
                    .doesNotContain("root:"));
        }

        @Test
        void aFormIsNoReport(ServedRegister served) {
            assertThat(served.user()
                            .forge("/api/v1/reports?name=x.txt", Map.of("a", "b"))
                            .statusCode())
                    .isEqualTo(415);
        }

        @Test
        void nothingIsLeftBehind(ServedRegister served) throws IOException {
            deliver(served, "nothing.pdf", new byte[] {1, 2, 3});
            try (Stream<java.nio.file.Path> left =
                    java.nio.file.Files.list(java.nio.file.Path.of(System.getProperty("java.io.tmpdir")))) {
                assertThat(left.map(path -> path.getFileName().toString()))
                        .filteredOn(name -> name.startsWith("aide-delivery"))
                        .isEmpty();
            }
        }

        @Test
        void aDecisionThatIsNoneIsRefused(ServedRegister served) {
            String deep = "[".repeat(5_000);
            for (String body : List.of(
                    "",
                    "null",
                    "[]",
                    "\"x\"",
                    "{",
                    "{\"act\":1e999}",
                    "{\"act\":\"accept\",\"x\":1}",
                    "{\"act\":\"accept\",\"act\":\"reject\"}",
                    "{\"act\":\"accept\",\"claim\":\"../x\"}",
                    "{\"act\":\"undo\",\"number\":99999999999999999999}",
                    "{\"act\":\"link\",\"claims\":[null]}",
                    "{\"act\":\"erase\"}",
                    "{} {}",
                    deep)) {
                assertThat(served.user().postJson("/api/v1/decisions", body).statusCode())
                        .as(body.length() > 50 ? "deep" : body)
                        .isIn(400, 422);
            }
            assertThat(served.user()
                            .postJson("/api/v1/decisions", " ".repeat(100_001))
                            .statusCode())
                    .isEqualTo(413);
        }
    }
}
