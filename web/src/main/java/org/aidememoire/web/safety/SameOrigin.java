package org.aidememoire.web.safety;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a change that a browser sends for a page of another website. Forms carry a token beside; programs that use the API
 * have none, and no browser that would send somebody's cookies along without saying whose page it acts for (OWASP, Cross-Site
 * Request Forgery Prevention, on verifying the origin by standard headers).
 */
final class SameOrigin extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final Refusal refusal;

    SameOrigin(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || isOwn(request)) {
            rest.doFilter(request, response);
        } else {
            refusal.tell(request, response, HttpStatus.FORBIDDEN, "a page of another website asked for a change");
        }
    }

    private static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return (site == null || OWN_SITES.contains(site))
                && (origin == null || authority(origin).equals(Optional.ofNullable(request.getHeader("Host"))));
    }

    /** Host and port; the scheme may be another where a server before this one speaks HTTPS. */
    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
