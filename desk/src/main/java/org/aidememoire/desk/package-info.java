/** Placeholder. */
@NullMarked
package org.aidememoire.desk;

import org.jspecify.annotations.NullMarked;
