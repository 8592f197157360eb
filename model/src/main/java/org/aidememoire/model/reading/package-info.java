/**
 * What one version of the reader found in one report. Start at {@link org.aidememoire.model.reading.Reading}.
 */
@NullMarked
package org.aidememoire.model.reading;

import org.jspecify.annotations.NullMarked;
