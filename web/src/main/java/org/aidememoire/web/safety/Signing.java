package org.aidememoire.web.safety;

import jakarta.servlet.http.HttpServletRequest;
import org.aidememoire.desk.decide.Deciding;
import org.aidememoire.model.account.Signatory;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.inquiry.NotFoundException;

/** As whom the sender of a request signs what they decide. */
public final class Signing {
    private Signing() {}

    /**
     * Whoever sends {@code request}, in the role that they have.
     *
     * @throws IllegalStateException if nobody is known to send it, which the rules of access prevent
     */
    public static Signatory of(HttpServletRequest request) {
        return WhoAsks.now()
                .orElseThrow(
                        () -> new IllegalStateException("nobody signs what is sent to " + request.getRequestURI()));
    }

    /**
     * What whoever sends {@code request} can decide.
     *
     * @throws NotFoundException if the request is about a day of the past, in which nobody decides
     */
    public static Deciding deciding(Inquiry inquiry, HttpServletRequest request) {
        if (inquiry.links().on().isPresent()) {
            throw new NotFoundException("Nobody decides in the past: look as of today.");
        }
        return inquiry.desk().deciding(of(request));
    }

    /**
     * The number of the last decision that the form which was sent had seen.
     *
     * @throws NotFoundException if it does not say
     */
    public static long seen(Inquiry inquiry) {
        return number("seen", inquiry);
    }

    /**
     * The number of a decision in a field of the form that was sent.
     *
     * @throws NotFoundException if there is none
     */
    public static long number(String field, Inquiry inquiry) {
        String number = inquiry.value(field).orElse("");
        if (!number.matches("\\d{1,18}")) {
            throw new NotFoundException("No decision has the number “" + number + "”.");
        }
        return Long.parseLong(number);
    }
}
