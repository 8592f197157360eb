/**
 * Finds documents that the sides signed, issued or prepare. Start at {@link
 * org.aidememoire.reading.find.instrument.InstrumentFinder}.
 */
@NullMarked
package org.aidememoire.reading.find.instrument;

import org.jspecify.annotations.NullMarked;
