package org.aidememoire.web.account;

import java.util.Optional;
import org.aidememoire.desk.account.Accounts;
import org.aidememoire.desk.account.CannotChangeAccountException;
import org.aidememoire.model.account.Signatory;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.page.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers for the page on which somebody sees the own account and changes its password. */
@Controller
final class OwnAccountController {
    @GetMapping("/account")
    ModelAndView account(Inquiry inquiry, Signatory user) {
        return page(inquiry, user, Optional.empty());
    }

    /** The new password counts from the next request on, for which it has to be given. */
    @PostMapping("/account/password")
    ModelAndView password(
            Inquiry inquiry, Signatory user, @RequestParam String password, @RequestParam String another) {
        Accounts accounts = inquiry.desk().accounts();
        if (accounts.enter(user.name(), password).isEmpty()) {
            return refused(inquiry, user, "that is not the password of this account");
        }
        try {
            accounts.password(user.name(), another);
            return new ModelAndView("redirect:/login");
        } catch (CannotChangeAccountException e) {
            return refused(inquiry, user, String.valueOf(e.getMessage()));
        }
    }

    private static ModelAndView refused(Inquiry inquiry, Signatory user, String trouble) {
        ModelAndView page = page(inquiry, user, Optional.of(trouble));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(Inquiry inquiry, Signatory user, Optional<String> trouble) {
        return new ModelAndView(
                "account",
                "page",
                new OwnAccountPage(
                        Frame.of(inquiry.at("/account"), "Your account"),
                        user.name(),
                        user.role().word(),
                        trouble));
    }
}
