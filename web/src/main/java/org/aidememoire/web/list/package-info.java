/**
 * The lists of a relationship, all made alike: lines, facets that narrow them, an order, pages, and files of what is shown.
 * Start at {@link org.aidememoire.web.list.ListController}.
 */
@NullMarked
package org.aidememoire.web.list;

import org.jspecify.annotations.NullMarked;
