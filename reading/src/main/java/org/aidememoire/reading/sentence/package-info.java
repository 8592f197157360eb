/**
 * Clean text in, tagged sentences out. The tagger stands behind one small interface, so that it can be exchanged by
 * measurement. Start at {@link org.aidememoire.reading.sentence.Tagger}.
 */
@NullMarked
package org.aidememoire.reading.sentence;

import org.jspecify.annotations.NullMarked;
