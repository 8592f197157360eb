/** What happened, when: a list, and a drawing of it. Start at {@link org.aidememoire.web.timeline.TimelineController}. */
@NullMarked
package org.aidememoire.web.timeline;

import org.jspecify.annotations.NullMarked;
