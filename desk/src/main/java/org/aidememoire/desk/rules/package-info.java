/**
 * The rules that reports are read with: those that come with the reader, and a user's own. Start at
 * {@link org.aidememoire.desk.rules.RulesInForce}.
 */
@NullMarked
package org.aidememoire.desk.rules;

import org.jspecify.annotations.NullMarked;
