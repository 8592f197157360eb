package org.aidememoire.web.report;

/**
 * A fact after a decision, or after the attempt.
 *
 * @param panel the fact as it stands
 * @param tally of the report as it stands
 */
public record DecidedFact(Panel panel, ReviewTally tally) {}
