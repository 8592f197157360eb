/**
 * Why a reading says what it says: for each sentence its words and what they name, the rules that matched, what each part
 * of their patterns took, and what came of it. Start at {@link org.aidememoire.reading.explain.Explanation}.
 */
@NullMarked
package org.aidememoire.reading.explain;

import org.jspecify.annotations.NullMarked;
