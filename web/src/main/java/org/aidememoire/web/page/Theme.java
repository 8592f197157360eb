package org.aidememoire.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Light or dark. */
public enum Theme {
    /** As the reader's computer has it. */
    AUTO,
    LIGHT,
    DARK;

    static final String COOKIE = "theme";

    /** The theme that the reader chose. */
    static Theme of(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> of(cookie.getValue()))
                .findFirst()
                .orElse(AUTO);
    }

    static Theme of(String word) {
        return Arrays.stream(values())
                .filter(theme -> theme.word().equals(word))
                .findFirst()
                .orElse(AUTO);
    }

    /** As the style sheet and the cookie call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
