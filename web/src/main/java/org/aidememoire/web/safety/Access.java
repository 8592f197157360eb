package org.aidememoire.web.safety;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.account.Role;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Which role a request takes. The first line that fits it decides. */
public final class Access {
    /** Methods that change nothing. */
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private static final Set<HttpMethod> POSTING = Set.of(HttpMethod.POST);

    /** The table. What it does not name can be read by a reader, and changed by an administrator. */
    private static final List<Line> TABLE = List.of(
            anybody(READING, "/login"),
            anybody(POSTING, "/login"),
            anybody(POSTING, "/login/again"),
            anybody(READING, "/health"),
            anybody(READING, "/style/**"),
            anybody(READING, "/script/**"),
            anybody(POSTING, "/theme"),
            line(POSTING, "/logout", Role.READER),
            line(POSTING, "/account/password", Role.READER),
            line(READING, "/accounts/**", Role.ADMINISTRATOR),
            line(POSTING, "/accounts/**", Role.ADMINISTRATOR),
            line(READING, "/reports/add/**", Role.REVIEWER),
            line(READING, "/reports/*/add", Role.CODER),
            line(POSTING, "/reports", Role.REVIEWER),
            line(POSTING, "/reports/add/**", Role.REVIEWER),
            line(POSTING, "/reports/*/withdraw", Role.REVIEWER),
            line(POSTING, "/reports/*/supersede", Role.REVIEWER),
            line(POSTING, "/reports/*/restore", Role.REVIEWER),
            line(POSTING, "/reports/**", Role.CODER),
            line(READING, "/keeping/**", Role.ADMINISTRATOR),
            line(POSTING, "/keeping/**", Role.ADMINISTRATOR),
            line(POSTING, "/entries/*/link", Role.REVIEWER),
            line(POSTING, "/entries/*/unlink", Role.REVIEWER),
            line(POSTING, "/entries/*/tie", Role.REVIEWER),
            line(POSTING, "/entries/*/untie", Role.REVIEWER),
            line(POSTING, "/entries/**", Role.CODER),
            line(POSTING, "/claims/**", Role.CODER),
            line(POSTING, "/decisions/**", Role.CODER),
            line(POSTING, "/api/v1/decisions", Role.CODER),
            line(POSTING, "/api/v1/reports", Role.REVIEWER));

    private static final Line READ = line(READING, "/**", Role.READER);
    private static final Line CHANGE = new Line(Set.of(), "/**", Optional.of(Role.ADMINISTRATOR));

    /**
     * A line of the table.
     *
     * @param methods the methods that it is about; none for every method
     * @param path the paths that it is about, as a pattern
     * @param least the least role that may; empty where it takes no account
     */
    public record Line(Set<HttpMethod> methods, String path, Optional<Role> least) {}

    private Access() {}

    /** The lines that name their requests, in order. */
    public static List<Line> table() {
        return TABLE;
    }

    private static Line anybody(Set<HttpMethod> methods, String path) {
        return new Line(methods, path, Optional.empty());
    }

    private static Line line(Set<HttpMethod> methods, String path, Role least) {
        return new Line(methods, path, Optional.of(least));
    }

    static void apply(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        TABLE.forEach(line -> apply(line, requests));
        apply(READ, requests);
        apply(CHANGE, requests);
    }

    private static void apply(
            Line line,
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        if (line.methods().isEmpty()) {
            allow(line, requests.requestMatchers(line.path()));
        }
        line.methods().forEach(method -> allow(line, requests.requestMatchers(method, line.path())));
    }

    private static void allow(Line line, AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizedUrl requests) {
        if (line.least().isPresent()) {
            requests.hasAuthority(Authorities.name(line.least().get()));
        } else {
            requests.permitAll();
        }
    }
}
