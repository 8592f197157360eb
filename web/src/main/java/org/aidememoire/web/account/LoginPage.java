package org.aidememoire.web.account;

import java.util.Optional;
import org.aidememoire.web.page.Frame;

/**
 * The page for logging in.
 *
 * @param frame around it
 * @param why why the last attempt failed
 * @param left whether somebody has just logged out
 * @param then where to go on afterwards
 * @param name what was given as the name before
 */
public record LoginPage(Frame frame, Optional<String> why, boolean left, Optional<String> then, String name) {}
