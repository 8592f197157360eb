/**
 * The care of the record as a whole: whether it is as it was kept, and a backup of it. Start at {@link
 * org.aidememoire.web.keeping.KeepingController}.
 */
@NullMarked
package org.aidememoire.web.keeping;

import org.jspecify.annotations.NullMarked;
