/**
 * What people decide about what was read: who said what of which claim, entry or report, when and why. What follows from it
 * for the register is not here. Start at {@link org.aidememoire.model.decision.Decision}.
 */
@NullMarked
package org.aidememoire.model.decision;

import org.jspecify.annotations.NullMarked;
