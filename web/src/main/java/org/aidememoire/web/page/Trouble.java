package org.aidememoire.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.aidememoire.desk.Desk;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.inquiry.Links;
import org.aidememoire.web.inquiry.NotFoundException;
import org.aidememoire.web.inquiry.Scope;
import org.aidememoire.web.inquiry.Tongue;
import org.aidememoire.web.problem.Problem;
import org.aidememoire.web.problem.ProblemView;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what cannot be answered: with a page that says so, and never with where the program broke. */
@Controller
@ControllerAdvice
final class Trouble implements ErrorController {
    private final Desk desk;

    Trouble(Desk desk) {
        this.desk = desk;
    }

    @ExceptionHandler(NotFoundException.class)
    ModelAndView notFound(NotFoundException missing, HttpServletRequest request) {
        return page(request, HttpStatus.NOT_FOUND, "Not found", String.valueOf(missing.getMessage()));
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        HttpStatus status = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                .orElse(HttpStatus.NOT_FOUND);
        if (ProblemView.isFor(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)))) {
            return new ModelAndView(
                    new ProblemView(Problem.of(status, "this is not answered, see /api/v1/openapi.yaml")));
        }
        return switch (status) {
            case NOT_FOUND -> page(request, status, "Not found", "There is no such page in this register.");
            case FORBIDDEN ->
                page(
                        request,
                        status,
                        "Not allowed",
                        Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_MESSAGE))
                                .map(Object::toString)
                                .filter(why -> !why.isEmpty())
                                .map(why -> "Not done: " + why + ".")
                                .orElse("This is not allowed."));
            case CONTENT_TOO_LARGE ->
                page(
                        request,
                        status,
                        "Too large",
                        "A file may have 100 MB, and all files of one delivery 500 MB. Send them in parts.");
            default ->
                status.is4xxClientError()
                        ? page(request, status, "Not understood", "What was asked cannot be understood.")
                        : page(
                                request,
                                status,
                                "This should not happen",
                                "Something broke. The log of the program tells more.");
        };
    }

    private ModelAndView page(HttpServletRequest request, HttpStatus status, String title, String words) {
        Inquiry inquiry = new Inquiry(
                desk,
                Scope.ALL,
                new Tongue(request.getLocale()),
                new Links(Scope.ALL, Optional.empty()),
                "/",
                java.util.Map.of());
        ModelAndView page = new ModelAndView("trouble", "page", new TroublePage(Frame.of(inquiry, title), words));
        page.setStatus(status);
        return page;
    }
}
