package org.aidememoire.web.safety;

import java.time.Duration;
import java.util.Optional;
import org.aidememoire.desk.account.Accounts;
import org.aidememoire.model.account.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets in whoever knows the password of an account, and makes whoever guesses wait. */
final class AccountEntrance implements AuthenticationProvider {
    private final Accounts accounts;
    private final Attempts attempts;

    AccountEntrance(Accounts accounts, Attempts attempts) {
        this.accounts = accounts;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName();
        String address =
                asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        Optional<Duration> wait = attempts.wait(name, address);
        if (wait.isPresent()) {
            throw new TooManyAttemptsException(wait.get());
        }
        @Nullable Object password = asked.getCredentials();
        Optional<Account> account = accounts.enter(name, password == null ? "" : password.toString());
        if (account.isEmpty()) {
            attempts.failed(name, address);
            throw new BadCredentialsException("no account has this name and this password");
        }
        attempts.succeeded(name, address);
        return entered(account.get(), asked.getDetails());
    }

    static Authentication entered(Account account, @Nullable Object details) {
        UsernamePasswordAuthenticationToken entered = UsernamePasswordAuthenticationToken.authenticated(
                new Person(account.signatory(), Optional.of(account)), null, Authorities.of(account.role()));
        entered.setDetails(details);
        return entered;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
