/** The countries and bodies that reports name as acting. Start at {@link org.aidememoire.desk.party.NamedParties}. */
@NullMarked
package org.aidememoire.desk.party;

import org.jspecify.annotations.NullMarked;
