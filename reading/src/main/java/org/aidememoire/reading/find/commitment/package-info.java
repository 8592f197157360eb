/**
 * Commitments: a cue that gives the force, the clause grammar that finds the actions under it, whose they are, and the
 * sectors they belong to. Start at {@link org.aidememoire.reading.find.commitment.CommitmentFinder}.
 */
@NullMarked
package org.aidememoire.reading.find.commitment;

import org.jspecify.annotations.NullMarked;
