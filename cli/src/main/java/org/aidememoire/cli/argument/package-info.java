/**
 * What a user may write for a country, a date, a sector, a size; anything else is refused with what is valid. Start at
 * {@link org.aidememoire.cli.argument.Arguments}.
 */
@NullMarked
package org.aidememoire.cli.argument;

import org.jspecify.annotations.NullMarked;
