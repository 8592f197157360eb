package org.aidememoire.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.model.account.Role;
import org.aidememoire.web.safety.Reach;
import org.aidememoire.web.served.Served;
import org.aidememoire.web.served.ServedRegister;
import org.aidememoire.web.served.Visitor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door of a register that is served to several people. */
@ExtendWith(Served.class)
class LoginTest {
    private static final String SESSION = "aide-session";

    @Nested
    class Entering {
        @Test
        void aStrangerIsAskedToLogInAndThenComesToThePageThatWasAskedFor(ServedRegister served) {
            Visitor stranger = served.stranger();
            HttpResponse<String> shownOut = stranger.get("/relationships/KEN-UGA/commitments?force=agreed");

            assertThat(shownOut.statusCode()).isEqualTo(303);
            String login = shownOut.headers().firstValue("Location").orElseThrow();
            assertThat(login).startsWith("/login?then=");
            assertThat(stranger.get(login).body())
                    .contains("value=\"/relationships/KEN-UGA/commitments?force=agreed\"");
        }

        @Test
        void nameAndPasswordLetIn(ServedRegister served) {
            Visitor visitor = served.stranger();
            assertThat(visitor.isIn()).isFalse();
            visitor.logIn("  READER ", ServedRegister.password("reader"));
            assertThat(visitor.isIn()).isTrue();
            assertThat(visitor.get("/").body()).contains("reader").contains("Log out");
        }

        @Test
        void aWrongPasswordAndAnUnknownNameAreToldTheSame(ServedRegister served) {
            Visitor visitor = new Visitor(served.another().address());
            HttpResponse<String> wrong =
                    visitor.fill("/login", ServedRegister.credentials("reader", "not the password"));
            HttpResponse<String> unknown =
                    visitor.fill("/login", ServedRegister.credentials("nobody", "not the password"));

            assertThat(wrong.statusCode()).isEqualTo(401).isEqualTo(unknown.statusCode());
            assertThat(alert(wrong)).isNotEmpty().isEqualTo(alert(unknown));
            assertThat(visitor.isIn()).isFalse();
        }

        private String alert(HttpResponse<String> page) {
            return page.body().replaceAll("(?s).*role=\"alert\">([^<]*)<.*", "$1");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", "javascript:x"})
        void loggingInLeadsToNoOtherWebsite(String then, ServedRegister served) {
            Visitor visitor = served.stranger();
            assertThat(visitor.get("/login?then=" + Visitor.encoded(then)).body())
                    .doesNotContain("name=\"then\"");
            HttpResponse<String> entered = visitor.fill(
                    "/login",
                    Map.of("username", "reader", "password", ServedRegister.password("reader"), "then", then));
            assertThat(entered.headers().firstValue("Location")).contains("/");
        }

        @Test
        void aSessionThatAnAttackerPlantedIsNotTheOneThatIsEntered(ServedRegister served) {
            String planted = served.as(Role.READER).cookie(SESSION).orElseThrow();
            Visitor victim = served.stranger();
            victim.plant(SESSION, planted);
            HttpResponse<String> entered = victim.fill(
                    "/login", ServedRegister.credentials("administrator", ServedRegister.password("administrator")));

            assertThat(entered.headers().allValues("Set-Cookie"))
                    .filteredOn(cookie -> cookie.startsWith(SESSION))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).doesNotContain(planted));
            Visitor attacker = served.stranger();
            attacker.plant(SESSION, planted);
            assertThat(attacker.get("/accounts").statusCode()).isNotEqualTo(200);
        }

        @Test
        void theCookieOfASessionIsForThisWebsiteAndNotForScripts(ServedRegister served) {
            HttpResponse<String> entered = served.stranger()
                    .fill("/login", ServedRegister.credentials("reader", ServedRegister.password("reader")));
            assertThat(entered.headers().allValues("Set-Cookie"))
                    .filteredOn(cookie -> cookie.startsWith(SESSION))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
        }

