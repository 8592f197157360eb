/**
 * Where the command's words go: a terminal of some width, or a pipe. Knows nothing of reports. Start at
 * {@link org.aidememoire.cli.screen.Screen}.
 */
@NullMarked
package org.aidememoire.cli.screen;

import org.jspecify.annotations.NullMarked;
