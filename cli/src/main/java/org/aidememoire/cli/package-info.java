/**
 * The {@code aide} command: each subcommand a thin shell over the desk. Nothing is worked out here that another shell
 * would need too. Start at {@link org.aidememoire.cli.Aide}.
 */
@NullMarked
package org.aidememoire.cli;

import org.jspecify.annotations.NullMarked;
