package org.aidememoire.web.account;

import java.util.Optional;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.page.Frame;
import org.aidememoire.web.safety.NotEntered;
import org.aidememoire.web.safety.OwnAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Answers for the page for logging in. The login itself is taken before it comes here. */
@Controller
final class LoginController {
    @GetMapping("/login")
    ModelAndView login(Inquiry inquiry) {
        return page(inquiry, Optional.empty());
    }

    /** Comes from within only, after an attempt that failed. */
    @PostMapping("/login/again")
    ModelAndView again(
            Inquiry inquiry, @RequestAttribute(name = NotEntered.WHY, required = false) @Nullable String why) {
        return page(inquiry, Optional.ofNullable(why));
    }

    private static ModelAndView page(Inquiry inquiry, Optional<String> why) {
        return new ModelAndView(
                "login",
                "page",
                new LoginPage(
                        Frame.of(inquiry.at("/login"), "Log in"),
                        why,
                        inquiry.parameters().containsKey("left"),
                        inquiry.value("then").filter(OwnAddress::is),
                        inquiry.value("username").orElse("")));
    }
}
