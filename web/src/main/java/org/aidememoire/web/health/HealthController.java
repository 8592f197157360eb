package org.aidememoire.web.health;

import org.aidememoire.desk.Desk;
import org.aidememoire.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a watching program whether the store can be read, and nothing about what is in it. */
@RestController
final class HealthController {
    private static final Logger LOG = LoggerFactory.getLogger(HealthController.class);

    private final Desk desk;

    HealthController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(path = "/health", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> health() {
        try {
            desk.requireReadable();
            return answer(HttpStatus.OK, "up");
        } catch (StoreException e) {
            LOG.error("the store cannot be read: {}", e.getMessage());
            return answer(HttpStatus.SERVICE_UNAVAILABLE, "down");
        }
    }

    private static ResponseEntity<String> answer(HttpStatus status, String word) {
        return ResponseEntity.status(status)
                .header("Cache-Control", "no-store")
                .body("{\"status\":\"" + word + "\"}\n");
    }
}
