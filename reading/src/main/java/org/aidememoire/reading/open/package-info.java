/**
 * Files in, reports with their text as delivered out. What cannot be opened becomes a problem with its place. Start at
 * {@link org.aidememoire.reading.open.ReportOpener}.
 */
@NullMarked
package org.aidememoire.reading.open;

import org.jspecify.annotations.NullMarked;
