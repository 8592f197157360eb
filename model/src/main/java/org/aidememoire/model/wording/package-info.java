/**
 * Words as they are shown, some of them marked: those that were looked for, those that changed. Start at
 * {@link org.aidememoire.model.wording.Piece}.
 */
@NullMarked
package org.aidememoire.model.wording;

import org.jspecify.annotations.NullMarked;
