/**
 * Finds set phrases that name the state of the relationship. Start at {@link org.aidememoire.reading.find.formula.FormulaFinder}.
 */
@NullMarked
package org.aidememoire.reading.find.formula;

import org.jspecify.annotations.NullMarked;
