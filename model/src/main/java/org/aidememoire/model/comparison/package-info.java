/**
 * What is new, reaffirmed, stronger, weaker or no longer mentioned between two times that two sides spoke. Start at
 * {@link org.aidememoire.model.comparison.Comparison}.
 */
@NullMarked
package org.aidememoire.model.comparison;

import org.jspecify.annotations.NullMarked;
