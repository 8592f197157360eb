package org.aidememoire.store;

import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.ReportMetadata;

/**
 * A report's latest reading, with what is known of the report now.
 *
 * @param metadata what is known of the report; later word from a person wins
 * @param textLength the length of the text as delivered, in UTF-16 code units
 * @param reading the latest reading
 */
public record KeptReading(ReportMetadata metadata, int textLength, Reading reading) {}
