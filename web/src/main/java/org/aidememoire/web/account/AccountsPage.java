package org.aidememoire.web.account;

import java.util.List;
import java.util.Optional;
import org.aidememoire.model.account.Role;
import org.aidememoire.web.page.Frame;

/**
 * The administrators' page for accounts.
 *
 * @param frame around it
 * @param accounts the open ones, by name
 * @param closed the names of closed ones
 * @param done what has just been done
 * @param trouble why what was asked for could not be done
 */
public record AccountsPage(
        Frame frame, List<Line> accounts, List<String> closed, Optional<String> done, Optional<String> trouble) {
    /** Copies the lists. */
    public AccountsPage {
        accounts = List.copyOf(accounts);
        closed = List.copyOf(closed);
    }

    /** The roles to choose from. */
    public List<Role> roles() {
        return List.of(Role.values());
    }

    /**
     * An account.
     *
     * @param name its name
     * @param role its role
     * @param opened since when, in words
     */
    public record Line(String name, Role role, String opened) {}
}
