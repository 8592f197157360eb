/**
 * Pages for logging in and for looking after accounts. What keeps people out is in {@code web.safety}. Start at
 * {@link org.aidememoire.web.account.AccountsController}.
 */
@NullMarked
package org.aidememoire.web.account;

import org.jspecify.annotations.NullMarked;
