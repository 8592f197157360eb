/**
 * What two sides said, set side by side: which of it is the same, which is stronger, weaker, more or less specific, new
 * or no longer mentioned. Nothing is merged here; likeness only decides what is shown beside what, and says why. Start at
 * {@link org.aidememoire.register.compare.Comparing}.
 */
@NullMarked
package org.aidememoire.register.compare;

import org.jspecify.annotations.NullMarked;
