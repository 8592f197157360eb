/**
 * Who may use a record that is served to several people, and what makes a password. What an account may do is not here; see
 * {@link org.aidememoire.model.account.Role}. Start at {@link org.aidememoire.desk.account.Accounts}.
 */
@NullMarked
package org.aidememoire.desk.account;

import org.jspecify.annotations.NullMarked;
