package org.aidememoire.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page of another site, a report or an address can try, and does not get. */
@ExtendWith(InBrowser.class)
class SafetyTest {
    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    /** The first line of the answer to a request that names {@code host}. */
    private static String askedAs(String host, URI address) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
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

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "localhost:8080", "[::1]:8080"})
    void answersToTheNamesOfThisComputer(String host, RunningWebsite website) throws IOException {
        assertThat(askedAs(host, website.at("/"))).contains(" 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"register.example", "localhost.example", "127.0.0.1.example", "192.168.0.7"})
    void answersToNoOtherName(String host, RunningWebsite website) throws IOException {
        assertThat(askedAs(host, website.at("/"))).contains(" 421");
    }

    @Test
    void aPageMayRunAndLoadOnlyWhatIsServedWithIt(RunningWebsite website) throws Exception {
        var headers = get(website.at("/")).headers();

        assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void wordsOfAReportAreTextAndNeverScript(RunningWebsite website, Chromium chromium) {
        URI address = website.at("/relationships/KEN-UGA/commitments");
        try (VisitedPage page = new VisitedPage(chromium, address, 1280, ColorScheme.LIGHT)) {
            assertThat(page.page().title()).isNotEqualTo("taken");
            assertThat(page.page().locator("main script, main img").count()).isZero();
            assertThat(page.page().locator("main").textContent()).contains("Uganda");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/relationships/all/commitments?words=%3Cscript%3Ealert(1)%3C/script%3E",
                "/relationships/all/commitments?words=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/relationships/all/commitments?person=%3Cscript%3Ealert(1)%3C/script%3E",
                "/relationships/all/compare?before=%3Cscript%3Ealert(1)%3C/script%3E&after=x",
                "/relationships/all/timeline?%3Cscript%3Ealert(1)%3C/script%3E=1",
                "/relationships/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/entries/%3Cscript%3Ealert(1)",
                "/relationships/all?on=%3Cscript%3Ealert(1)"
            })
    void wordsOfAnAddressAreTextAndNeverScript(String path, RunningWebsite website) throws Exception {
        assertThat(get(website.at(path)).body()).doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"page=0", "page=-1", "page=99999999999", "page=x", "since=yesterday", "order=;drop", "force=x"})
    void whatAListCannotBeNarrowedByNarrowsNothingOrLeavesNothing(String query, RunningWebsite website)
            throws Exception {
        assertThat(get(website.at("/relationships/all/commitments?" + query)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/style/../../../etc/passwd",
                "/style/%2e%2e/%2e%2e/application.properties",
                "/relationships/all/..%2f..%2fetc.csv",
                "/relationships/all/passwords.csv",
                "/relationships/XXX",
                "/entries/zzz",
                "/nothing"
            })
    void whatIsNotThereIsNotFoundAndSaysNothingOfTheProgram(String path, RunningWebsite website) throws Exception {
        HttpResponse<String> answer = get(website.at(path));

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("org.aidememoire");
    }

    @Test
    void aFormWithoutTheTokenOfAPageIsRefused(RunningWebsite website) throws Exception {
        HttpRequest forged = HttpRequest.newBuilder(website.at("/theme"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("theme=dark&back=/"))
                .build();

        assertThat(client.send(forged, BodyHandlers.discarding()).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "/\\elsewhere.example",
                "https://elsewhere.example",
                "/x%0d%0aSet-Cookie:a"
            })
    void aFormReturnsToNoOtherSite(String back, RunningWebsite website) throws Exception {
        assertThat(chosen("dark", back, website).headers().firstValue("Location"))
                .contains("/");
    }

    @Test
    void theThemeIsKept(RunningWebsite website) throws Exception {
        HttpResponse<String> answer = chosen("dark", "/relationships/all", website);

        assertThat(answer.headers().firstValue("Location")).contains("/relationships/all");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("theme=dark").contains("HttpOnly"));
    }

    private HttpResponse<String> chosen(String theme, String back, RunningWebsite website) throws Exception {
        HttpResponse<String> page = get(website.at("/"));
        String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(token.find()).isTrue();
        HttpRequest form = HttpRequest.newBuilder(website.at("/theme"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie)
                .POST(BodyPublishers.ofString("theme=" + theme + "&back=" + back + "&_csrf=" + token.group(1)))
                .build();
        return client.send(form, BodyHandlers.ofString());
    }

    @Test
    void aTakenPortIsSaidToBeTaken(RunningWebsite website) {
        int port = website.at("/").getPort();

        assertThatThrownBy(() -> Website.start(website.desk(), port, () -> RunningWebsite.TODAY))
                .isInstanceOf(PortTakenException.class)
                .hasMessageContaining(Integer.toString(port));
    }

    @Test
    void aDayThatIsAskedForIsKeptFromPageToPage(RunningWebsite website) throws Exception {
        String body =
                get(website.at("/relationships/all/commitments?on=2019-12-31")).body();

        assertThat(body).contains("datetime=\"2019-12-31\"");
        assertThat(Pattern.compile("href=\"/(entries|relationships)/[^\"]*\"")
                        .matcher(body)
                        .results())
                .map(found -> found.group())
                .filteredOn(link -> !link.equals("href=\"/relationships/all/commitments\""))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).contains("on=2019-12-31"));
    }

    @Test
    void datesAreWrittenAsTheReaderWritesThem(RunningWebsite website) throws Exception {
        assertThat(inLocale("en-GB", website)).contains("22 November 2026");
        assertThat(inLocale("en-US", website)).contains("November 22, 2026");
        assertThat(inLocale("fr", website)).contains("22 novembre 2026");
    }

    private String inLocale(String locale, RunningWebsite website) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(website.at("/"))
                .header("Accept-Language", locale)
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
}
