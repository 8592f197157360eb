package org.aidememoire.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256. */
final class Digest {
    private final MessageDigest digest;

    Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String ofWords(String words) {
        return new Digest().add(words.getBytes(StandardCharsets.UTF_8)).hex();
    }

    Digest add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** In hexadecimal digits; it begins anew afterwards. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
