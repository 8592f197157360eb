/**
 * What a user can do, once, whatever shell it is asked from: take reports in, extract, query, show. Composes reading,
 * register and store; presents nothing. Start at {@link org.aidememoire.desk.Desk}.
 */
@NullMarked
package org.aidememoire.desk;

import org.jspecify.annotations.NullMarked;
