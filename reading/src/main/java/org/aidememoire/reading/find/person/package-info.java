/** The people that a report names. Start at {@link org.aidememoire.reading.find.person.PersonFinder}. */
@NullMarked
package org.aidememoire.reading.find.person;

import org.jspecify.annotations.NullMarked;
