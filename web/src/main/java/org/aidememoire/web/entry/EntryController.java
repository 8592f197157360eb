package org.aidememoire.web.entry;

import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.register.Entry;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.inquiry.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Answers for an entry, under the identifier of any of its claims. */
@Controller
final class EntryController {
    @GetMapping("/entries/{id}")
    ModelAndView entry(Inquiry inquiry, @PathVariable String id) {
        Entry entry = find(inquiry, id);
        // How far figures are towards a target is no part of the register.
        return entry.kind() == ClaimKind.TARGET
                ? inquiry.pageWithFigures("entry", EntryPage.class, () -> new EntryReader(inquiry, entry).page())
                : inquiry.page("entry", EntryPage.class, () -> new EntryReader(inquiry, entry).page());
    }

    /**
     * The entry that answers to {@code id}.
     *
     * @throws NotFoundException if there is none
     */
    static Entry find(Inquiry inquiry, String id) {
        try {
            return inquiry.follow().entry(new ClaimId(id)).orElseThrow(() -> missing(inquiry, id));
        } catch (IllegalArgumentException e) {
            throw missing(inquiry, id);
        }
    }

    private static NotFoundException missing(Inquiry inquiry, String id) {
        return new NotFoundException(
                "The register has no entry " + id + (inquiry.links().on().isPresent() ? " as of this day." : "."));
    }
}
