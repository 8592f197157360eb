package org.aidememoire.web.safety;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.account.Signatory;

/**
 * Who can reach a website.
 *
 * @param address where it listens, a name or a number
 * @param port where it listens; 0 for any free one
 * @param user who everybody who reaches it is taken to be; empty if they have to say so, and prove it
 * @param names by what names browsers may ask for it, beside the address
 * @param secured whether a server before it speaks HTTPS with the browsers, so that they send cookies over nothing else
 */
public record Reach(String address, int port, Optional<Signatory> user, Set<String> names, boolean secured) {
    private static final String LOOPBACK = "127.0.0.1";
    private static final Set<String> HERE = Set.of("localhost", LOOPBACK, "[::1]");

    /** Copies the names. */
    public Reach {
        names = Set.copyOf(names);
    }

    /** A website for the user of this computer, who signs as {@code name} and may do all. */
    public static Reach thisComputer(int port, String name) {
        return new Reach(LOOPBACK, port, Optional.of(new Signatory(name, Role.ADMINISTRATOR)), Set.of(), false);
    }

    /** A website for everybody who has an account. */
    public static Reach accounts(String address, int port, Set<String> names, boolean secured) {
        return new Reach(address, port, Optional.empty(), names, secured);
    }

    /** Whether people have to log in. */
    public boolean hasAccounts() {
        return user.isEmpty();
    }

    /** The address as an address of a page has it. */
    public String host() {
        return address.indexOf(':') >= 0 ? "[" + address + "]" : address;
    }

    /** All names that a request may be addressed to. */
    Set<String> known() {
        Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        all.addAll(HERE);
        all.addAll(names);
        all.add(host());
        return all;
    }
}
