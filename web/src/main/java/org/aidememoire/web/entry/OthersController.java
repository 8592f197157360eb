package org.aidememoire.web.entry;

import java.util.List;
import org.aidememoire.web.entry.EntryPage.Meant;
import org.aidememoire.web.entry.EntryPage.Other;
import org.aidememoire.web.inquiry.Inquiry;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Answers, as one types, with the entries that may be the other of two. */
@Controller
final class OthersController {
    @GetMapping("/entries/{id}/others")
    ModelAndView others(@PathVariable String id, Inquiry inquiry) {
        String field = inquiry.value(Others.SAME).isPresent() ? Others.SAME : Others.TIED;
        List<Other> found = inquiry.value(field)
                .map(words -> new Others(inquiry, EntryController.find(inquiry, id)).saying(words, field))
                .orElse(List.of());
        return new ModelAndView("part/meant", "page", new Meant(field, found));
    }
}
