package org.aidememoire.web.intake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away what says of itself that it is too large, before anything reads it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class UploadBound extends OncePerRequestFilter {
    /** How many bytes one delivery may have: 500 MB. */
    static final long MOST = 500L * 1024 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            rest.doFilter(request, response);
        }
    }
}
