package org.aidememoire.web.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.inquiry.NotFoundException;
import org.aidememoire.web.page.Crumb;
import org.aidememoire.web.page.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes reports in, and tells how far they have been read. */
@Controller
final class IntakeController {
    private final Intake intake;

    IntakeController(Intake intake) {
        this.intake = intake;
    }

    @GetMapping("/reports/add")
    ModelAndView form(Inquiry inquiry) {
        return new ModelAndView("intake/add", "page", page(inquiry, Optional.empty()));
    }

    @PostMapping("/reports/add")
    ModelAndView add(@RequestParam(name = "files", required = false) List<MultipartFile> files, Inquiry inquiry) {
        Optional<KnownFromOutside> known = known(inquiry);
        List<MultipartFile> sent = files == null
                ? List.of()
                : files.stream().filter(IntakeController::isAFile).toList();
        Optional<String> text = inquiry.value("text");
        if (known.isEmpty()) {
            return again(inquiry, "“" + inquiry.value("published").orElse("") + "” is no day; write it as 2026-02-05");
        }
        if (sent.isEmpty() && text.isEmpty()) {
            return again(inquiry, "there is nothing to read: choose files, or paste a text");
        }
        DeliveryFolder folder = new DeliveryFolder();
        try {
            lay(folder, sent, text, inquiry.value("name").orElse("pasted"));
        } catch (IOException | RuntimeException e) {
            folder.remove();
            throw e instanceof IOException io
                    ? new UncheckedIOException("what was delivered cannot be laid down", io)
                    : (RuntimeException) e;
        }
        return new ModelAndView("redirect:" + DeliveryPages.address(intake.take(folder, known.get())));
    }

    /** An empty file is one, too, and is told of; a form without any file sends one without a name. */
    private static boolean isAFile(MultipartFile file) {
        return !file.isEmpty()
                || Optional.ofNullable(file.getOriginalFilename())
                        .filter(name -> !name.isBlank())
                        .isPresent();
    }

    private static void lay(DeliveryFolder folder, List<MultipartFile> sent, Optional<String> text, String name)
            throws IOException {
        for (MultipartFile file : sent) {
            try (InputStream content = file.getInputStream()) {
                folder.add(Optional.ofNullable(file.getOriginalFilename()).orElse("report"), content);
            }
        }
        if (text.isPresent()) {
            folder.add(name, text.get());
        }
    }

    /** What was said about the reports; empty where a day was given that is none. */
    private static Optional<KnownFromOutside> known(Inquiry inquiry) {
        Optional<String> outlet = inquiry.value("outlet");
        if (inquiry.value("published").isEmpty()) {
            return Optional.of(new KnownFromOutside(Optional.empty(), outlet));
        }
        return inquiry.date("published")
                .flatMap(date -> date instanceof PartialDate.OnDay on ? Optional.of(on.day()) : Optional.empty())
                .map(day -> new KnownFromOutside(Optional.of(day), outlet));
    }

    private ModelAndView again(Inquiry inquiry, String trouble) {
        ModelAndView page = new ModelAndView("intake/add", "page", page(inquiry, Optional.of(trouble)));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private AddReportsPage page(Inquiry inquiry, Optional<String> trouble) {
        Map<String, String> entered = new LinkedHashMap<>();
        List.of("name", "outlet", "published", "text")
                .forEach(field -> inquiry.value(field).ifPresent(value -> entered.put(field, value)));
        return new AddReportsPage(
                Frame.of(inquiry, "Add reports")
                        .with(new Crumb("Reports", inquiry.links().to("/reports"))),
                intake.deliveries().stream()
                        .map(delivery -> new AddReportsPage.Line(
                                DeliveryPages.address(delivery),
                                DeliveryPages.name(delivery),
                                inquiry.tongue().shortDay(delivery.came()) + ", "
                                        + DeliveryPages.words(delivery.state())))
                        .toList(),
                entered,
                trouble,
                UploadBound.MOST);
    }

    @GetMapping("/intake/{number}")
    ModelAndView delivery(@PathVariable("number") String number, Inquiry inquiry) {
        return new ModelAndView("intake/delivery", "page", page(number, inquiry));
    }

    /** The part of the page that changes, for the page that fetches it again and again. */
    @GetMapping("/intake/{number}/progress")
    ModelAndView progress(@PathVariable("number") String number, Inquiry inquiry) {
        return new ModelAndView("intake/progress", "page", page(number, inquiry));
    }

    private DeliveryPage page(String number, Inquiry inquiry) {
        return Optional.of(number)
                .filter(text -> text.matches("[1-9]\\d{0,8}"))
                .flatMap(text -> intake.delivery(Integer.parseInt(text)))
                .map(new DeliveryPages(inquiry)::of)
                .orElseThrow(() -> new NotFoundException(
                        "No delivery " + number + " is remembered. What was read of it is among the reports."));
    }
}
