/**
 * What became of things, as of the desk's day: the one way for a shell to ask what {@code register.follow} works out.
 * Start at {@link org.aidememoire.desk.follow.Following}.
 */
@NullMarked
package org.aidememoire.desk.follow;

import org.jspecify.annotations.NullMarked;
