/**
 * What lies ahead, as a page and as a feed for a calendar program. Start at {@link
 * org.aidememoire.web.calendar.CalendarController}.
 */
@NullMarked
package org.aidememoire.web.calendar;

import org.jspecify.annotations.NullMarked;
