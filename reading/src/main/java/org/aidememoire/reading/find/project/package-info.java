/**
 * Finds named undertakings with a place of their own. Start at {@link org.aidememoire.reading.find.project.ProjectFinder}.
 */
@NullMarked
package org.aidememoire.reading.find.project;

import org.jspecify.annotations.NullMarked;
