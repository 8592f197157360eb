package org.aidememoire.desk.account;

import java.util.List;
import java.util.Optional;
import org.aidememoire.model.account.Account;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.account.Signatory;
import org.aidememoire.store.AccountBook;

/**
 * The accounts of one store. Every method that changes something throws {@link CannotChangeAccountException} where that makes
 * no sense. Thread-safe.
 */
public final class Accounts {
    private final AccountBook book;
    private final Passwords passwords = new Passwords();

    /** Those that are kept in {@code book}. */
    public Accounts(AccountBook book) {
        this.book = book;
    }

    /** All by name, closed ones among them. */
    public List<Account> all() {
        return book.all();
    }

    /** The open account of this name, whatever the case it is written in. */
    public Optional<Account> find(String name) {
        return book.find(name).filter(Account::isOpen);
    }

    /** Whether somebody can enter who may open accounts for the others. */
    public boolean haveAdministrator() {
        return all().stream().anyMatch(account -> account.isOpen() && account.role() == Role.ADMINISTRATOR);
    }

    /** The account that opens to this name and password; empty if none does. Takes its time either way. */
    public Optional<Account> enter(String name, String password) {
        Optional<String> hash = book.password(name);
        if (hash.isEmpty()) {
            passwords.fitsNobody(password);
            return Optional.empty();
        }
        return passwords.fits(password, hash.get()) ? find(name) : Optional.empty();
    }

    /** Opens an account. */
    public void open(String name, Role role, String password) {
        change(() -> {
            Signatory who = new Signatory(name, role);
            book.open(who, passwords.hash(who.name(), password));
        });
    }

    /** Gives an account another password. Whoever has entered with the old one is shown out. */
    public void password(String name, String password) {
        change(() -> book.password(name, passwords.hash(name, password)));
    }

    /** Gives an account another role. */
    public void role(String name, Role role) {
        change(() -> book.role(name, role));
    }

    /** Closes an account for good. */
    public void close(String name) {
        change(() -> book.close(name));
    }

    private static void change(Runnable change) {
        try {
            change.run();
        } catch (IllegalArgumentException e) {
            throw new CannotChangeAccountException(e);
        }
    }
}
