/** Placeholder. */
@NullMarked
package org.aidememoire.register;

import org.jspecify.annotations.NullMarked;
