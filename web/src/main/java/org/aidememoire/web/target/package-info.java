/**
 * What a relationship aims at, drawn against the figures of others. Start at {@link
 * org.aidememoire.web.target.TargetController}.
 */
@NullMarked
package org.aidememoire.web.target;

import org.jspecify.annotations.NullMarked;
