/**
 * The register of a store, kept beside it between runs. Start at {@link org.aidememoire.desk.kept.KeptRegister}.
 */
@NullMarked
package org.aidememoire.desk.kept;

import org.jspecify.annotations.NullMarked;
