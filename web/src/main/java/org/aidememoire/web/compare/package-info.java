/** Two reports, engagements or days side by side. Start at {@link org.aidememoire.web.compare.CompareController}. */
@NullMarked
package org.aidememoire.web.compare;

import org.jspecify.annotations.NullMarked;
