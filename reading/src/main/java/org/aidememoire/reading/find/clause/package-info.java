/**
 * The clause grammar that finders share: noun phrases, subjects, complements, whose something is and where it takes place,
 * by tags and mentions alone. Knows nothing of claims. Start at {@link org.aidememoire.reading.find.clause.Complements} and
 * {@link org.aidememoire.reading.find.clause.Actors}.
 */
@NullMarked
package org.aidememoire.reading.find.clause;

import org.jspecify.annotations.NullMarked;
