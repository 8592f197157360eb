package org.aidememoire.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.desk.decide.CannotDecideException;
import org.aidememoire.desk.decide.Deciding;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.decision.Outcome;
import org.aidememoire.model.register.Entry;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.safety.Signing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes people's word on entries: which are one, and which of their claims tell of another thing. */
@Controller
final class EntryRulingController {
    /** What is decided, once it is known who decides and on what they look. */
    private interface Ruling {
        Outcome take(Deciding deciding, ClaimId id, String why, long seen);
    }

    /** Says that the entry and another are one. */
    @PostMapping("/entries/{id}/link")
    ModelAndView link(@PathVariable String id, Inquiry inquiry, HttpServletRequest request) {
        String other = other(Others.SAME, inquiry);
        return decide(
                id,
                (deciding, entry, why, seen) -> deciding.link(List.of(entry, deciding.meant(other)), why, seen),
                inquiry,
                request);
    }

    /** Says that one of its claims tells of another thing. */
    @PostMapping("/entries/{id}/unlink")
    ModelAndView unlink(@PathVariable String id, Inquiry inquiry, HttpServletRequest request) {
        String claim = inquiry.value("claim").orElse("");
        return decide(
                id,
                (deciding, entry, why, seen) -> deciding.unlink(List.of(deciding.meant(claim)), why, seen),
                inquiry,
                request);
    }

    /** Says that it hangs together with another. */
    @PostMapping("/entries/{id}/tie")
    ModelAndView tie(@PathVariable String id, Inquiry inquiry, HttpServletRequest request) {
        String how = inquiry.value("how").orElse("");
        String other = other(Others.TIED, inquiry);
        return decide(
                id,
                (deciding, entry, why, seen) -> deciding.tie(entry, how, deciding.meant(other), why, seen),
                inquiry,
                request);
    }

    /** Says that it does not hang together with another. */
    @PostMapping("/entries/{id}/untie")
    ModelAndView untie(@PathVariable String id, Inquiry inquiry, HttpServletRequest request) {
        String other = other(Others.TIED, inquiry);
        return decide(
                id,
                (deciding, entry, why, seen) -> deciding.untie(entry, deciding.meant(other), why, seen),
                inquiry,
                request);
    }

    /** Keeps a remark on it. */
    @PostMapping("/entries/{id}/annotate")
    ModelAndView annotate(@PathVariable String id, Inquiry inquiry, HttpServletRequest request) {
        return decide(
                id, (deciding, entry, why, seen) -> deciding.annotate(deciding.entry(entry), why), inquiry, request);
    }

    /** Takes back what was decided on it. */
    @PostMapping("/entries/{id}/undo")
    ModelAndView undo(@PathVariable String id, Inquiry inquiry, HttpServletRequest request) {
        long decision = Signing.number("number", inquiry);
        return decide(id, (deciding, entry, why, seen) -> deciding.undo(decision, why, seen), inquiry, request);
    }

    /** What was chosen among those that the words found, or else the identifier that was written. */
    private static String other(String field, Inquiry inquiry) {
        return inquiry.value(field + "-chosen").or(() -> inquiry.value(field)).orElse("");
    }

    private static ModelAndView decide(String id, Ruling ruling, Inquiry inquiry, HttpServletRequest request) {
        Entry entry = EntryController.find(inquiry, id);
        try {
            Outcome outcome = ruling.take(
                    Signing.deciding(inquiry, request),
                    entry.id(),
                    inquiry.value("why").orElse(""),
                    Signing.seen(inquiry));
            return outcome instanceof Outcome.Overtaken other
                    ? again(
                            entry,
                            other.by().by().name()
                                    + " has meanwhile decided on it, as is said below. Nothing of yours was"
                                    + " kept yet; send it again if it still holds",
                            HttpStatus.CONFLICT,
                            inquiry)
                    : new ModelAndView("redirect:" + inquiry.links().entry(new ClaimId(id)));
        } catch (CannotDecideException e) {
            return again(entry, String.valueOf(e.getMessage()), HttpStatus.UNPROCESSABLE_CONTENT, inquiry);
        }
    }

    private static ModelAndView again(Entry entry, String trouble, HttpStatus status, Inquiry inquiry) {
        Map<String, String> entered = new LinkedHashMap<>();
        List.of(Others.SAME, Others.TIED, "how", "why")
                .forEach(field -> inquiry.value(field).ifPresent(value -> entered.put(field, value)));
        Inquiry page = inquiry.at("/entries/" + entry.id());
        ModelAndView answer = new ModelAndView(
                "entry", "page", new EntryReader(page, entry).page(EntryRulings.of(entry, page, trouble, entered)));
        answer.setStatus(status);
        return answer;
    }
}
