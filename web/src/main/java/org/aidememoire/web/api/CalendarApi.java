package org.aidememoire.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.aidememoire.web.calendar.CalendarFeed;
import org.aidememoire.web.inquiry.Inquiry;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What lies ahead of a relationship, for calendar programs. */
@RestController
final class CalendarApi {
    private static final String ROOT = "/api/v1";

    @GetMapping(ROOT + "/relationships/{between}/calendar.ics")
    ResponseEntity<byte[]> feed(Inquiry inquiry, HttpServletRequest request) {
        Asked.with(inquiry);
        StringBuffer address = request.getRequestURL();
        // Not kept: it holds the address under which this reader knows the website.
        return Answer.document(
                CalendarFeed.TYPE,
                CalendarFeed.of(inquiry, address.substring(0, address.indexOf(ROOT + "/relationships"))));
    }
}
