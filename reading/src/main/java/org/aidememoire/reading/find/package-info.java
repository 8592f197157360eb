/**
 * One finder per kind of claim. People: start at {@link org.aidememoire.reading.find.PersonFinder}.
 */
@NullMarked
package org.aidememoire.reading.find;

import org.jspecify.annotations.NullMarked;
