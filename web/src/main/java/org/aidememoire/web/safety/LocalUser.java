package org.aidememoire.web.safety;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** The one user of a website that only this computer can reach: an administrator without a password. */
final class LocalUser extends OncePerRequestFilter {
    /** The name under which the local user acts. */
    static final String NAME = "local";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PreAuthenticatedAuthenticationToken(
                NAME, "", AuthorityUtils.createAuthorityList(Role.ADMINISTRATOR.authority())));
        SecurityContextHolder.setContext(context);
        rest.doFilter(request, response);
    }
}
