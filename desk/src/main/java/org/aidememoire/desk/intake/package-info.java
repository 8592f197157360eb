/**
 * Taking reports in: found, opened, read and kept, each once. Start at {@link org.aidememoire.desk.intake.TakingIn}.
 */
@NullMarked
package org.aidememoire.desk.intake;

import org.jspecify.annotations.NullMarked;
