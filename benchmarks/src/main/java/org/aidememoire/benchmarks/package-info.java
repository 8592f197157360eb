/** Placeholder. */
@NullMarked
package org.aidememoire.benchmarks;

import org.jspecify.annotations.NullMarked;
