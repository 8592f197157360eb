package org.aidememoire.web.calendar;

import java.util.Optional;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.Entry;

/**
 * Something that lies ahead.
 *
 * @param date when it is due, as precisely as the reports settle it
 * @param end its last day, where it lasts
 * @param kind what sort of date it is
 * @param said what is due
 * @param whose of whom, in words; empty where {@code said} tells it
 * @param entry what it rests on
 */
record Due(PartialDate date, Optional<PartialDate> end, String kind, String said, String whose, Entry entry) {}
