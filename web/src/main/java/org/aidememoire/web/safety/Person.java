package org.aidememoire.web.safety;

import java.util.Optional;
import org.aidememoire.model.account.Account;
import org.aidememoire.model.account.Signatory;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who asks, as the framework hands it around.
 *
 * @param signatory name and role
 * @param account the account that they entered with; empty where there are none
 */
record Person(Signatory signatory, Optional<Account> account) implements AuthenticatedPrincipal {
    @Override
    public String getName() {
        return signatory.name();
    }
}
