/** Placeholder. */
@NullMarked
package org.aidememoire.reading;

import org.jspecify.annotations.NullMarked;
