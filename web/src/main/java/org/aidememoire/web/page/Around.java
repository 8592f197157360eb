package org.aidememoire.web.page;

import java.util.Optional;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.account.Signatory;

/**
 * What a page needs to know of the request that is not part of what was asked.
 *
 * @param theme light or dark
 * @param assets addresses of style sheets and scripts
 * @param token the words of the hidden field that a form sends with it; none where the request has no token
 * @param back the address of this page, for a form that returns to it
 * @param user who asks
 * @param canLeave whether the user has logged in, and can log out
 */
public record Around(
        Theme theme, Assets assets, Optional<Token> token, String back, Optional<Signatory> user, boolean canLeave) {
    /** Whether the user may do what {@code role} may. */
    public boolean may(Role role) {
        return user.filter(signatory -> signatory.role().reaches(role)).isPresent();
    }

    /**
     * Proof that a form comes from a page of this website.
     *
     * @param name the name of the field
     * @param value its value
     */
    public record Token(String name, String value) {}
}
