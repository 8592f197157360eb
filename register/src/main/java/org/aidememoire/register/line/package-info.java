/**
 * The register in brief: for each entry and each report a line with what lists filter, sort and count by, so that a list of
 * a hundred thousand does not have to open each. Start at {@link org.aidememoire.register.line.EntryLine}.
 */
@NullMarked
package org.aidememoire.register.line;

import org.jspecify.annotations.NullMarked;
