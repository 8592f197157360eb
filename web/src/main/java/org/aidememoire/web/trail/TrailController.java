package org.aidememoire.web.trail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.desk.decide.Decided;
import org.aidememoire.desk.decide.DecisionWords;
import org.aidememoire.desk.decide.LogFilter;
import org.aidememoire.desk.show.Context;
import org.aidememoire.model.decision.ActKind;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.page.Frame;
import org.aidememoire.web.report.PastDecision;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers for the trail of decisions. */
@Controller
final class TrailController {
    private static final int LINES = 50;
    private static final String PAGE = "page";

    @GetMapping("/trail")
    ModelAndView trail(Inquiry inquiry) {
        Decided decided = inquiry.desk().decided();
        List<Decision> all = new ArrayList<>(filter(inquiry).of(decided.log()));
        Collections.reverse(all);
        int number = inquiry.value(PAGE)
                .filter(text -> text.matches("[1-9]\\d{0,6}"))
                .map(Integer::valueOf)
                .orElse(1);
        int from = Math.min((number - 1) * LINES, all.size());
        int to = Math.min(from + LINES, all.size());
        return new ModelAndView(
                "trail",
                "page",
                new TrailPage(
                        Frame.of(inquiry, "Trail of decisions"),
                        all.subList(from, to).stream()
                                .map(decision -> step(decision, decided, inquiry))
                                .toList(),
                        span(from, to, all.size(), inquiry),
                        decided.log().stream()
                                .map(decision -> decision.by().name())
                                .distinct()
                                .sorted()
                                .toList(),
                        Arrays.stream(ActKind.values()).map(ActKind::word).toList(),
                        asked(inquiry),
                        trouble(inquiry),
                        seal(decided),
                        inquiry.desk().unattached().size(),
                        from > 0 ? Optional.of(address(inquiry, number - 1)) : Optional.empty(),
                        to < all.size() ? Optional.of(address(inquiry, number + 1)) : Optional.empty()));
    }

    private static LogFilter filter(Inquiry inquiry) {
        return new LogFilter(
                inquiry.value("by"),
                act(inquiry).map(Set::of).orElse(Set.of()),
                inquiry.value("about").map(text -> text.toLowerCase(java.util.Locale.ROOT)),
                inquiry.date("since"),
                inquiry.date("until"));
    }

    private static Optional<ActKind> act(Inquiry inquiry) {
        return inquiry.value("act").flatMap(word -> Arrays.stream(ActKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst());
    }

    private static Optional<String> trouble(Inquiry inquiry) {
        for (String day : List.of("since", "until")) {
            if (inquiry.value(day).isPresent() && inquiry.date(day).isEmpty()) {
                return Optional.of("“" + inquiry.value(day).orElse("") + "” is no day, month or year");
            }
        }
        return inquiry.value("act").isPresent() && act(inquiry).isEmpty()
                ? Optional.of("nothing is decided by the name of “"
                        + inquiry.value("act").orElse("") + "”")
                : Optional.empty();
    }

    private static Map<String, String> asked(Inquiry inquiry) {
        Map<String, String> asked = new LinkedHashMap<>();
        List.of("by", "act", "about", "since", "until")
                .forEach(name -> inquiry.value(name).ifPresent(value -> asked.put(name, value)));
        return Collections.unmodifiableMap(asked);
    }

    private static String seal(Decided decided) {
        List<Decision> log = decided.log();
        return log.isEmpty() ? "" : log.get(log.size() - 1).seal().hex();
    }

    private static TrailPage.Step step(Decision decision, Decided decided, Inquiry inquiry) {
        return new TrailPage.Step(
                PastDecision.of(decision, decided, inquiry.tongue()),
                DecisionWords.subject(decision),
                DecisionWords.quote(decision).map(Context::line).orElse(""),
                address(decision.subject(), inquiry));
    }

    private static Optional<String> address(Subject subject, Inquiry inquiry) {
        if (subject instanceof Subject.OfClaim one) {
            String report = "/reports/" + one.claim().evidence().report().brief();
            return Optional.of(
                    inquiry.links().to(report, Map.of("claim", one.id().value())) + "#c-" + one.id());
        }
        if (subject instanceof Subject.OfEntry one) {
            return Optional.of(inquiry.links().entry(one.claims().first()));
        }
        return subject instanceof Subject.OfReport one
                ? Optional.of(inquiry.links().report(one.id()))
                : Optional.empty();
    }

    private static String span(int from, int to, int all, Inquiry inquiry) {
        return inquiry.tongue().number(all == 0 ? 0 : from + 1) + "–"
                + inquiry.tongue().number(to) + " of " + inquiry.tongue().number(all);
    }

    private static String address(Inquiry inquiry, int number) {
        Map<String, Object> parameters = new LinkedHashMap<>(inquiry.parameters());
        parameters.put(PAGE, number);
        return inquiry.links().to(inquiry.path(), parameters);
    }
}
