package org.aidememoire.model.claim;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.aidememoire.model.report.Passage;

/**
 * The short identifier of a claim, such as {@code c7k3m9q2xv4hd}: the letter of its kind and twelve characters of
 * Crockford's base 32 (60 bits of a SHA-256 over report, kind, passage and what else distinguishes the claim). The same
 * report and passage give the same identifier on every machine.
 *
 * @param value the identifier
 * @see <a href="https://www.crockford.com/base32.html">Douglas Crockford, Base 32</a>
 */
public record ClaimId(String value) implements Comparable<ClaimId> {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int CHARACTERS = 12;
    private static final int BITS_EACH = 5;

    /** @throws IllegalArgumentException if {@code value} is not of the form of an identifier */
    public ClaimId {
        if (!isOfForm(value)) {
            throw new IllegalArgumentException("not a claim's identifier: " + value);
        }
    }

    /** In so many words rather than by a pattern, for a large register makes millions. */
    private static boolean isOfForm(String value) {
        if (value.length() != CHARACTERS + 1 || value.charAt(0) < 'a' || value.charAt(0) > 'z') {
            return false;
        }
        for (int i = 1; i <= CHARACTERS; i++) {
            char character = value.charAt(i);
            boolean digit = character >= '0' && character <= '9';
            boolean letter = character >= 'a' && character <= 'z' && "ilou".indexOf(character) < 0;
            if (!digit && !letter) {
                return false;
            }
        }
        return true;
    }

    /**
     * The identifier of the claim of {@code kind} on {@code passage}.
     *
     * @param distinction what tells it from another claim of the kind on the same passage; empty where there can be none
     */
    public static ClaimId of(ClaimKind kind, Passage passage, String distinction) {
        String key = passage.report() + "\n" + kind.plural() + "\n" + passage.start() + "\n" + passage.end() + "\n"
                + distinction;
        return new ClaimId(kind.letter() + base32(sha256(key)));
    }

    /** Whether it is the identifier of a claim of {@code kind}. */
    public boolean isOf(ClaimKind kind) {
        return value.charAt(0) == kind.letter();
    }

    private static String base32(byte[] digest) {
        BigInteger bits = new BigInteger(1, Arrays.copyOf(digest, CHARACTERS * BITS_EACH / Byte.SIZE + 1));
        StringBuilder text = new StringBuilder(CHARACTERS);
        for (int i = 0; i < CHARACTERS; i++) {
            text.append(ALPHABET.charAt(bits.intValue() & 31));
            bits = bits.shiftRight(BITS_EACH);
        }
        return text.toString();
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform provides SHA-256", e);
        }
    }

    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
