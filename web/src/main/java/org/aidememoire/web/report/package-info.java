/**
 * The reports that are kept, and the reader of one of them: its text as delivered, beside it what it is read to say, beside
 * that what people decided about it and how they decide. Start at {@link org.aidememoire.web.report.ReaderController};
 * decisions come in at {@link org.aidememoire.web.report.ReviewController}.
 */
@NullMarked
package org.aidememoire.web.report;

import org.jspecify.annotations.NullMarked;
