/**
 * Finds quantities to reach, and sums and numbers pledged. Start at {@link org.aidememoire.reading.find.target.TargetFinder}.
 */
@NullMarked
package org.aidememoire.reading.find.target;

import org.jspecify.annotations.NullMarked;
