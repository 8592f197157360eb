/**
 * What a listing says of each entry, column by column, in words: one source for tables on a screen, pages and files. Start at
 * {@link org.aidememoire.desk.column.Columns}.
 */
@NullMarked
package org.aidememoire.desk.column;

import org.jspecify.annotations.NullMarked;
