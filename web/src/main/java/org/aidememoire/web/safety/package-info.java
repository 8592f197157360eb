/**
 * Who may ask for what, and what a browser may do with a page. Today: whoever reaches the loopback address is the user of
 * this computer and may do all; accounts take the place of {@link org.aidememoire.web.safety.LocalUser}. Start at
 * {@link org.aidememoire.web.safety.SafetySettings}.
 */
@NullMarked
package org.aidememoire.web.safety;

import org.jspecify.annotations.NullMarked;
