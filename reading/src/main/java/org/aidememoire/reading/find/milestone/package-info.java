/**
 * Finds anniversaries and dated occasions. Start at {@link org.aidememoire.reading.find.milestone.MilestoneFinder}.
 */
@NullMarked
package org.aidememoire.reading.find.milestone;

import org.jspecify.annotations.NullMarked;
