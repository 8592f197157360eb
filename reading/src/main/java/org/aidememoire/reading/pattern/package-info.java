/**
 * Patterns over the words of a sentence and what they name, written as text in rules files. Knows nothing of claims.
 * Start at {@link org.aidememoire.reading.pattern.TokenPattern}.
 */
@NullMarked
package org.aidememoire.reading.pattern;

import org.jspecify.annotations.NullMarked;
