/**
 * Who can act in a report: states, bodies and persons. Start at {@link org.aidememoire.model.party.Party}.
 */
@NullMarked
package org.aidememoire.model.party;

import org.jspecify.annotations.NullMarked;
