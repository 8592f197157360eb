/**
 * What the finders of named things share: numbers and ordinals in words and digits, how far a noun phrase reaches, and
 * when two names are of one thing. Knows nothing of claims. Start at
 * {@link org.aidememoire.reading.find.phrase.NounPhrases}.
 */
@NullMarked
package org.aidememoire.reading.find.phrase;

import org.jspecify.annotations.NullMarked;
