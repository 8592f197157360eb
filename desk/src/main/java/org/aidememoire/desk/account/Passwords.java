package org.aidememoire.desk.account;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import org.aidememoire.model.account.Account;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes passwords by bcrypt, and writes the name of that before the hash, so that another way can follow while the old
 * hashes still count. A password is at least 12 characters and has no other rules, after NIST SP 800-63B, section 3.1.1.2;
 * at most 72 bytes, since bcrypt leaves the rest unread.
 */
final class Passwords {
    static final int SHORTEST = 12;
    private static final int MOST_BYTES = 72;
    private static final int COST = 11;
    private static final String WAY = "bcrypt";

    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder(WAY, Map.of(WAY, new BCryptPasswordEncoder(COST)));

    /** What is compared where there is no account, so that the time of the answer does not tell. */
    private final String nobodys = Objects.requireNonNull(encoder.encode("no account has this password"));

    /**
     * The hash of a password for {@code name}.
     *
     * @throws IllegalArgumentException if it is none that may be chosen
     */
    String hash(String name, String password) {
        String same = normalized(password);
        if (same.codePointCount(0, same.length()) < SHORTEST) {
            throw new IllegalArgumentException("a password has at least " + SHORTEST + " characters");
        }
        if (isTooLong(same)) {
            throw new IllegalArgumentException("a password takes at most " + MOST_BYTES
                    + " bytes, which is as many characters without accents");
        }
        if (Account.key(same).contains(Account.key(name)) || same.codePoints().distinct().count() < 3) {
            throw new IllegalArgumentException("that password is too easy to guess");
        }
        return Objects.requireNonNull(encoder.encode(same));
    }

    boolean fits(String password, String hash) {
        String same = normalized(password);
        return !isTooLong(same) && encoder.matches(same, hash);
    }

    /** Takes as long as {@link #fits} and finds nothing. */
    void fitsNobody(String password) {
        fits(password, nobodys);
    }

    private static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    /** The same letters typed on another keyboard are the same password. */
    private static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
