/**
 * A thing in the register, told by one or more reports. Start at {@link org.aidememoire.model.register.Entry}.
 */
@NullMarked
package org.aidememoire.model.register;

import org.jspecify.annotations.NullMarked;
