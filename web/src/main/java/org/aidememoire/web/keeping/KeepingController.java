package org.aidememoire.web.keeping;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.desk.trust.Safekeeping;
import org.aidememoire.desk.trust.Verification;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.inquiry.Today;
import org.aidememoire.web.inquiry.Tongue;
import org.aidememoire.web.page.Frame;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers for the care of the record. */
@Controller
final class KeepingController {
    private final Inspector inspector;
    private final Today today;

    KeepingController(Inspector inspector, Today today) {
        this.inspector = inspector;
        this.today = today;
    }

    @GetMapping("/keeping")
    ModelAndView keeping(Inquiry inquiry) {
        return new ModelAndView("keeping/page", "page", page(inquiry));
    }

    /** The part of the page that changes, for the page that fetches it again and again. */
    @GetMapping("/keeping/look")
    ModelAndView look(Inquiry inquiry) {
        return new ModelAndView("keeping/look", "page", page(inquiry));
    }

    /** Begins to look whether all is as it was kept. */
    @PostMapping("/keeping/verify")
    ModelAndView verify() {
        inspector.look(today.day());
        return new ModelAndView("redirect:/keeping");
    }

    /** Hands out a backup, which is whole before the first byte of it is sent. */
    @PostMapping("/keeping/backup")
    void backup(Inquiry inquiry, HttpServletResponse answer) throws IOException {
        Path folder = Files.createTempDirectory("aide-backup");
        Path file = folder.resolve("aide.db");
        try {
            String digest = Safekeeping.backUp(inquiry.desk().address(), file);
            answer.setContentType("application/vnd.sqlite3");
            answer.setContentLengthLong(Files.size(file));
            answer.setHeader("X-Content-Digest", digest);
            answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            answer.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename("aide-" + today.day() + ".db")
                            .build()
                            .toString());
            Files.copy(file, answer.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private KeepingPage page(Inquiry inquiry) {
        return new KeepingPage(
                Frame.of(inquiry, "Care of the record"),
                inquiry.desk().address().toString(),
                inspector.last().map(look -> outcome(look, inquiry.tongue())));
    }

    private static KeepingPage.Outcome outcome(Look look, Tongue tongue) {
        return new KeepingPage.Outcome(
                tongue.day(look.day()),
                look.day().toString(),
                look.isOver(),
                look.failure().orElse(""),
                look.found().map(found -> counts(found, tongue)).orElse(Map.of()),
                look.found().map(Verification::digest).orElse(""),
                look.found().map(Verification::index).orElse(""),
                look.found().map(Verification::faults).orElse(List.of()));
    }

    private static Map<String, String> counts(Verification found, Tongue tongue) {
        Map<String, String> counts = new LinkedHashMap<>();
        found.counts().forEach((table, rows) -> counts.put(table.replace('_', ' '), tongue.number(rows)));
        return counts;
    }
}
