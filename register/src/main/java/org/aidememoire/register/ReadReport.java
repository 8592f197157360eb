package org.aidememoire.register;

import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.ReportMetadata;

/**
 * A report that has been read: what the register is made from.
 *
 * @param metadata what is known of the report
 * @param reading what was found in it
 */
public record ReadReport(ReportMetadata metadata, Reading reading) {}
