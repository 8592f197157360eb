package org.aidememoire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.account.Account;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.account.Signatory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The accounts that are kept with a record. Passwords arrive hashed. Every method that changes something throws {@link
 * IllegalArgumentException} where the change makes no sense, with a message for a person.
 */
public final class AccountBook {
    private static final String ALL = "SELECT name, role, opened_at, changed_at, closed_at FROM accounts";
    private static final String ONE = " WHERE key = :key";
    private static final String LOSS = "the account is not changed";

    private final Store store;

    AccountBook(Store store) {
        this.store = store;
    }

    private static Account account(ResultSet answer, StatementContext context) throws SQLException {
        Row row = new Row(answer, context);
        return new Account(
                new Signatory(row.words("name"), Role.of(row.words("role"))),
                Instant.parse(row.words("opened_at")),
                Instant.parse(row.words("changed_at")),
                row.said("closed_at").map(Instant::parse));
    }

    /** All accounts by name, closed ones among them. */
    public List<Account> all() {
        return store.read(handle -> handle.createQuery(ALL + " ORDER BY key")
                .map(AccountBook::account)
                .list());
    }

    /** The account of this name, open or closed, whatever the case it is written in. */
    public Optional<Account> find(String name) {
        return store.read(handle -> find(handle, name));
    }

    private static Optional<Account> find(Handle handle, String name) {
        return handle.createQuery(ALL + ONE)
                .bind("key", Account.key(name))
                .map(AccountBook::account)
                .findOne();
    }

    /** The hash of the password of the open account of this name. */
    public Optional<String> password(String name) {
        return store.read(handle -> handle.createQuery("SELECT password FROM accounts" + ONE)
                .bind("key", Account.key(name))
                .mapTo(String.class)
                .findOne());
    }

    /** Opens an account. The name of a closed one cannot be taken again. */
    public void open(Signatory who, String hash) {
        store.write("the account is not opened", handle -> {
            find(handle, who.name()).ifPresent(taken -> {
                throw new IllegalArgumentException(
                        taken.isOpen()
                                ? "there is an account '" + taken.name() + "' already"
                                : "'" + taken.name() + "' is the name of a closed account; what it signed stays signed by"
                                        + " it, so choose another");
            });
            String now = store.now().toString();
            handle.createUpdate("INSERT INTO accounts (key, name, role, password, opened_at, changed_at)"
                            + " VALUES (:key, :name, :role, :password, :now, :now)")
                    .bind("key", Account.key(who.name()))
                    .bind("name", who.name())
                    .bind("role", who.role().word())
                    .bind("password", hash)
                    .bind("now", now)
                    .execute();
        });
    }

    /** Gives an account another password. */
    public void password(String name, String hash) {
        store.write(LOSS, handle -> set(handle, open(handle, name), "password", hash));
    }

    /** Gives an account another role; the last administrator stays one. */
    public void role(String name, Role role) {
        store.write(LOSS, handle -> {
            Account account = open(handle, name);
            if (role != Role.ADMINISTRATOR) {
                requireAnotherAdministrator(handle, account);
            }
            set(handle, account, "role", role.word());
        });
    }

    /** Closes an account for good; that of the last administrator stays open. */
    public void close(String name) {
        store.write("the account is not closed", handle -> {
            Account account = open(handle, name);
            requireAnotherAdministrator(handle, account);
            handle.createUpdate("UPDATE accounts SET password = NULL, closed_at = :now, changed_at = :now" + ONE)
                    .bind("key", Account.key(name))
                    .bind("now", store.now().toString())
                    .execute();
        });
    }

    private static Account open(Handle handle, String name) {
        return find(handle, name)
                .filter(Account::isOpen)
                .orElseThrow(() -> new IllegalArgumentException("there is no account '" + name.strip() + "'"));
    }

    private static void requireAnotherAdministrator(Handle handle, Account account) {
        boolean another = handle.createQuery(ALL).map(AccountBook::account).stream()
                .anyMatch(other -> other.isOpen()
                        && other.role() == Role.ADMINISTRATOR
                        && !other.name().equals(account.name()));
        if (account.role() == Role.ADMINISTRATOR && !another) {
            throw new IllegalArgumentException("'" + account.name() + "' is the last administrator, and one has to stay");
        }
    }

    private void set(Handle handle, Account account, String column, String value) {
        handle.createUpdate("UPDATE accounts SET " + column + " = :value, changed_at = :now" + ONE)
                .bind("key", Account.key(account.name()))
                .bind("value", value)
                .bind("now", store.now().toString())
                .execute();
    }
}
