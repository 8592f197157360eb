/**
 * Whether a record can be relied on, and keeping it safe: verified, copied, backed up, restored, its derived parts made
 * again. Start at {@link org.aidememoire.desk.trust.Safekeeping}.
 */
@NullMarked
package org.aidememoire.desk.trust;

import org.jspecify.annotations.NullMarked;
