/**
 * Search as one types: words and fields in, entries and reports out, with the sides from which they can be narrowed.
 * Start at {@link org.aidememoire.web.search.SearchController}.
 */
@NullMarked
package org.aidememoire.web.search;

import org.jspecify.annotations.NullMarked;