        @Test
        void behindHttpsCookiesAreSentOverNothingElse(ServedRegister served) {
            Reach reach = Reach.accounts("127.0.0.1", 0, Set.of(), true);
            try (Website secured = Website.start(served.desk(), reach, () -> ServedRegister.TODAY)) {
                assertThat(new Visitor(secured.address())
                                .get("/login")
                                .headers()
                                .allValues("Set-Cookie"))
                        .isNotEmpty()
                        .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
            }
        }
    }

    @Nested
    class Typing {
        @Test
        void whatIsTypedAsAPasswordStandsOnNoPageThatFollows(ServedRegister served) {
            String secret = "typed in the wrong field";
            Visitor stranger = new Visitor(served.another().address());
            assertThat(stranger.fill("/login", ServedRegister.credentials("reader", secret))
                            .body())
                    .contains("Log in")
                    .doesNotContain(secret);
            Visitor administrator = served.as(Role.ADMINISTRATOR);
            Map<String, String> fields =
                    Map.of("name", "nobody", "role", "nothing", "password", secret, "another", secret);
            for (String form : new String[] {"/accounts/open", "/accounts/password", "/account/password"}) {
                assertThat(administrator.fill(form, fields).body())
                        .as(form)
                        .contains("Nothing was changed")
                        .doesNotContain(secret);
            }
        }
    }

    @Nested
    class Guessing {
        @Test
        void whoeverFailsTooOftenWaitsWithTheRightPasswordToo(ServedRegister served) {
            Visitor guesser = new Visitor(served.another().address());
            for (int attempt = 0; attempt < 5; attempt++) {
                assertThat(guesser.fill("/login", ServedRegister.credentials("coder", "guess " + attempt))
                                .statusCode())
                        .isEqualTo(401);
            }
            HttpResponse<String> right =
                    guesser.fill("/login", ServedRegister.credentials("CODER", ServedRegister.password("coder")));

            assertThat(right.statusCode()).isEqualTo(429);
            assertThat(right.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isBetween(600L, 900L);
            assertThat(guesser.isIn()).isFalse();
            assertThat(guesser.get("/api/v1/reports", Visitor.basic("coder", ServedRegister.password("coder")))
                            .statusCode())
                    .as("nor by the other door")
                    .isEqualTo(429);
            guesser.logIn("reader", ServedRegister.password("reader"));
        }
    }

    @Nested
    class Leaving {
        @Test
        void whoeverLogsOutIsOut(ServedRegister served) {
            Visitor visitor = served.as(Role.READER);
            String session = visitor.cookie(SESSION).orElseThrow();
            visitor.fill("/logout", Map.of());
            visitor.plant(SESSION, session);
            assertThat(visitor.isIn()).isFalse();
        }

        @Test
        void anotherRoleAnotherPasswordAndTheEndOfAnAccountShowOut(ServedRegister served) {
            var accounts = served.desk().accounts();
            accounts.open("Thanh Hà", Role.REVIEWER, "a first long password");
            Visitor visitor = served.stranger().logIn("thanh hà", "a first long password");

            accounts.role("Thanh Hà", Role.READER);
            assertThat(visitor.isIn()).isFalse();

            visitor.logIn("Thanh Hà", "a first long password");
            accounts.password("Thanh Hà", "a second long password");
            assertThat(visitor.isIn()).isFalse();

            visitor.logIn("Thanh Hà", "a second long password");
            accounts.close("Thanh Hà");
            assertThat(visitor.isIn()).isFalse();
            assertThat(visitor.fill("/login", ServedRegister.credentials("Thanh Hà", "a second long password"))
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Nested
    class OnesOwnPassword {
        @Test
        void isChangedByWhoeverKnowsIt(ServedRegister served) {
            served.desk().accounts().open("Mai", Role.CODER, "a first long password");
            Visitor mai = served.stranger().logIn("Mai", "a first long password");

            assertThat(mai.fill("/account/password", Map.of("password", "wrong", "another", "a second long password"))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(mai.fill("/account/password", Map.of("password", "a first long password", "another", "short"))
                            .statusCode())
                    .isEqualTo(422);
            mai.fill(
                    "/account/password",
                    Map.of("password", "a first long password", "another", "a second long password"));
            assertThat(mai.isIn()).isFalse();
            assertThat(mai.logIn("Mai", "a second long password").isIn()).isTrue();
        }
    }

    @Nested
    class Administering {
        @Test
        void anAdministratorOpensChangesAndClosesAccounts(ServedRegister served) {
            Visitor administrator = served.as(Role.ADMINISTRATOR);
            assertThat(administrator
                            .fill(
                                    "/accounts/open",
                                    Map.of("name", "Somchai", "role", "reader", "password", "a first long password"))
                            .body())
                    .contains("opened an account for Somchai");
            administrator.fill("/accounts/role", Map.of("name", "Somchai", "role", "coder"));
            assertThat(served.desk().accounts().find("somchai"))
                    .hasValueSatisfying(account -> assertThat(account.role()).isEqualTo(Role.CODER));
            administrator.fill("/accounts/password", Map.of("name", "Somchai", "password", "a second long password"));
            served.stranger().logIn("Somchai", "a second long password");
            administrator.fill("/accounts/close", Map.of("name", "Somchai"));
            assertThat(served.desk().accounts().find("Somchai")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"/accounts/close", "/accounts/role"})
        void theLastAdministratorStaysOne(String form, ServedRegister served) {
            HttpResponse<String> answer =
                    served.as(Role.ADMINISTRATOR).fill(form, Map.of("name", "administrator", "role", "reader"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("last administrator");
        }

        @Test
        void theNameOfAClosedAccountStaysTaken(ServedRegister served) {
            served.desk().accounts().open("Gone", Role.CODER, "a first long password");
            served.desk().accounts().close("Gone");
            assertThat(served.as(Role.ADMINISTRATOR)
                            .fill(
                                    "/accounts/open",
                                    Map.of("name", "gone", "role", "coder", "password", "a first long password"))
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @Nested
    class Programs {
        @Test
        void comeInWithTheNameAndThePasswordOfAnAccount(ServedRegister served) {
            assertThat(served.stranger()
                            .get("/api/v1/reports", Visitor.basic("reader", ServedRegister.password("reader")))
                            .statusCode())
                    .isEqualTo(200);
        }

        @Test
        void areToldHowToComeInOtherwise(ServedRegister served) {
            Visitor stranger = new Visitor(served.another().address());
            for (String[] headers :
                    new String[][] {{}, Visitor.basic("reader", "wrong"), {"Authorization", "Basic %%%"}}) {
                HttpResponse<String> answer = stranger.get("/api/v1/reports", headers);
                assertThat(answer.statusCode()).isEqualTo(401);
                assertThat(answer.headers().firstValue("WWW-Authenticate"))
                        .hasValueSatisfying(way -> assertThat(way).startsWith("Basic "));
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .startsWith("application/problem+json");
            }
        }

        @Test
        void leaveNoSessionBehind(ServedRegister served) {
            Visitor program = served.stranger();
            program.get("/api/v1/reports", Visitor.basic("reader", ServedRegister.password("reader")));
            assertThat(program.cookie(SESSION)).isEmpty();
            assertThat(program.isIn()).isFalse();
        }
    }

    @Test
    void aRegisterWithoutAnAdministratorIsNotServedToOthers(@TempDir Path folder) {
        try (Desk desk = Desk.open(folder.resolve("empty.db"), AsOf.today(ServedRegister.TODAY))) {
            desk.accounts().open("somebody", Role.REVIEWER, "a first long password");
            Reach reach = Reach.accounts("127.0.0.1", 0, Set.of(), false);
            assertThatThrownBy(() -> Website.start(desk, reach, () -> ServedRegister.TODAY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("administrator");
        }
    }
}
