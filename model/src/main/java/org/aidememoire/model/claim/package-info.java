/**
 * What one report says, one record per kind of claim, each with its evidence. What the register makes of several
 * reports' claims is not here. Start at {@link org.aidememoire.model.claim.Claim}.
 */
@NullMarked
package org.aidememoire.model.claim;

import org.jspecify.annotations.NullMarked;
