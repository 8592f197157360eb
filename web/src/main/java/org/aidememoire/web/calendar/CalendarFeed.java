package org.aidememoire.web.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.util.List;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.web.inquiry.Inquiry;

/** What lies ahead in the format of RFC 5545. Only what has a day: a calendar has no place for "in 2027". */
public final class CalendarFeed {
    /** As what it is sent. */
    public static final String TYPE = "text/calendar;charset=UTF-8";

    private CalendarFeed() {}

    /** The feed of what {@code inquiry} asks about; {@code site} is the address that the entries are found at. */
    public static String of(Inquiry inquiry, String site) {
        return of(
                new Ahead(inquiry).all(),
                "Aide-Mémoire: " + inquiry.tongue().scope(inquiry.scope()),
                site,
                inquiry.day());
    }

    private static String of(List<Due> due, String name, String site, LocalDate asOf) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Aide-Memoire//register//EN");
        calendar.setName(name);
        for (Due one : due) {
            if (one.date() instanceof PartialDate.OnDay on) {
                calendar.addEvent(event(one, on.day(), site, midnight(asOf)));
            }
        }
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(Due due, LocalDate first, String site, ICalDate stamp) {
        LocalDate last = due.end()
                .filter(PartialDate.OnDay.class::isInstance)
                .map(PartialDate::latest)
                .orElse(first);
        VEvent event = new VEvent();
        event.setUid(due.entry().id() + "@aide-memoire");
        event.setSummary((due.whose().isEmpty() ? "" : due.whose() + ": ") + due.said());
        event.setDescription(due.kind());
        event.setUrl(site + "/entries/" + due.entry().id());
        event.setDateStart(new DateStart(day(first)));
        event.setDateEnd(new DateEnd(day(last.plusDays(1))));
        event.setDateTimeStamp(new DateTimeStamp(stamp));
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    /** The format asks when an event was written; the day that the register is of says it the same way every time. */
    private static ICalDate midnight(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, true), true);
    }
}
