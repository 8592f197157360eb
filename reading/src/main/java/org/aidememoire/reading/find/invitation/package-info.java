/**
 * Invitations to visit: who invites whom where, and the answer in the same or the next sentences. Start at
 * {@link org.aidememoire.reading.find.invitation.InvitationFinder}.
 */
@NullMarked
package org.aidememoire.reading.find.invitation;

import org.jspecify.annotations.NullMarked;
