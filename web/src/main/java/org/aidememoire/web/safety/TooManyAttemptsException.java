package org.aidememoire.web.safety;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;

/** Somebody failed to log in too often and has to wait. */
public final class TooManyAttemptsException extends AuthenticationException {
    private static final long serialVersionUID = 1;

    private final Duration wait;

    TooManyAttemptsException(Duration wait) {
        super("too many failed attempts; try again in " + (wait.toMinutes() + 1) + " minutes");
        this.wait = wait;
    }

    void tell(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
    }
}
