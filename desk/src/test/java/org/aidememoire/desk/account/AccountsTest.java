package org.aidememoire.desk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.aidememoire.model.account.Account;
import org.aidememoire.model.account.Role;
import org.aidememoire.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in. */
class AccountsTest {
    private static final String PASSWORD = "a long enough password";

    private Store store;
    private Accounts accounts;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Store.open(folder.resolve("accounts.db"));
        accounts = new Accounts(store.accounts());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anAccountOpensToItsNameAndItsPassword() {
        accounts.open("Nguyễn Thị Mai", Role.CODER, PASSWORD);

        assertThat(accounts.enter("Nguyễn Thị Mai", PASSWORD)).map(Account::role).contains(Role.CODER);
        assertThat(accounts.enter("nguyễn thị mai", PASSWORD)).map(Account::name).contains("Nguyễn Thị Mai");
        assertThat(accounts.enter("Nguyễn Thị Mai", PASSWORD + " ")).isEmpty();
        assertThat(accounts.enter("Nguyễn Thị Mai", "")).isEmpty();
        assertThat(accounts.enter("Nguyen Thi Mai", PASSWORD)).as("another person's name").isEmpty();
    }

    @Test
    void whatAPersonTypesOnAnotherKeyboardIsTheSame() {
        accounts.open("Zo\u00eb", Role.READER, "mot de passe tr\u00e8s long");
        assertThat(accounts.enter("Zoe\u0308", "mot de passe tre\u0300s long")).isPresent();
    }

    @Test
    void noTwoAccountsHaveNamesThatLookTheSame() {
        accounts.open("Anna", Role.READER, PASSWORD);
        assertThatThrownBy(() -> accounts.open("ＡＮＮＡ ", Role.ADMINISTRATOR, PASSWORD))
                .isInstanceOf(CannotChangeAccountException.class)
                .hasMessageContaining("Anna");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eleven char", "aaaaaaaaaaaaaaaa", "my name is Anna", "0123456789012345678901234567890123456789012345678901234567890123456789012"})
    void aPasswordIsLongAndNotEasyToGuess(String password) {
        assertThatThrownBy(() -> accounts.open("Anna", Role.READER, password))
                .isInstanceOf(CannotChangeAccountException.class)
                .hasMessageContaining("password");
        assertThat(accounts.all()).isEmpty();
    }

    @Test
    void aPasswordIsKeptAsAHashThatSaysHowItWasMade() {
        accounts.open("Anna", Role.READER, PASSWORD);
        accounts.open("Ben", Role.READER, PASSWORD);
        assertThat(store.accounts().password("Anna")).hasValueSatisfying(hash -> assertThat(hash)
                .startsWith("{bcrypt}$2")
                .doesNotContain(PASSWORD)
                .isNotEqualTo(store.accounts().password("Ben").orElseThrow()));
    }

    @Test
    void aClosedAccountLetsNobodyInAndItsNameStaysTaken() {
        accounts.open("Anna", Role.CODER, PASSWORD);
        accounts.close("anna");

        assertThat(accounts.enter("Anna", PASSWORD)).isEmpty();
        assertThat(accounts.find("Anna")).isEmpty();
        assertThat(accounts.all()).singleElement().matches(account -> !account.isOpen());
        assertThatThrownBy(() -> accounts.open("Anna", Role.CODER, PASSWORD)).hasMessageContaining("closed");
        assertThatThrownBy(() -> accounts.password("Anna", PASSWORD)).hasMessageContaining("no account");
    }

    @Test
    void thereIsAlwaysAnAdministratorOnceThereIsOne() {
        assertThat(accounts.haveAdministrator()).isFalse();
        accounts.open("Anna", Role.ADMINISTRATOR, PASSWORD);
        assertThatThrownBy(() -> accounts.close("Anna")).hasMessageContaining("last administrator");
        assertThatThrownBy(() -> accounts.role("Anna", Role.READER)).hasMessageContaining("last administrator");
        accounts.open("Ben", Role.ADMINISTRATOR, PASSWORD);
        accounts.role("Anna", Role.READER);
        assertThat(accounts.haveAdministrator()).isTrue();
    }

    @Test
    void aNameIsOneToSignWith() {
        assertThatThrownBy(() -> accounts.open("a/b", Role.READER, PASSWORD)).isInstanceOf(CannotChangeAccountException.class);
        assertThatThrownBy(() -> accounts.open(" ", Role.READER, PASSWORD)).isInstanceOf(CannotChangeAccountException.class);
    }
}
