/** The trail: who decided what, when and why, on the whole record. Start at {@link org.aidememoire.web.trail.TrailController}. */
@NullMarked
package org.aidememoire.web.trail;

import org.jspecify.annotations.NullMarked;
