package org.aidememoire.web.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser of their own: keeps cookies, fills in forms of the pages, goes where they are sent only if told to. */
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI website;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** A visitor of the website at this address. */
    public Visitor(URI website) {
        this.website = website;
    }

    /** Sends a request as it is. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a request for a file. */
    public HttpResponse<byte[]> download(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A request for {@code path}, with headers as name and value in turn. */
    public HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(website.toString().replaceAll("/$", "") + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Asks for a page. */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).build());
    }

    /** Sends any body. */
    public HttpResponse<String> post(String path, BodyPublisher body, String... headers) {
        return send(request(path, headers).POST(body).build());
    }

    /** Sends JSON to the API. */
    public HttpResponse<String> postJson(String path, String json, String... headers) {
        return post(
                path,
                BodyPublishers.ofString(json),
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of("Content-Type", "application/json"),
                                java.util.Arrays.stream(headers))
                        .toArray(String[]::new));
    }

    /** Sends a form as a page of this website does, with its token. */
    public HttpResponse<String> fill(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token());
        return forge(path, all);
    }

    /** Sends a form of anybody's making. */
    public HttpResponse<String> forge(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request =
                request(path, headers).header("Content-Type", "application/x-www-form-urlencoded");
        return send(request.POST(BodyPublishers.ofString(body)).build());
    }

    /** {@code text} as part of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What the forms of this visitor's pages send with them. */
    public String token() {
        for (String page : new String[] {"/login", "/"}) {
            Matcher token = TOKEN.matcher(get(page).body());
            if (token.find()) {
                return token.group(1);
            }
        }
        throw new AssertionError("no page has a form");
    }

    /** Logs in, and has to get in. */
    public Visitor logIn(String name, String password) {
        HttpResponse<String> answer = fill("/login", ServedRegister.credentials(name, password));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return this;
    }

    /** Whether the first page is shown to this visitor. */
    public boolean isIn() {
        return get("/").statusCode() == 200;
    }

    /** The value of a cookie. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Puts a cookie into this visitor's browser, as an attacker may have managed to. */
    public void plant(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(website, cookie);
    }

    /** The header by which a program says who it acts for. */
    public static String[] basic(String name, String password) {
        return new String[] {
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8))
        };
    }
}
