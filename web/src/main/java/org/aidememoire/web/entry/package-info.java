/**
 * The permanent page of an entry: what it is, what became of it, and every source's words in their place. Start at
 * {@link org.aidememoire.web.entry.EntryController}.
 */
@NullMarked
package org.aidememoire.web.entry;

import org.jspecify.annotations.NullMarked;
