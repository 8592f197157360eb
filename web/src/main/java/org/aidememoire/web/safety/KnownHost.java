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
 * Answers only requests that are addressed to this website by one of its names. A page of another site can make its own name
 * point here (DNS rebinding) and would then read the register as if it were its own; the name in the request gives it away.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class KnownHost extends OncePerRequestFilter {
    private static final int MISDIRECTED_REQUEST = 421;

    private final Set<String> names;
    private final String words;

    KnownHost(Reach reach) {
        this.names = reach.known();
        this.words = reach.hasAccounts()
                ? "This register is not served under that name. Whoever runs it can give it the name: aide serve --name."
                : "This register is served to this computer only, as localhost.";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (names.contains(request.getServerName())) {
            rest.doFilter(request, response);
        } else {
            response.setStatus(MISDIRECTED_REQUEST);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println(words);
        }
    }
}
