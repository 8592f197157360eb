package org.aidememoire.register;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.date.PartialDate;

/**
 * Takes values out of bytes in the order in which {@link Packing} put them in. Bytes that it did not make end in an
 * {@link IllegalArgumentException} or {@link IndexOutOfBoundsException}.
 */
final class Unpacking {
    static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int DIGITS_OF_A_CLAIM = 12;

    private final byte[] bytes;
    private final List<String> words = new ArrayList<>();
    private int at;

    Unpacking(byte[] packed) {
        if (packed[0] == Packing.DEFLATED) {
            bytes = inflated(packed);
        } else {
            bytes = packed;
            at = 1;
        }
    }

    private static byte[] inflated(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed, 1, packed.length - 1);
            ByteArrayOutputStream result = new ByteArrayOutputStream(packed.length * 3);
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IllegalArgumentException("the bytes end too early");
                }
                result.write(buffer, 0, count);
            }
            return result.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("not what was packed", e);
        } finally {
            inflater.end();
        }
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
        int before = size();
        if (before > 0) {
            return words.get(before - 1);
        }
        int length = size();
        String read = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        words.add(read);
        return read;
    }

    ClaimId claim() {
        char[] value = new char[DIGITS_OF_A_CLAIM + 1];
        value[0] = (char) ('a' + bytes[at++]);
        long rest = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            rest = rest << 8 | bytes[at++] & 0xffL;
        }
        for (int i = DIGITS_OF_A_CLAIM; i > 0; i--) {
            value[i] = DIGITS.charAt((int) (rest & 31));
            rest >>>= 5;
        }
        return new ClaimId(new String(value));
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(signed());
    }

    PartialDate date() {
        int precision = size();
        if (precision == Packing.DAY) {
            return PartialDate.of(day());
        }
        long number = signed();
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
