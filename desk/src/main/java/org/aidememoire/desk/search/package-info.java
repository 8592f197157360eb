/**
 * Search over reports and entries: the user's words understood, the index brought up to date, hits put together into
 * entries. Start at {@link org.aidememoire.desk.search.Search}.
 */
@NullMarked
package org.aidememoire.desk.search;

import org.jspecify.annotations.NullMarked;
