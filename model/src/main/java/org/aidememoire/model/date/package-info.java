/**
 * Dates at the precision that a report supports. Start at {@link org.aidememoire.model.date.PartialDate}.
 */
@NullMarked
package org.aidememoire.model.date;

import org.jspecify.annotations.NullMarked;
