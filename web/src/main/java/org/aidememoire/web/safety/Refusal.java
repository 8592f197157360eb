package org.aidememoire.web.safety;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.aidememoire.web.problem.Problem;
import org.aidememoire.web.problem.ProblemView;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Tells somebody that they may not: a person on a page, or by being asked to log in, a program by problem details. */
final class Refusal implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final String LOG_IN = "log in, or send the name and the password of an account (HTTP Basic)";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException {
        if (ProblemView.isFor(request.getRequestURI())) {
            if (missing instanceof TooManyAttemptsException tooMany) {
                tooMany.tell(response);
                tell(request, response, HttpStatus.TOO_MANY_REQUESTS, String.valueOf(tooMany.getMessage()));
            } else {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Aide-Memoire\", charset=\"UTF-8\"");
                tell(request, response, HttpStatus.UNAUTHORIZED, LOG_IN);
            }
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/login" + then(request));
        }
    }

    /** Where to go on after logging in. What was to be changed has to be asked for again. */
    private static String then(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "";
        }
        String query = request.getQueryString();
        String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
        return asked.equals("/") ? "" : "?then=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        tell(
                request,
                response,
                HttpStatus.FORBIDDEN,
                denied instanceof CsrfException
                        ? "the page was open for too long; load it anew and try again"
                        : "this takes another role than yours");
    }

    /** Answers a program with the problem, a person with the page of that status. */
    void tell(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String detail)
            throws IOException {
        if (ProblemView.isFor(request.getRequestURI())) {
            new ProblemView(Problem.of(status, detail)).render(Map.of(), request, response);
        } else {
            response.sendError(status.value(), detail);
        }
    }
}
