package org.aidememoire.web.inquiry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.report.ReportId;

/**
 * Addresses within the website. A page that is as of a day links to others as of that day.
 *
 * @param scope what the page is about
 * @param on the day that the address of the page asks for, where it asks for one
 */
public record Links(Scope scope, Optional<LocalDate> on) {
    /** The name of the parameter that asks for a day. */
    public static final String ON = "on";

    /** The first page. */
    public String home() {
        return to("/");
    }

    /** The page of the relationship. */
    public String relationship() {
        return relationship(scope);
    }

    /** The page of another relationship. */
    public String relationship(Scope other) {
        return to("/relationships/" + other.slug());
    }

    /** A page within the relationship, such as {@code timeline}. */
    public String section(String name) {
        return section(name, Map.of());
    }

    /** The same with parameters; several values of one name are given as a list. */
    public String section(String name, Map<String, ?> parameters) {
        return to("/relationships/" + scope.slug() + "/" + name, parameters);
    }

    /** The permanent page of an entry. */
    public String entry(Entry entry) {
        return entry(entry.id());
    }

    /** The permanent page of the entry that answers to {@code id}. */
    public String entry(ClaimId id) {
        return to("/entries/" + id.value());
    }

    /** A report. */
    public String report(ReportId id) {
        return to("/reports/" + id.brief());
    }

    /** A claim where it stands in its report. */
    public String passage(Claim claim) {
        return report(claim.evidence().report()) + "#c-" + claim.id().value();
    }

    /** A path with the day. */
    public String to(String path) {
        return to(path, Map.of());
    }

    /** A path with parameters and the day. */
    public String to(String path, Map<String, ?> parameters) {
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        on.ifPresent(day -> all.put(ON, day));
        return query(path, all);
    }

    /** A path with parameters and nothing else; the empty ones are left out. */
    public static String query(String path, Map<String, ?> parameters) {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, value) -> {
            List<?> values = value instanceof List<?> several ? several : List.of(value);
            values.stream()
                    .map(Object::toString)
                    .filter(text -> !text.isEmpty())
                    .forEach(text -> pairs.add(name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8)));
        });
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }
}
