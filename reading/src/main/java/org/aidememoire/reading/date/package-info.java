/**
 * Expressions of time in sentences, settled against the day of publication. Start at
 * {@link org.aidememoire.reading.date.DateExpressions}.
 */
@NullMarked
package org.aidememoire.reading.date;

import org.jspecify.annotations.NullMarked;
