package org.aidememoire.web.inquiry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.follow.Following;
import org.aidememoire.desk.query.Facet;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a reader asks for.
 *
 * @param desk the desk, as of the day that is asked for
 * @param scope what part of the register
 * @param tongue how the reader writes
 * @param links addresses, as of the same day
 * @param path the path that was asked for
 * @param parameters what was asked beyond the path and the day, in the order of the address
 */
public record Inquiry(
        Desk desk, Scope scope, Tongue tongue, Links links, String path, Map<String, List<String>> parameters) {
    /** Under this name a view finds what it shows. */
    public static final String PAGE = "page";

    /** Under this name a view finds the edition of the register that all of the page rests on, where it rests on nothing else. */
    public static final String EDITION = "edition";

    /** The reach of figures in a question that does not rest on them. */
    private static final long NO_FIGURES = -1;

    /** Copies the parameters. */
    public Inquiry {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /**
     * The same at another path and without parameters, for the page that answers a form: what was typed into it, a password
     * perhaps, goes into no link and no other form of that page.
     */
    public Inquiry at(String other) {
        return new Inquiry(desk, scope, tongue, links, other, Map.of());
    }

    /** The day that the answer is of. */
    public LocalDate day() {
        return desk.asOf().day();
    }

    /**
     * What answers it: worked out where it is not known of the present state of the register. Only for what rests on nothing
     * but the register, the day and this inquiry, and not on who asks.
     *
     * @param kind what the answer is
     */
    public <T> T answer(Class<T> kind, Supplier<T> worked) {
        return answer(kind, NO_FIGURES, worked);
    }

    private <T> T answer(Class<T> kind, long figures, Supplier<T> worked) {
        return desk.answer(new Question(kind, scope, tongue, links.on(), path, parameters, figures), kind, worked);
    }

    /** The page that answers it, in the same way; a browser that has it already is told so. */
    public <T> ModelAndView page(String view, Class<T> kind, Supplier<T> worked) {
        return new ModelAndView(view, Map.of(PAGE, answer(kind, worked), EDITION, desk.edition()));
    }

    /** The same of a page that rests on imported figures, too. */
    public <T> ModelAndView pageWithFigures(String view, Class<T> kind, Supplier<T> worked) {
        // Looked at first: what comes in meanwhile is in the answer, or else the next to ask asks anew.
        long figures = desk.figuresReach();
        return new ModelAndView(
                view, Map.of(PAGE, answer(kind, figures, worked), EDITION, desk.edition() + " " + figures));
    }

    private record Question(
            Class<?> kind,
            Scope scope,
            Tongue tongue,
            Optional<LocalDate> on,
            String path,
            Map<String, List<String>> parameters,
            long figures) {}

    /** What became of things. */
    public Following follow() {
        return desk.follow();
    }

    /** One value of a parameter; none where it is left out or blank. */
    public Optional<String> value(String name) {
        return values(name).stream().findFirst();
    }

    /** All values of a parameter that are not blank. */
    public List<String> values(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The states that are asked about; none for the whole register. */
    public Set<CountryCode> states() {
        return scope.states();
    }

    /** A filter that lets through what belongs to the scope, and what the parameters ask for. */
    public Filter filter() {
        Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(facet, Set.copyOf(values(facet.name().toLowerCase(Locale.ROOT))));
        }
        return new Filter(
                scope.states(), date("since"), date("until"), facets, value("person"), value("words"), Set.of());
    }

    /** A parameter that is a day, a month or a year; none where it is nothing of the kind. */
    public Optional<PartialDate> date(String name) {
        return value(name).flatMap(text -> {
            try {
                return Optional.of(PartialDate.parse(text));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }
}
