/**
 * Which language a report is in, so that one that is not read yet is set aside and not misread. Start at
 * {@link org.aidememoire.reading.language.ReportLanguage}.
 */
@NullMarked
package org.aidememoire.reading.language;

import org.jspecify.annotations.NullMarked;
