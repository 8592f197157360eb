package org.aidememoire.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Spoils something real a little: most of it stays what a reader expects, so that the fault is met deep inside. The same
 * seed spoils the same bytes in the same way.
 */
public final class Mutation {
    /** What programs trip over: ends, marks without a width, halves of characters, numbers past every bound. */
    private static final List<String> ODDITIES = List.of(
            "\u0000",
            "\uFEFF",
            "\u202E",
            "\u2066",
            "\u200B",
            "\u00AD",
            "\u2028",
            "\u2029",
            "\u0085",
            "\f",
            "\r",
            "\n\n",
            "\u001b[2J",
            "\uD83D\uDE00",
            "\uFFFF",
            "e\u0301\u0302\u0303",
            "\u0130",
            "\u00DF",
            "9999999999999999999999",
            "-1",
            "1e999999999",
            "31 February 2026",
            "0000-00-00",
            "+999999999-12-31",
            "%s%n",
            "\\u0000",
            "{{{{",
            "]]]]",
            "\"",
            "'",
            "<!--",
            "&#x110000;",
            "../",
            "$1\\");

    private static final int LONGEST_RUN = 2_000;

    private final Random chance;

    /** A mutation that {@code seed} decides. */
    public Mutation(long seed) {
        this.chance = new Random(seed);
    }

    /** {@code whole} with one to six faults. */
    public byte[] of(byte[] whole) {
        byte[] spoilt = whole;
        for (int faults = 1 + chance.nextInt(6); faults > 0; faults--) {
            spoilt = once(spoilt);
        }
        return spoilt;
    }

    /** {@code whole} with one to six faults; half of them, perhaps, amid a character. */
    public String of(String whole) {
        byte[] units = whole.getBytes(StandardCharsets.UTF_16BE);
        byte[] spoilt = chance.nextInt(4) == 0 ? of(units) : null;
        return spoilt == null
                ? new String(of(whole.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8)
                : unpaired(spoilt);
    }

    /** UTF-16 as it is, halves of pairs left alone where they stand alone. */
    private static String unpaired(byte[] units) {
        StringBuilder text = new StringBuilder(units.length / 2);
        for (int i = 0; i + 1 < units.length; i += 2) {
            text.append((char) ((units[i] & 0xFF) << 8 | units[i + 1] & 0xFF));
        }
        return text.toString();
    }

    private byte[] once(byte[] whole) {
        int from = chance.nextInt(whole.length + 1);
        int to = Math.min(whole.length, from + 1 + chance.nextInt(chance.nextBoolean() ? 8 : LONGEST_RUN));
        return switch (chance.nextInt(7)) {
            case 0 -> flipped(whole, from);
            case 1 -> joined(whole, 0, from, new byte[0], to, whole.length);
            case 2 -> joined(whole, 0, from, new byte[0], whole.length, whole.length);
            case 3 -> joined(whole, 0, to, repeated(whole, from, to), to, whole.length);
            case 4 -> joined(whole, 0, from, random(1 + chance.nextInt(16)), from, whole.length);
            default -> joined(whole, 0, from, oddity(), chance.nextBoolean() ? from : to, whole.length);
        };
    }

    private byte[] flipped(byte[] whole, int at) {
        byte[] spoilt = whole.clone();
        if (at < spoilt.length) {
            spoilt[at] ^= (byte) (1 << chance.nextInt(8));
        }
        return spoilt;
    }

    private byte[] oddity() {
        String oddity = ODDITIES.get(chance.nextInt(ODDITIES.size()));
        return oddity.repeat(chance.nextInt(8) == 0 ? 200 : 1).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] random(int length) {
        byte[] noise = new byte[length];
        chance.nextBytes(noise);
        return noise;
    }

    private byte[] repeated(byte[] whole, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int times = 1 + chance.nextInt(chance.nextInt(8) == 0 ? 500 : 3); times > 0; times--) {
            out.write(whole, from, to - from);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[] whole, int start, int end, byte[] between, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(whole, start, end - start);
        out.write(between, 0, between.length);
        out.write(whole, from, Math.max(0, to - from));
        return out.toByteArray();
    }
}
