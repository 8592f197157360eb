/**
 * The day that an answer is of. Start at {@link org.aidememoire.desk.asof.AsOf}.
 */
@NullMarked
package org.aidememoire.desk.asof;

import org.jspecify.annotations.NullMarked;
