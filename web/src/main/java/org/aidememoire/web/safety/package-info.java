/**
 * Who may ask for what, and what a browser may do with a page. Without accounts, whoever reaches the loopback address is the
 * user of this computer and may do all; with accounts, {@link org.aidememoire.web.safety.Access} says which role a request
 * takes. Pages about accounts are elsewhere. Start at {@link org.aidememoire.web.safety.SafetySettings}.
 */
@NullMarked
package org.aidememoire.web.safety;

import org.jspecify.annotations.NullMarked;
