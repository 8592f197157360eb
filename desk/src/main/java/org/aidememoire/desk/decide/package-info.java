/**
 * Deciding, and what follows from it: who may decide what, which decisions hold, and what they make of a reading. Start at
 * {@link org.aidememoire.desk.decide.Deciding} to decide, and at {@link org.aidememoire.desk.decide.Decided} for what holds.
 */
@NullMarked
package org.aidememoire.desk.decide;

import org.jspecify.annotations.NullMarked;
