/**
 * Readings in, a register out: the same person, event or undertaking told by several reports becomes one entry, with a
 * stated reason. Pure: nothing here reads a file, knows the day or depends on the order of what it is given. Start at
 * {@link org.aidememoire.register.Register}.
 */
@NullMarked
package org.aidememoire.register;

import org.jspecify.annotations.NullMarked;
