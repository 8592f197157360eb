/**
 * How entries and reports look: the columns of each listing, the page of an entry, a report with its claims marked. Start
 * at {@link org.aidememoire.cli.page.ListingPage}.
 */
@NullMarked
package org.aidememoire.cli.page;

import org.jspecify.annotations.NullMarked;
