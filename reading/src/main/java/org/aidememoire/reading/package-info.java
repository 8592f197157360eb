/**
 * A report in, a {@link org.aidememoire.model.reading.Reading} out. Nothing here stores, prints or logs. Start at
 * {@link org.aidememoire.reading.ReportReader}.
 */
@NullMarked
package org.aidememoire.reading;

import org.jspecify.annotations.NullMarked;
