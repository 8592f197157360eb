/**
 * Reports in, one JSON file per report out, in the form of the annotation guidelines. No store. Start at
 * {@link org.aidememoire.desk.extract.Extract}.
 */
@NullMarked
package org.aidememoire.desk.extract;

import org.jspecify.annotations.NullMarked;
