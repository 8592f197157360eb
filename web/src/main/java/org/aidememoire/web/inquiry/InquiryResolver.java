package org.aidememoire.web.inquiry;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.model.date.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Makes the {@link Inquiry} of a request: its scope from the path, its day from the parameter {@code on}. */
@Component
final class InquiryResolver implements HandlerMethodArgumentResolver {
    private static final String BETWEEN = "between";

    private final Desk desk;
    private final Today today;

    InquiryResolver(Desk desk, Today today) {
        this.desk = desk;
        this.today = today;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Inquiry.class;
    }

    @Override
    public Inquiry resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
        if (asked == null) {
            throw new IllegalStateException("not a request of a servlet: " + request);
        }
        return inquiry(asked);
    }

    private Inquiry inquiry(HttpServletRequest asked) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        asked.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        Optional<LocalDate> on = day(parameters.getOrDefault(Links.ON, List.of()));
        parameters.remove(Links.ON);
        Scope scope = scope(asked);
        AsOf asOf = on.map(day -> new AsOf(day, true, Optional.empty())).orElseGet(() -> AsOf.today(today.day()));
        return new Inquiry(
                isOnlyAsking(asked) ? desk.still(asOf) : desk.as(asOf),
                scope,
                new Tongue(asked.getLocale()),
                new Links(scope, on),
                asked.getRequestURI(),
                parameters);
    }

    /** What a form changes, the page that answers it has to show. */
    private static boolean isOnlyAsking(HttpServletRequest asked) {
        return asked.getMethod().equals("GET") || asked.getMethod().equals("HEAD");
    }

    private static Scope scope(HttpServletRequest asked) {
        Object variables = asked.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Object between = variables instanceof Map<?, ?> named ? named.get(BETWEEN) : null;
        return between == null ? Scope.ALL : Scope.of(between.toString());
    }

    /** The last day of the date, as the command line takes it; a date that cannot be read asks for nothing. */
    private static Optional<LocalDate> day(List<String> on) {
        return on.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> {
                    try {
                        return PartialDate.parse(text).latest();
                    } catch (IllegalArgumentException e) {
                        throw new NotFoundException("no day is written '" + text
                                + "'; write a day, a month or a year: 2026-02-05, 2026-02, 2026");
                    }
                });
    }
}
