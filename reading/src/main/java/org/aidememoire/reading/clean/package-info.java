/**
 * Text as delivered in, clean text out, with the way home for every character. Start at
 * {@link org.aidememoire.reading.clean.CleanText}.
 */
@NullMarked
package org.aidememoire.reading.clean;

import org.jspecify.annotations.NullMarked;
