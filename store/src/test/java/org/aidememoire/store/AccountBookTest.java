package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.aidememoire.model.account.Account;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.account.Signatory;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Accounts are kept beside the record in every kind of database. */
@ParameterizedClass
@EnumSource(Kind.class)
class AccountBookTest {
    private static final Signatory ANNA = new Signatory("Ánna", Role.ADMINISTRATOR);
    private static final Signatory BEN = new Signatory("Ben", Role.CODER);

    private final Kind kind;
    private final Path folder;
    private final Place place;

    AccountBookTest(Kind kind, @TempDir Path folder) {
        this.kind = kind;
        this.folder = folder;
        this.place = kind.place(folder);
    }

    @Test
    void anAccountIsThereWhenTheStoreIsOpenedAgain() {
        try (Store store = place.openAt("2026-02-06T08:00:00Z")) {
            store.accounts().open(BEN, "{noop}one");
            store.accounts().open(ANNA, "{noop}two");
        }
        try (Store store = place.openAt("2026-02-07T08:00:00Z")) {
            store.accounts().role("BEN", Role.REVIEWER);
            store.accounts().password("ben", "{noop}three");
            assertThat(store.accounts().all()).extracting(Account::name).containsExactly("Ben", "Ánna");
            assertThat(store.accounts().password("BEN")).contains("{noop}three");
            assertThat(store.accounts().find("ben")).hasValueSatisfying(account -> {
                assertThat(account.role()).isEqualTo(Role.REVIEWER);
                assertThat(account.opened()).isEqualTo("2026-02-06T08:00:00Z");
                assertThat(account.changed()).isEqualTo("2026-02-07T08:00:00Z");
            });
        }
    }

    @Test
    void aNameIsTakenOnceAndForEver() {
        try (Store store = place.open()) {
            store.accounts().open(ANNA, "{noop}one");
            store.accounts().open(BEN, "{noop}one");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.accounts().open(new Signatory("ánna", Role.READER), "{noop}x"));
            store.accounts().close("Ben");
            assertThat(store.accounts().password("Ben")).isEmpty();
            assertThatIllegalArgumentException().isThrownBy(() -> store.accounts().open(BEN, "{noop}x"));
            assertThatIllegalArgumentException().isThrownBy(() -> store.accounts().role("Ben", Role.READER));
            assertThatIllegalArgumentException().isThrownBy(() -> store.accounts().close("Ánna"));
        }
        for (String change : new String[] {
            "DELETE FROM accounts", "UPDATE accounts SET name = 'x'", "UPDATE accounts SET closed_at = NULL"
        }) {
            try (Handle handle = place.look()) {
                assertThatThrownBy(() -> handle.execute(change)).hasMessageContaining("is never");
            }
        }
    }

    @Test
    void accountsAreNoPartOfTheRecordAndGoWithIt() throws Exception {
        FullStore.fill(place);
        Place there = kind.place(Files.createDirectory(folder.resolve("there")));
        try (Store from = place.open();
                Store to = there.open()) {
            String before = from.inspect().digest();
            from.accounts().open(ANNA, "{noop}one");
            assertThat(from.inspect().digest()).isEqualTo(before);
            to.takeOver(from);
            assertThat(to.accounts().all()).isEqualTo(from.accounts().all());
            assertThat(to.accounts().password("Ánna")).contains("{noop}one");
        }
    }
}
