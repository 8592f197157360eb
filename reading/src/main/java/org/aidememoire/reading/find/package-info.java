/**
 * One finder per kind of claim, over a report whose sentences are tagged and named. Start at
 * {@link org.aidememoire.reading.find.Finder}.
 */
@NullMarked
package org.aidememoire.reading.find;

import org.jspecify.annotations.NullMarked;
