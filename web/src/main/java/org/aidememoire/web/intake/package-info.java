/**
 * Reports come in: files or pasted text are laid down, wait their turn and are read one delivery after the other, whether or
 * not anybody looks on; then the page tells what was found and what of it is new. Start at
 * {@link org.aidememoire.web.intake.IntakeController}.
 */
@NullMarked
package org.aidememoire.web.intake;

import org.jspecify.annotations.NullMarked;
