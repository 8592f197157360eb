/**
 * What is kept for ever: reports as delivered and what each version of the reader found in them, in one SQLite file
 * or a PostgreSQL database ({@link org.aidememoire.store.StoreAddress}).
 * What can be derived is not here. Start at {@link org.aidememoire.store.Store}.
 */
@NullMarked
package org.aidememoire.store;

import org.jspecify.annotations.NullMarked;
