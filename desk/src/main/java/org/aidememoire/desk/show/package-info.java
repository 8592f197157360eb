/**
 * One entry or one report as a whole: words in their context, a report's text with its claims marked. Start at
 * {@link org.aidememoire.desk.show.Found}.
 */
@NullMarked
package org.aidememoire.desk.show;

import org.jspecify.annotations.NullMarked;
