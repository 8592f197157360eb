package org.aidememoire.register;

import org.aidememoire.model.report.ReportId;

/**
 * As much of a report as puts what it says in its place among what others say.
 *
 * @param report its identity
 * @param day the day of its publication, since 1970; {@link #UNDATED} where nobody knows
 */
record Dateline(ReportId report, long day) {
    /** After every day. */
    static final long UNDATED = Long.MAX_VALUE;
}
