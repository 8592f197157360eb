/**
 * Figures of others, such as trade by year, beside which targets are seen. They come from outside the reports. Start at
 * {@link org.aidememoire.model.series.Series}.
 */
@NullMarked
package org.aidememoire.model.series;

import org.jspecify.annotations.NullMarked;
