/**
 * A relationship on one page: how it stands, and what an official should know before a meeting. Only what the register
 * holds, each line with its source. Start at {@link org.aidememoire.desk.relationship.Brief}.
 */
@NullMarked
package org.aidememoire.desk.relationship;

import org.jspecify.annotations.NullMarked;
