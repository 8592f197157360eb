/**
 * Finds the standing arrangements through which the sides work. Start at {@link
 * org.aidememoire.reading.find.mechanism.MechanismFinder}.
 */
@NullMarked
package org.aidememoire.reading.find.mechanism;

import org.jspecify.annotations.NullMarked;
