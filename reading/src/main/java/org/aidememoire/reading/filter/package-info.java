/**
 * What need not be read: general news, told by its words alone. Start at
 * {@link org.aidememoire.reading.filter.Relevance}.
 */
@NullMarked
package org.aidememoire.reading.filter;

import org.jspecify.annotations.NullMarked;
