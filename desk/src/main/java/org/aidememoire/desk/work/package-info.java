/**
 * Work on many reports at once: files opened in order, reports worked on in parallel, outcomes told in the order of the
 * files. What the work is, is not here. Start at {@link org.aidememoire.desk.work.InFileOrder}.
 */
@NullMarked
package org.aidememoire.desk.work;

import org.jspecify.annotations.NullMarked;
