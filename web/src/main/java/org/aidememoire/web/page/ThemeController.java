package org.aidememoire.web.page;

import java.time.Duration;
import org.aidememoire.web.safety.OwnAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The switch between light and dark. */
@Controller
final class ThemeController {
    private static final Duration YEAR = Duration.ofDays(365);

    @PostMapping("/theme")
    ResponseEntity<Void> choose(@RequestParam String theme, @RequestParam(defaultValue = "/") String back) {
        ResponseCookie cookie = ResponseCookie.from(
                        Theme.COOKIE, Theme.of(theme).word())
                .path("/")
                .maxAge(YEAR)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, OwnAddress.is(back) ? back : "/")
                .build();
    }
}
