package org.aidememoire.web.account;

import java.time.ZoneOffset;
import java.util.Optional;
import org.aidememoire.desk.account.Accounts;
import org.aidememoire.desk.account.CannotChangeAccountException;
import org.aidememoire.model.account.Account;
import org.aidememoire.model.account.Role;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.page.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers for the page on which an administrator opens, changes and closes accounts. */
@Controller
final class AccountsController {
    @GetMapping("/accounts")
    ModelAndView accounts(Inquiry inquiry) {
        return page(inquiry, Optional.empty(), Optional.empty());
    }

    @PostMapping("/accounts/open")
    ModelAndView open(
            Inquiry inquiry, @RequestParam String name, @RequestParam String role, @RequestParam String password) {
        return change(
                inquiry,
                () -> inquiry.desk().accounts().open(name, Role.of(role), password),
                "opened an account for " + name.strip());
    }

    @PostMapping("/accounts/role")
    ModelAndView role(Inquiry inquiry, @RequestParam String name, @RequestParam String role) {
        return change(
                inquiry, () -> inquiry.desk().accounts().role(name, Role.of(role)), name.strip() + " is now a " + role);
    }

    @PostMapping("/accounts/password")
    ModelAndView password(Inquiry inquiry, @RequestParam String name, @RequestParam String password) {
        return change(
                inquiry,
                () -> inquiry.desk().accounts().password(name, password),
                name.strip() + " has another password, and has to log in with it");
    }

    @PostMapping("/accounts/close")
    ModelAndView close(Inquiry inquiry, @RequestParam String name) {
        return change(inquiry, () -> inquiry.desk().accounts().close(name), "closed the account of " + name.strip());
    }

    private static ModelAndView change(Inquiry inquiry, Runnable change, String done) {
        try {
            change.run();
            return page(inquiry, Optional.of(done), Optional.empty());
        } catch (CannotChangeAccountException | IllegalArgumentException e) {
            ModelAndView page = page(inquiry, Optional.empty(), Optional.of(String.valueOf(e.getMessage())));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private static ModelAndView page(Inquiry inquiry, Optional<String> done, Optional<String> trouble) {
        Accounts accounts = inquiry.desk().accounts();
        return new ModelAndView(
                "accounts",
                "page",
                new AccountsPage(
                        Frame.of(inquiry.at("/accounts"), "Accounts"),
                        accounts.all().stream()
                                .filter(Account::isOpen)
                                .map(account -> line(account, inquiry))
                                .toList(),
                        accounts.all().stream()
                                .filter(account -> !account.isOpen())
                                .map(Account::name)
                                .toList(),
                        done,
                        trouble));
    }

    private static AccountsPage.Line line(Account account, Inquiry inquiry) {
        return new AccountsPage.Line(
                account.name(),
                account.role(),
                inquiry.tongue()
                        .shortDay(account.opened().atZone(ZoneOffset.UTC).toLocalDate()));
    }
}
