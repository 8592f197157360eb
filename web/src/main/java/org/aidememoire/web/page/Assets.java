package org.aidememoire.web.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Addresses of style sheets and scripts. They change with the content, so that a browser may keep a file for ever. */
@Component
public final class Assets {
    private static final int DIGITS = 12;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    Assets() {}

    /** The address of the file at {@code path} within the static files. */
    public String address(String path) {
        return addresses.computeIfAbsent(path, asked -> "/" + asked + "?v=" + digest(asked));
    }

    /** The address of the style sheet of all pages. */
    public String style() {
        return address(StyleSheet.PATH);
    }

    private static String digest(String path) {
        try (InputStream file = path.equals(StyleSheet.PATH)
                ? new ByteArrayInputStream(StyleSheet.bytes())
                : new ClassPathResource("static/" + path).getInputStream()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException("no such file of the website: " + path, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every platform has SHA-256", e);
        }
    }
}
