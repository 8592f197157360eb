/**
 * Rules as data: a readable file per family, each rule with its pattern, what it says of the claim, and its own examples
 * that run as tests. Knows nothing of claims. Start at {@link org.aidememoire.reading.rule.RulesFile}.
 */
@NullMarked
package org.aidememoire.reading.rule;

import org.jspecify.annotations.NullMarked;
