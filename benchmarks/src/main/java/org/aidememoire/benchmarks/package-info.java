/**
 * How fast reports are read: warm over a corpus ({@link org.aidememoire.benchmarks.WarmReading}), cold as whole commands
 * ({@link org.aidememoire.benchmarks.ColdRuns}), and single pieces by JMH. {@code docs/benchmarks.md} says how to run
 * each. No build depends on what they measure.
 */
@NullMarked
package org.aidememoire.benchmarks;

import org.jspecify.annotations.NullMarked;
