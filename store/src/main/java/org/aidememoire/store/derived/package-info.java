/**
 * What is derived from a store and kept beside it, so that it need not be worked out again: files of tables of bytes, in a
 * folder that can be removed at any time. Knows nothing of what the bytes mean. Start at
 * {@link org.aidememoire.store.derived.DerivedFolder}.
 */
@NullMarked
package org.aidememoire.store.derived;

import org.jspecify.annotations.NullMarked;
