/** Who uses a record, and what each may do. Start at {@link org.aidememoire.model.account.Role}. */
@NullMarked
package org.aidememoire.model.account;

import org.jspecify.annotations.NullMarked;
