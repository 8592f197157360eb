package org.aidememoire.register;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.date.PartialDate;

/**
 * Values put one after the other into bytes, which {@link Unpacking} takes out again in the same order. All words come first
 * and each once, so that a part can be passed over or taken out alone.
 */
final class Packing {
    static final int DAY = 1;
    static final int MONTH = 2;
    static final int YEAR = 3;
    static final byte PLAIN = 0;
    static final byte DEFLATED = 1;

    private static final int LONG_ENOUGH_TO_DEFLATE = 4096;
    private static final int SEVEN_BITS = 0x7f;

    private final Map<String, Integer> written = new LinkedHashMap<>();
    private ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

    /** A number, in the fewer bytes the smaller it is; one below zero in nine. */
    Packing number(long number) {
        write(number, bytes);
        return this;
    }

    private static void write(long number, ByteArrayOutputStream to) {
        long left = number;
        while ((left & ~SEVEN_BITS) != 0) {
            to.write((int) (left & SEVEN_BITS | SEVEN_BITS + 1));
            left >>>= 7;
        }
        to.write((int) left);
    }

    /** A number that may well be below zero. */
    Packing signed(long number) {
        return number((number << 1) ^ (number >> 63));
    }

    Packing truth(boolean truth) {
        return number(truth ? 1 : 0);
    }

    Packing one(Enum<?> value) {
        return number(value.ordinal());
    }

    Packing words(String words) {
        Integer before = written.putIfAbsent(words, written.size());
        return number(before == null ? written.size() - 1 : before);
    }

    /** What {@code put} puts in, as a part that can be passed over. */
    Packing apart(Runnable put) {
        ByteArrayOutputStream whole = bytes;
        bytes = new ByteArrayOutputStream(256);
        put.run();
        ByteArrayOutputStream part = bytes;
        bytes = whole;
        number(part.size());
        bytes.writeBytes(part.toByteArray());
        return this;
    }

    Packing claim(ClaimId claim) {
        long bits = claim.value().charAt(0) - 'a';
        bytes.write((int) bits);
        long rest = 0;
        for (int i = 1; i < claim.value().length(); i++) {
            rest = rest << 5 | Unpacking.DIGITS.indexOf(claim.value().charAt(i));
        }
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes.write((int) (rest >>> shift));
        }
        return this;
    }

    Packing day(LocalDate day) {
        return signed(day.toEpochDay());
    }

    Packing date(PartialDate date) {
        if (date instanceof PartialDate.OnDay on) {
            return number(DAY).day(on.day());
        }
        LocalDate first = date.earliest();
        return date instanceof PartialDate.InMonth
                ? number(MONTH).signed(first.getYear() * 12L + first.getMonthValue() - 1)
                : number(YEAR).signed(first.getYear());
    }

    <T> Packing optional(Optional<T> value, Consumer<T> put) {
        truth(value.isPresent());
        value.ifPresent(put);
        return this;
    }

    Packing optional(OptionalInt value) {
        truth(value.isPresent());
        value.ifPresent(this::signed);
        return this;
    }

    <T> Packing each(Collection<T> values, Consumer<T> put) {
        number(values.size());
        values.forEach(put);
        return this;
    }

    /** All that was put in. */
    byte[] bytes() {
        byte[] plain = plain();
        if (plain.length < LONG_ENOUGH_TO_DEFLATE) {
            return ByteBuffer.allocate(plain.length + 1).put(PLAIN).put(plain).array();
        }
        byte[] deflated = deflated(plain);
        return ByteBuffer.allocate(deflated.length + Integer.BYTES + 1)
                .put(DEFLATED)
                .putInt(plain.length)
                .put(deflated)
                .array();
    }

    private byte[] plain() {
        ByteArrayOutputStream all = new ByteArrayOutputStream(bytes.size() + 32 * written.size());
        write(written.size(), all);
        for (String words : written.keySet()) {
            byte[] encoded = words.getBytes(StandardCharsets.UTF_8);
            write(encoded.length, all);
            all.writeBytes(encoded);
        }
        all.writeBytes(bytes.toByteArray());
        return all.toByteArray();
    }

    private static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream result = new ByteArrayOutputStream(plain.length / 2);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                result.write(buffer, 0, deflater.deflate(buffer));
            }
            return result.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
