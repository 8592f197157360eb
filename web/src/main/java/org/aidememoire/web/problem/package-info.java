/**
 * What a program is told that cannot have what it asked for: problem details after RFC 9457. People are told by
 * {@code page.Trouble}. Start at {@link org.aidememoire.web.problem.Problem}.
 */
@NullMarked
package org.aidememoire.web.problem;

import org.jspecify.annotations.NullMarked;
