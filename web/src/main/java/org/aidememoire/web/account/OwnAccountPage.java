package org.aidememoire.web.account;

import java.util.Optional;
import org.aidememoire.web.page.Frame;

/**
 * The page of one's own account.
 *
 * @param frame around it
 * @param name its name
 * @param role its role, as a word
 * @param trouble why the password could not be changed
 */
public record OwnAccountPage(Frame frame, String name, String role, Optional<String> trouble) {}
