package org.aidememoire.web.safety;

import java.util.Optional;
import org.aidememoire.model.account.Signatory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whose request is being answered. */
public final class WhoAsks {
    private WhoAsks() {}

    /** The person, in the role of their account; empty where nobody has logged in. */
    public static Optional<Signatory> now() {
        Authentication entered = SecurityContextHolder.getContext().getAuthentication();
        return entered != null && entered.getPrincipal() instanceof Person person
                ? Optional.of(person.signatory())
                : Optional.empty();
    }
}
