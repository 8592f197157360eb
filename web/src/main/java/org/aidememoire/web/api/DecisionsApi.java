package org.aidememoire.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.decide.CannotDecideException;
import org.aidememoire.desk.decide.DecisionJson;
import org.aidememoire.desk.decide.LogFilter;
import org.aidememoire.model.account.Signatory;
import org.aidememoire.model.decision.ActKind;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Outcome;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The log of decisions, and a way to add to it. */
@RestController
@RequestMapping("/api/v1/decisions")
final class DecisionsApi {
    private static final int MOST_BYTES = 100_000;

    @GetMapping
    ResponseEntity<byte[]> log(Inquiry inquiry) {
        Asked asked = Asked.with(inquiry, "by", "act", "about", "since", "until", "page", "size");
        Paging paging = Paging.of(asked);
        List<Decision> all =
                new ArrayList<>(filter(asked).of(inquiry.desk().decided().log()));
        Collections.reverse(all);
        return Answer.of(inquiry.desk().asOf(), paging.links(all.size(), inquiry), json -> {
            paging.write(all.size(), json);
            json.key("decisions");
            new DecisionJson(inquiry.desk().decided()).write(paging.of(all), json);
        });
    }

    private static LogFilter filter(Asked asked) {
        Set<ActKind> acts =
                asked.inquiry().values("act").stream().map(DecisionsApi::act).collect(Collectors.toSet());
        return new LogFilter(
                asked.inquiry().value("by"),
                acts,
                asked.inquiry().value("about"),
                asked.date("since"),
                asked.date("until"));
    }

    private static ActKind act(String word) {
        try {
            return ActKind.of(word);
        } catch (IllegalArgumentException e) {
            throw RefusedException.badRequest(String.valueOf(e.getMessage()));
        }
    }

    @GetMapping("/{number:\\d{1,18}}")
    ResponseEntity<byte[]> decision(Inquiry inquiry, @PathVariable long number) {
        Asked.with(inquiry);
        Decision decision = inquiry.desk()
                .decided()
                .decision(number)
                .orElseThrow(() -> RefusedException.notFound("there is no decision " + number));
        return Answer.of(inquiry.desk().asOf(), json -> {
            json.key("decision");
            new DecisionJson(inquiry.desk().decided()).write(decision, json);
        });
    }

    @PostMapping(consumes = "application/json")
    ResponseEntity<byte[]> decide(Inquiry inquiry, Signatory by, HttpServletRequest request) throws IOException {
        Asked.with(inquiry);
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new RefusedException(Problem.of(HttpStatus.CONTENT_TOO_LARGE, "a decision has at most 100 kB"));
        }
        AskedDecision asked = AskedDecision.parse(body);
        ActKind act = act(AskedDecision.required("act", asked.act()));
        if (!by.role().reaches(act.needs())) {
            throw new RefusedException(Problem.of(
                    HttpStatus.FORBIDDEN,
                    "to " + act.word() + " takes a " + act.needs().word() + ", and " + by.name() + " is a "
                            + by.role().word()));
        }
        Desk desk = inquiry.desk();
        try {
            return told(new Decider(desk, by).decide(act, asked), desk);
        } catch (CannotDecideException e) {
            throw RefusedException.impossible(String.valueOf(e.getMessage()));
        }
    }

    private static ResponseEntity<byte[]> told(Outcome outcome, Desk desk) {
        if (outcome instanceof Outcome.Taken taken) {
            Decision decision = taken.decision();
            return Answer.made(
                    HttpStatus.CREATED, desk.asOf(), Optional.of("/api/v1/decisions/" + decision.number()), json -> {
                        json.key("decision");
                        new DecisionJson(desk.decided()).write(decision, json);
                    });
        }
        Decision other = ((Outcome.Overtaken) outcome).by();
        throw new RefusedException(new Problem(
                HttpStatus.CONFLICT,
                "urn:aide-memoire:overtaken",
                "Somebody has decided on this",
                "nothing was decided; to decide all the same, send seen: " + other.number(),
                json -> {
                    json.key("overtaken-by");
                    new DecisionJson(desk.decided()).write(other, json);
                }));
    }
}
