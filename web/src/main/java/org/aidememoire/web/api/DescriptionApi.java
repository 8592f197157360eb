package org.aidememoire.web.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the API, OpenAPI 3.1. */
@RestController
final class DescriptionApi {
    @GetMapping("/api/v1/openapi.yaml")
    ResponseEntity<byte[]> description() throws IOException {
        return Answer.document(
                "application/yaml",
                new ClassPathResource("org/aidememoire/web/api/openapi.yaml")
                        .getContentAsString(StandardCharsets.UTF_8));
    }
}
