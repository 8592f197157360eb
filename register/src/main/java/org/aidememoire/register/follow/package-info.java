/**
 * What became of things: the standing of an engagement on a day, the history of an undertaking, the sessions of a
 * mechanism, the steps of a target, what a formula gained and lost, which anniversaries lie ahead. Worked out from a
 * register when it is asked for; nothing here changes one. Start at
 * {@link org.aidememoire.register.follow.CommitmentHistory}.
 */
@NullMarked
package org.aidememoire.register.follow;

import org.jspecify.annotations.NullMarked;
