/** Placeholder. */
@NullMarked
package org.aidememoire.cli;

import org.jspecify.annotations.NullMarked;
