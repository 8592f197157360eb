/**
 * Why a report is read to say what it says, in lines that any shell can show. Start at
 * {@link org.aidememoire.desk.why.ExplainedReport}.
 */
@NullMarked
package org.aidememoire.desk.why;

import org.jspecify.annotations.NullMarked;
