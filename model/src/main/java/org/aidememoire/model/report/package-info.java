/**
 * A report as its publisher delivered it, and places in its text. Nothing here knows what the text means. Start at
 * {@link org.aidememoire.model.report.Report}.
 */
@NullMarked
package org.aidememoire.model.report;

import org.jspecify.annotations.NullMarked;
