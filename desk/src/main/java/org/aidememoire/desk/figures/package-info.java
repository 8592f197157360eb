/**
 * Figures that a user imports, and how far they are towards a target. Start at
 * {@link org.aidememoire.desk.figures.FigureFile} for the one and {@link org.aidememoire.desk.figures.Course} for the
 * other.
 */
@NullMarked
package org.aidememoire.desk.figures;

import org.jspecify.annotations.NullMarked;
