package org.aidememoire.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.web.safety.WhoAsks;
import org.jspecify.annotations.Nullable;

/**
 * The tag of a page that rests on one edition of the register and on the request: a browser that has a page with this tag
 * has this very page. A weak one (RFC 9110, 8.8.1), since the page may be compressed on its way.
 */
final class EntityTag {
    /** The secret of forms, which stands in a page in ever other disguise. */
    private static final String SECRET = "XSRF-TOKEN";

    private static final int DIGITS = 32;

    private EntityTag() {}

    /** The tag of the page; none for who has no secret yet, since the page comes with one. */
    static Optional<String> of(String view, Object edition, HttpServletRequest request) {
        return secret(request)
                .map(secret -> "W/\""
                        + digest(List.of(
                                view,
                                edition,
                                secret,
                                request.getRequestURI(),
                                String.valueOf(request.getQueryString()),
                                languages(request),
                                Theme.of(request),
                                WhoAsks.now().map(who -> who.name() + "/" + who.role())))
                        + "\"");
    }

    private static List<Locale> languages(HttpServletRequest request) {
        return java.util.Collections.list(request.getLocales());
    }

    private static Optional<String> secret(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(SECRET))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static String digest(List<?> parts) {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                sum.update(part.toString().getBytes(StandardCharsets.UTF_8));
                sum.update((byte) 0);
            }
            return HexFormat.of().formatHex(sum.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every platform has SHA-256", e);
        }
    }
}
