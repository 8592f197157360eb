/**
 * What a line about an entry says, the same in every shell: the fields of a claim, what stands for an entry of several
 * sources, the columns of each listing. Start at {@link org.aidememoire.desk.columns.Columns}.
 */
@NullMarked
package org.aidememoire.desk.columns;

import org.jspecify.annotations.NullMarked;
