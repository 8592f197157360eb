package org.aidememoire.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a running website answers to, by its own account. */
public final class Routes {
    private static final Map<String, String> SAMPLES = Map.of(
            "between",
            "KEN-UGA",
            "listing",
            "commitments",
            "section",
            "commitments",
            "report",
            "plain",
            "number",
            "1",
            "ending",
            "csv");

    /**
     * One of them.
     *
     * @param method the method
     * @param pattern the path with its variables
     */
    public record Route(HttpMethod method, String pattern) {
        /** A path that fits the pattern. */
        public String sample() {
            String path = pattern;
            for (Map.Entry<String, String> sample : SAMPLES.entrySet()) {
                path = path.replaceAll("\\{" + sample.getKey() + "(:[^{}]*(\\{[^{}]*}[^{}]*)*)?}", sample.getValue());
            }
            return path.replaceAll("\\{\\w+(:[^{}]*(\\{[^{}]*}[^{}]*)*)?}", "x");
        }

        /** Whether it changes something. */
        public boolean changes() {
            return !method.equals(HttpMethod.GET);
        }

        /** The pattern without what its variables have to look like. */
        public String plainPattern() {
            return pattern.replaceAll("\\{(\\w+):[^{}]*(\\{[^{}]*}[^{}]*)*}", "{$1}");
        }
    }

    private Routes() {}

    /** All of them but the page for errors, which nobody asks for. */
    public static List<Route> of(Website website) {
        return website
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> !pattern.equals("/error") && !pattern.equals("/login/again"))
                        .flatMap(
                                pattern -> methods(mapping.getMethodsCondition().getMethods())
                                        .map(method -> new Route(method, pattern))))
                .sorted(java.util.Comparator.comparing(Route::pattern)
                        .thenComparing(route -> route.method().name()))
                .toList();
    }

    private static Stream<HttpMethod> methods(java.util.Set<RequestMethod> methods) {
        return methods.isEmpty()
                ? Stream.of(HttpMethod.GET, HttpMethod.POST)
                : methods.stream().map(RequestMethod::asHttpMethod);
    }
}
