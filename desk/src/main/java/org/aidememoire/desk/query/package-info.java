/**
 * Which entries of the register are asked for, and in which order. Start at {@link org.aidememoire.desk.query.Listing}.
 */
@NullMarked
package org.aidememoire.desk.query;

import org.jspecify.annotations.NullMarked;
