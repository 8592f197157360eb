package org.aidememoire.web.safety;

import java.util.Arrays;
import java.util.List;
import org.aidememoire.model.account.Role;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/** Roles as the framework calls them. */
final class Authorities {
    private Authorities() {}

    /** What {@code role} is granted: its own name and those of the roles that it reaches. */
    static List<GrantedAuthority> of(Role role) {
        return AuthorityUtils.createAuthorityList(Arrays.stream(Role.values())
                .filter(role::reaches)
                .map(Authorities::name)
                .toList());
    }

    static String name(Role role) {
        return "ROLE_" + role.name();
    }
}
