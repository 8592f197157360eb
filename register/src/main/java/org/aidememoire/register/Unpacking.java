package org.aidememoire.register;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Takes values out of bytes in the order in which {@link Packing} put them in. Bytes that it did not make end in an
 * {@link IllegalArgumentException} or {@link IndexOutOfBoundsException}.
 */
final class Unpacking {
    static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int DIGITS_OF_A_CLAIM = 12;

    private final byte[] bytes;
    private final Words words;
    private int at;

    Unpacking(byte[] packed) {
        boolean deflated = packed[0] == Packing.DEFLATED;
        this.bytes = deflated ? inflated(packed) : packed;
        this.at = deflated ? 0 : 1;
        int[] starts = new int[size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            // The length is read before it is passed over, for reading it moves on too.
            int length = size();
            at += length;
        }
        this.words = new Words(starts, new String[starts.length]);
    }

    private Unpacking(byte[] bytes, Words words, int at) {
        this.bytes = bytes;
        this.words = words;
        this.at = at;
    }

    /**
     * The words that come first.
     *
     * @param starts where each begins, its length first
     * @param made those that were asked for; threads may make the same twice, which does no harm
     */
    private record Words(int[] starts, @Nullable String[] made) {}

    private static byte[] inflated(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            ByteBuffer head = ByteBuffer.wrap(packed, 1, Integer.BYTES);
            byte[] plain = new byte[head.getInt()];
            inflater.setInput(packed, head.position(), packed.length - head.position());
            int length = 0;
            while (length < plain.length) {
                int count = inflater.inflate(plain, length, plain.length - length);
                if (count == 0) {
                    throw new IllegalArgumentException("the bytes end too early");
                }
                length += count;
            }
            return plain;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("not what was packed", e);
        } finally {
            inflater.end();
        }
    }

    /** Passes over a part, and tells where it begins. */
    int skip() {
        int length = size();
        int start = at;
        at += length;
        return start;
    }

    /** What begins at {@code start}, to be taken out by another thread as well. */
    Unpacking from(int start) {
        return new Unpacking(bytes, words, start);
    }

    long number() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = bytes[at++];
            number |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("not a packed number");
    }

    int size() {
        return Math.toIntExact(number());
    }

    long signed() {
        long number = number();
        return number >>> 1 ^ -(number & 1);
    }

    boolean truth() {
        return number() == 1;
    }

    <E> E one(List<E> values) {
        return values.get(size());
    }

    String words() {
        int index = size();
        String made = words.made()[index];
        if (made == null) {
            Unpacking there = from(words.starts()[index]);
            int length = there.size();
            made = new String(bytes, there.at, length, StandardCharsets.UTF_8);
            words.made()[index] = made;
        }
        return made;
    }

    ClaimId claim() {
        return claim(letter(), bits());
    }

    /** The letter of a claim's identifier; its {@link #bits} come after it. */
    byte letter() {
        return bytes[at++];
    }

    /** What follows the letter. */
    long bits() {
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | bytes[at++] & 0xffL;
        }
        return bits;
    }

    /** The identifier that begins with {@code letter}. */
    static ClaimId claim(byte letter, long bits) {
        char[] value = new char[DIGITS_OF_A_CLAIM + 1];
        value[0] = (char) ('a' + letter);
        long rest = bits;
        for (int i = DIGITS_OF_A_CLAIM; i > 0; i--) {
            value[i] = DIGITS.charAt((int) (rest & 31));
            rest >>>= 5;
        }
        return new ClaimId(new String(value));
    }

    /** Passes over {@code count} claims. */
    void skipClaims(int count) {
        at += count * (Byte.BYTES + Long.BYTES);
    }

    /** What comes next, to be taken out later. */
    Unpacking rest() {
        return from(at);
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(signed());
    }

    PartialDate date() {
        int precision = size();
        return date(precision, signed());
    }

    /** The same, one object for all that are equal and taken out with the same {@code known}. */
    PartialDate date(Map<Long, PartialDate> known) {
        int precision = size();
        long number = signed();
        return known.computeIfAbsent(number * (Packing.YEAR + 1) + precision, same -> date(precision, number));
    }

    private static PartialDate date(int precision, long number) {
        if (precision == Packing.DAY) {
            return PartialDate.of(LocalDate.ofEpochDay(number));
        }
        return precision == Packing.MONTH
                ? PartialDate.of(YearMonth.of((int) Math.floorDiv(number, 12), (int) Math.floorMod(number, 12) + 1))
                : PartialDate.of(Year.of((int) number));
    }

    <T> Optional<T> optional(Supplier<T> value) {
        return truth() ? Optional.of(value.get()) : Optional.empty();
    }

    OptionalInt optionalNumber() {
        return truth() ? OptionalInt.of((int) signed()) : OptionalInt.empty();
    }

    <T> List<T> each(Supplier<T> value) {
        int size = size();
        List<T> values = new ArrayList<>(Math.min(size, bytes.length));
        for (int i = 0; i < size; i++) {
            values.add(value.get());
        }
        return values;
    }
}
