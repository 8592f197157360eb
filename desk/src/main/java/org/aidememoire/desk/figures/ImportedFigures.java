package org.aidememoire.desk.figures;

/**
 * What became of a file of figures.
 *
 * @param series how many series it has
 * @param figures how many figures
 * @param added how many of them were not known
 */
public record ImportedFigures(int series, int figures, int added) {}
