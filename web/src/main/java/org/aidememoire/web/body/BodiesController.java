package org.aidememoire.web.body;

import java.util.List;
import java.util.Map;
import org.aidememoire.desk.party.NamedParty;
import org.aidememoire.model.party.Party;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.page.Frame;
import org.aidememoire.web.page.Section;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers for the countries and bodies. */
@Controller
final class BodiesController {
    @GetMapping("/relationships/{between}/bodies")
    ModelAndView bodies(Inquiry inquiry) {
        return inquiry.page("bodies", BodiesPage.class, () -> page(inquiry));
    }

    private static BodiesPage page(Inquiry inquiry) {
        List<NamedParty> parties = inquiry.desk().parties(inquiry.states());
        return new BodiesPage(
                Frame.of(inquiry, Section.BODIES), rows(parties, true, inquiry), rows(parties, false, inquiry));
    }

    private static List<BodiesPage.Row> rows(List<NamedParty> parties, boolean states, Inquiry inquiry) {
        return parties.stream()
                .filter(named -> named.party() instanceof Party.State == states)
                .map(named -> row(named, inquiry))
                .toList();
    }

    private static BodiesPage.Row row(NamedParty named, Inquiry inquiry) {
        return new BodiesPage.Row(
                inquiry.tongue().party(named.party()),
                inquiry.tongue().number(named.commitments()),
                inquiry.tongue().number(named.engagements()),
                inquiry.tongue().number(named.reports()),
                named.party() instanceof Party.State state
                        ? inquiry.links()
                                .section(
                                        "commitments", Map.of("by", state.code().alpha3()))
                        : inquiry.links()
                                .to("/search", Map.of("q", "\"" + named.party().label() + "\"")));
    }
}
