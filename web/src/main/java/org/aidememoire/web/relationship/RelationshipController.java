package org.aidememoire.web.relationship;

import org.aidememoire.web.inquiry.Inquiry;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers for a relationship. */
@Controller
final class RelationshipController {
    @GetMapping("/relationships/{between}")
    ModelAndView relationship(Inquiry inquiry) {
        return inquiry.page("relationship", RelationshipPage.class, () -> new AtAGlance(inquiry).page());
    }
}
