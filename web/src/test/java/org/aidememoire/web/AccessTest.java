package org.aidememoire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.model.account.Role;
import org.aidememoire.web.Routes.Route;
import org.aidememoire.web.safety.Access;
import org.aidememoire.web.served.Served;
import org.aidememoire.web.served.ServedRegister;
import org.aidememoire.web.served.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every request in every role: what the table allows is allowed, and nothing else. */
@ExtendWith(Served.class)
class AccessTest {
    private static final int AT_LEAST = 25;

    @Test
    void everyRouteInEveryRoleIsAsTheTableSays(ServedRegister served) {
        List<Route> routes = Routes.of(served.guarded());
        assertThat(routes).as("a walk over nothing proves nothing").hasSizeGreaterThan(AT_LEAST);
        List<String> wrong = new ArrayList<>();
        for (Route route : routes) {
            note(route, "nobody", least(route).isEmpty(), ask(served.stranger(), route), wrong);
        }
        for (Role role : Role.values()) {
            Visitor visitor = served.as(role);
            for (Route route : routes) {
                boolean allowed =
                        least(route).filter(least -> !role.reaches(least)).isEmpty();
                note(route, role.word(), allowed, ask(visitor, route), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void note(
            Route route, String who, boolean allowed, HttpResponse<String> answer, List<String> wrong) {
        boolean toLogin = answer.headers()
                .firstValue("Location")
                .filter(address -> address.startsWith("/login"))
                .isPresent();
        boolean refused = answer.statusCode() == 401 || answer.statusCode() == 403 || toLogin;
        if (refused == allowed || answer.statusCode() >= 500) {
            wrong.add(route.method() + " " + route.sample() + " as " + who + ": " + answer.statusCode());
        }
    }

    private static HttpResponse<String> ask(Visitor visitor, Route route) {
        if (!route.changes()) {
            return visitor.get(route.sample());
        }
        return route.pattern().startsWith("/api/")
                ? visitor.postJson(route.sample(), "{}")
                : visitor.fill(route.sample(), Map.of());
    }

    private static Optional<Role> least(Route route) {
        return Access.table().stream()
                .filter(line -> fits(line, route))
                .findFirst()
                .map(Access.Line::least)
                .orElse(Optional.of(route.changes() ? Role.ADMINISTRATOR : Role.READER));
    }

    private static boolean fits(Access.Line line, Route route) {
        return line.methods().contains(route.method())
                && PathPatternParser.defaultInstance
                        .parse(line.path())
                        .matches(PathContainer.parsePath(route.sample()));
    }

    @Test
    void everyRouteThatChangesSomethingIsInTheTableByName(ServedRegister served) {
        assertThat(Routes.of(served.guarded()))
                .filteredOn(Route::changes)
                .isNotEmpty()
                .allSatisfy(
                        route -> assertThat(Access.table()).as(route.toString()).anyMatch(line -> fits(line, route)));
    }

    /** The table itself, in the words of the roles. */
    @ParameterizedTest
    @CsvSource({
        "GET, /, READER",
        "GET, /relationships/KEN-UGA/commitments, READER",
        "GET, /api/v1/decisions, READER",
        "POST, /api/v1/decisions, CODER",
        "POST, /api/v1/reports, REVIEWER",
        "GET, /entries/x/others, READER",
        "POST, /entries/x/annotate, CODER",
        "POST, /entries/x/link, REVIEWER",
        "POST, /entries/x/tie, REVIEWER",
        "POST, /entries/x/untie, REVIEWER",
        "POST, /reports/x/withdraw, REVIEWER",
        "POST, /keeping/backup, ADMINISTRATOR",
        "GET, /keeping, ADMINISTRATOR",
        "GET, /accounts, ADMINISTRATOR",
        "POST, /accounts/open, ADMINISTRATOR",
        "POST, /accounts/role, ADMINISTRATOR",
        "POST, /something/new, ADMINISTRATOR",
        "DELETE, /entries/x, ADMINISTRATOR"
    })
    void whatTakesARoleIsRefusedToTheOneBelow(String method, String path, Role least, ServedRegister served) {
        for (Role role : Role.values()) {
            Visitor visitor = served.as(role);
            int status =
                    switch (method) {
                        case "GET" -> visitor.get(path).statusCode();
                        case "DELETE" ->
                            visitor.send(visitor.request(path, "X-XSRF-TOKEN", visitor.token())
                                            .DELETE()
                                            .build())
                                    .statusCode();
                        default ->
                            path.startsWith("/api/")
                                    ? visitor.postJson(path, "{}").statusCode()
                                    : visitor.fill(path, Map.of()).statusCode();
                    };
            assertThat(status != 403)
                    .as("%s %s as %s: %d", method, path, role, status)
                    .isEqualTo(role.reaches(least));
        }
    }

    @Test
    void aChangeByAMethodThatNobodyThoughtOfTakesAnAdministrator(ServedRegister served) {
        Visitor reader = served.as(Role.READER);
        for (HttpMethod method : List.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)) {
            assertThat(reader.send(reader.request("/api/v1/reports")
                                    .method(method.name(), java.net.http.HttpRequest.BodyPublishers.noBody())
                                    .build())
                            .statusCode())
                    .isEqualTo(403);
        }
    }
}
