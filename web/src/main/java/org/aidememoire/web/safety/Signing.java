package org.aidememoire.web.safety;

import jakarta.servlet.http.HttpServletRequest;
import org.aidememoire.model.account.Signatory;

/** As whom the sender of a request signs what they decide. */
public final class Signing {
    private Signing() {}

    /**
     * Whoever sends {@code request}, in the role that they have.
     *
     * @throws IllegalStateException if nobody is known to send it, which the rules of access prevent
     */
    public static Signatory of(HttpServletRequest request) {
        return WhoAsks.now()
                .orElseThrow(
                        () -> new IllegalStateException("nobody signs what is sent to " + request.getRequestURI()));
    }
}
