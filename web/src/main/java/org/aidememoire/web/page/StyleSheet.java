package org.aidememoire.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All style sheets as one, so that a page asks once. Each room of the website writes its own. */
@Controller
final class StyleSheet {
    static final String PATH = "style/all.css";

    private static final List<String> PARTS = List.of("register", "reader", "search", "intake");
    private static final byte[] WHOLE = whole();

    private static byte[] whole() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (String part : PARTS) {
            try (InputStream file = new ClassPathResource("static/style/" + part + ".css").getInputStream()) {
                file.transferTo(whole);
            } catch (IOException e) {
                throw new UncheckedIOException("no such style sheet: " + part, e);
            }
        }
        return whole.toByteArray();
    }

    static byte[] bytes() {
        return WHOLE.clone();
    }

    /** Its address changes with its content, so that a browser may keep it. */
    @GetMapping("/" + PATH)
    ResponseEntity<byte[]> sheet() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable())
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .body(bytes());
    }
}
