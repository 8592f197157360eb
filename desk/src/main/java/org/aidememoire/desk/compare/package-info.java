/**
 * Comparison as a user asks for it: which reports speak for a visit or a time, and how the answer is written for other
 * programs. Start at {@link org.aidememoire.desk.compare.Sides}.
 */
@NullMarked
package org.aidememoire.desk.compare;

import org.jspecify.annotations.NullMarked;
