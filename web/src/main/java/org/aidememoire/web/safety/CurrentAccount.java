package org.aidememoire.web.safety;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.aidememoire.desk.account.Accounts;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows out whoever entered with an account that was closed or changed since, here or by the command line: a session never
 * outlives the password or the role that it was opened with.
 */
final class CurrentAccount extends OncePerRequestFilter {
    private final Accounts accounts;

    CurrentAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        Authentication entered = SecurityContextHolder.getContext().getAuthentication();
        if (entered != null
                && entered.getPrincipal() instanceof Person person
                && !accounts.find(person.getName()).equals(person.account())) {
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        rest.doFilter(request, response);
    }

    /** A page that tells of an error is a page of the same person. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
