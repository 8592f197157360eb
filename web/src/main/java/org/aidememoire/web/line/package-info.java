/** An entry as one line of the register, the same wherever it is listed. Start at {@link org.aidememoire.web.line.Lines}. */
@NullMarked
package org.aidememoire.web.line;

import org.jspecify.annotations.NullMarked;
