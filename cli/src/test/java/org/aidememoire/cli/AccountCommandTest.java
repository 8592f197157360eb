package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts from their opening to their end, and who may listen to other computers. */
class AccountCommandTest {
    private Path folder;
    private Path password;

    @BeforeEach
    void choosePassword(@TempDir Path folder) throws IOException {
        this.folder = folder;
        password = Files.writeString(folder.resolve("password.txt"), "a long walk along the Mekong\nand more\n");
    }

    private Ran aide(Object... args) {
        return Ran.aide(Stream.concat(Arrays.stream(args), Stream.of("--store", folder.resolve("aide.db")))
                .toArray());
    }

    private Ran add(String name, String role) {
        return aide("account", "add", name, "--role", role, "--password-from", password);
    }

    @Test
    void isOpenedListedGivenAnotherRoleAndClosed() {
        assertThat(add("souksavanh", "coder").out()).isEqualTo("souksavanh has an account, as coder\n");
        assertThat(aide("account", "list").rows()).singleElement().asString().startsWith("souksavanh  coder  ");

        assertThat(aide("account", "role", "souksavanh", "reviewer").code()).isZero();
        assertThat(aide("account", "list").rows()).singleElement().asString().startsWith("souksavanh  reviewer  ");

        assertThat(aide("account", "remove", "souksavanh").code()).isZero();
        assertThat(aide("account", "list").rows()).singleElement().asString().startsWith("souksavanh  closed  ");
    }

    @Test
    void aNameIsTakenForGood() {
        add("souksavanh", "coder");
        aide("account", "remove", "souksavanh");

        Ran again = add("Souksavanh", "reader");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.complaint()).contains("ouksavanh");
    }

    @Test
    void thePasswordIsNeverAnArgumentAndNeverEmpty() throws IOException {
        assertThat(aide("account", "add", "anna", "--role", "reader").complaint())
                .contains("there is no terminal to ask for the password; say --password-from FILE");
        Files.writeString(password, "");
        assertThat(add("anna", "reader").complaint()).contains("password.txt is empty");
        assertThat(aide("account", "list").code()).isEqualTo(1);
    }

    @Test
    void aPasswordThatIsTooShortOrARoleThatIsNoneIsRefused() throws IOException {
        assertThat(add("anna", "minister").err()).contains("minister");
        Files.writeString(password, "short");
        Ran ran = add("anna", "reader");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.complaint()).contains("password");
    }

    @Test
    void whoIsNotThereIsNotChanged() {
        add("anna", "administrator");
        for (String[] change : new String[][] {{"role", "nobody", "reader"}, {"remove", "nobody"}}) {
            Ran ran = aide(
                    Stream.concat(Stream.of("account"), Arrays.stream(change)).toArray());
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.complaint()).contains("nobody");
        }
        assertThat(aide("account", "list").rows()).hasSize(1);
    }

    @Test
    void othersAreServedOnlyOnceSomebodyCanLetThemIn() {
        add("anna", "reviewer");

        Ran ran = aide("serve", "--listen", "127.0.0.1", "--port", 0);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.complaint()).contains("aide account add NAME --role administrator");
    }

    @Test
    void aNameForBrowsersGoesWithListeningToThem() {
        assertThat(aide("serve", "--name", "register.example.org").complaint())
                .contains("--name and --https go with --listen");
    }
}
