/**
 * The search index: derived from what the store keeps, in a folder beside the store's file, made anew whenever it is
 * missing, damaged or of another form. What the words mean is not known here. Start at
 * {@link org.aidememoire.store.search.SearchIndex}.
 */
@NullMarked
package org.aidememoire.store.search;

import org.jspecify.annotations.NullMarked;
