package org.aidememoire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidememoire.web.Routes.Route;
import org.aidememoire.web.served.Served;
import org.aidememoire.web.served.ServedRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What openapi.yaml says of the API, held to what there is. */
@ExtendWith(Served.class)
class DescriptionTest {
    private static final String BASE = "/api/v1";

    private static JsonNode description(ServedRegister served) {
        return YAMLMapper.builder()
                .build()
                .readTree(served.user().get(BASE + "/openapi.yaml").body());
    }

    private static Set<String> described(JsonNode description) {
        Set<String> all = new TreeSet<>();
        description.path("paths").propertyStream().forEach(path -> path.getValue()
                .propertyNames()
                .forEach(method -> all.add(method.toUpperCase(Locale.ROOT) + " " + BASE + path.getKey())));
        return all;
    }

    private static List<Route> routes(ServedRegister served) {
        return Routes.of(served.local()).stream()
                .filter(route -> route.pattern().startsWith(BASE))
                .toList();
    }

    @Test
    void describesEveryRouteAndNoOther(ServedRegister served) {
        assertThat(described(description(served)))
                .hasSizeGreaterThan(10)
                .isEqualTo(routes(served).stream()
                        .map(route -> route.method() + " " + route.plainPattern())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void namesOnlyWhatItDefines(ServedRegister served) {
        JsonNode description = description(served);
        List<String> references = new ArrayList<>();
        collect(description, references);
        assertThat(references).hasSizeGreaterThan(50).allSatisfy(reference -> {
            assertThat(reference).startsWith("#/");
            assertThat(description.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        });
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.has("$ref")) {
            references.add(node.path("$ref").asString());
        }
        node.forEach(child -> collect(child, references));
    }

    @Test
    void everyDescribedParameterIsTakenAndNoOtherIs(ServedRegister served) {
        JsonNode description = description(served);
        for (Route route : routes(served)) {
            if (!route.method().equals(HttpMethod.GET)) {
                continue;
            }
            JsonNode parameters = description
                    .path("paths")
                    .path(route.plainPattern().substring(BASE.length()))
                    .path("get")
                    .path("parameters");
            for (JsonNode given : parameters) {
                JsonNode parameter = given.has("$ref")
                        ? description.at(given.path("$ref").asString().substring(1))
                        : given;
                if (parameter.path("in").asString().equals("query")) {
                    assertThat(served.user()
                                    .get(route.sample() + "?"
                                            + parameter.path("name").asString() + "=1")
                                    .body())
                            .as(route + " " + parameter.path("name"))
                            .doesNotContain("there is no parameter");
                }
            }
            if (!route.pattern().endsWith(".yaml")) {
                assertThat(served.user().get(route.sample() + "?unheard-of=1").body())
                        .as(route.toString())
                        .contains("there is no parameter 'unheard-of'");
            }
        }
    }
}
