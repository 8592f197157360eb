package org.aidememoire.web.safety;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only requests that are addressed to this computer by name. A page of another site can make its own name point to
 * the loopback address (DNS rebinding) and would then read the register as if it were its own; the name in the request
 * gives it away.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class KnownHost extends OncePerRequestFilter {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int MISDIRECTED_REQUEST = 421;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (HERE.contains(request.getServerName().toLowerCase(java.util.Locale.ROOT))) {
            rest.doFilter(request, response);
        } else {
            response.setStatus(MISDIRECTED_REQUEST);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println("This register is served to this computer only, as localhost.");
        }
    }
}
