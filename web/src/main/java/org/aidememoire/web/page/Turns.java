package org.aidememoire.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes few pages at once and the others in the order in which they were asked for. Twenty pages made at once on two processors
 * are all finished late; one after the other, each is finished a little after the one before. Whoever has waited for a
 * while goes on without a turn, so that something slow holds up nobody for long.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class Turns extends OncePerRequestFilter {
    /** While one waits for a disk or a server another can go on. */
    private static final int BESIDE_PROCESSORS = Integer.getInteger("turns", 1);

    private static final long PATIENCE_MILLIS = 1_000;

    private final Semaphore turns;

    Turns() {
        this(Runtime.getRuntime().availableProcessors() + BESIDE_PROCESSORS);
    }

    /** @param atOnce how many pages are made at once */
    Turns(int atOnce) {
        this.turns = new Semaphore(atOnce, true);
    }

    /** What is changed, whole files, which may take as long as their reader takes, and a watching program wait for nobody. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !request.getMethod().equals(HttpMethod.GET.name())
                || path.indexOf('.', path.lastIndexOf('/') + 1) >= 0
                || path.equals("/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        boolean own = hasTurn();
        try {
            rest.doFilter(request, response);
        } finally {
            if (own) {
                turns.release();
            }
        }
    }

    private boolean hasTurn() throws IOException {
        try {
            return turns.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the website is being closed", e);
        }
    }
}
