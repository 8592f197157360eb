package org.aidememoire.reading.open;

import java.nio.file.Path;

/**
 * A file that holds a report.
 *
 * @param path as reached from what the user named
 */
public record ReportFile(Path path) {}
