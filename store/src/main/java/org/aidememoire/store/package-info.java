/** Placeholder. */
@NullMarked
package org.aidememoire.store;

import org.jspecify.annotations.NullMarked;
