package org.aidememoire.web.safety;

import jakarta.servlet.http.HttpServletRequest;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.account.Signatory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** As whom the sender of a request signs what they decide. */
public final class Signing {
    private static final String PREFIX = "ROLE_";

    private Signing() {}

    /**
     * Whoever sends {@code request}, in the highest role that they have.
     *
     * @throws IllegalStateException if nobody is known to send it, which the rules of access prevent
     */
    public static Signatory of(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof Authentication user) {
            return new Signatory(user.getName(), role(user));
        }
        throw new IllegalStateException("nobody signs this");
    }

    private static Role role(Authentication user) {
        return user.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .map(String::valueOf)
                .filter(name -> name.startsWith(PREFIX))
                .map(name -> Role.of(name.substring(PREFIX.length()).toLowerCase(java.util.Locale.ROOT)))
                .max(java.util.Comparator.naturalOrder())
                .orElse(Role.READER);
    }
}
