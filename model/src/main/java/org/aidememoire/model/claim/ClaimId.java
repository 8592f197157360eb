package org.aidememoire.model.claim;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.stream.Collectors;
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
    private static final boolean[] OF_THE_ALPHABET = ofTheAlphabet();
    private static final String LETTERS = Arrays.stream(ClaimKind.values())
            .map(kind -> String.valueOf(kind.letter()))
            .collect(Collectors.joining());

    /** @throws IllegalArgumentException if {@code value} is not of the form of an identifier */
    public ClaimId {
        if (!isOfForm(value)) {
            throw new IllegalArgumentException("not a claim's identifier: " + value);
        }
    }

    private static boolean[] ofTheAlphabet() {
        boolean[] known = new boolean[1 << Byte.SIZE - 1];
        ALPHABET.chars().forEach(character -> known[character] = true);
        return known;
    }

    /** In so many words rather than by a pattern, for a large register makes millions. */
    private static boolean isOfForm(String value) {
        if (value.length() != CHARACTERS + 1 || value.charAt(0) < 'a' || value.charAt(0) > 'z') {
            return false;
        }
        for (int i = 1; i <= CHARACTERS; i++) {
            char character = value.charAt(i);
            if (character >= OF_THE_ALPHABET.length || !OF_THE_ALPHABET[character]) {
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

    /** The identifier of this {@link #number}. */
    public static ClaimId ofNumber(long number) {
        char[] value = new char[CHARACTERS + 1];
        long left = number;
        for (int i = CHARACTERS; i > 0; i--) {
            value[i] = ALPHABET.charAt((int) (left & (1 << BITS_EACH) - 1));
            left >>>= BITS_EACH;
        }
        value[0] = LETTERS.charAt((int) left);
        return new ClaimId(new String(value));
    }

    /** Whether it can be the identifier of a claim at all: some kind has its letter. */
    public boolean isOfAKind() {
        return LETTERS.indexOf(value.charAt(0)) >= 0;
    }

    /**
     * The same in 64 bits, not negative, for who has millions: above its sixty bits, which kind it is of.
     *
     * @throws IllegalArgumentException if no kind has its letter
     */
    public long number() {
        long number = LETTERS.indexOf(value.charAt(0));
        if (number < 0) {
            throw new IllegalArgumentException("no kind of claim has this letter: " + value);
        }
        for (int i = 1; i <= CHARACTERS; i++) {
            number = number << BITS_EACH | ALPHABET.indexOf(value.charAt(i));
        }
        return number;
    }

    /**
     * Which kind of claim it is the identifier of.
     *
     * @throws IllegalArgumentException if no kind has its letter
     */
    public ClaimKind kind() {
        int kind = LETTERS.indexOf(value.charAt(0));
        if (kind < 0) {
            throw new IllegalArgumentException("no kind of claim has this letter: " + value);
        }
        return ClaimKind.values()[kind];
    }

    /** Whether it is the identifier of a claim of {@code kind}. */
    public boolean isOf(ClaimKind kind) {
        return value.charAt(0) == kind.letter();
    }

    private static String base32(byte[] digest) {
        long bits = ByteBuffer.wrap(digest).getLong();
        StringBuilder text = new StringBuilder(CHARACTERS);
        for (int i = 0; i < CHARACTERS; i++) {
            text.append(ALPHABET.charAt((int) (bits & (1 << BITS_EACH) - 1)));
            bits >>>= BITS_EACH;
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
