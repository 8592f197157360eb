package org.aidememoire.web.safety;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Shows the page for logging in again, with why it failed, and without saying whether there is such an account. */
public final class NotEntered implements AuthenticationFailureHandler {
    /** The attribute of the request under which the page finds why it failed. */
    public static final String WHY = "org.aidememoire.web.safety.NotEntered";

    NotEntered() {}

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (why instanceof TooManyAttemptsException tooMany) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            tooMany.tell(response);
        } else {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
        request.setAttribute(WHY, String.valueOf(why.getMessage()));
        request.getRequestDispatcher("/login/again").forward(request, response);
    }
}
