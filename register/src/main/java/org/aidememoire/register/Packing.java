package org.aidememoire.register;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.date.PartialDate;

/** Values put one after the other into bytes, which {@link Unpacking} takes out again in the same order. */
final class Packing {
    static final int DAY = 1;
    static final int MONTH = 2;
    static final int YEAR = 3;
    static final byte PLAIN = 0;
    static final byte DEFLATED = 1;

    private static final int LONG_ENOUGH_TO_DEFLATE = 1024;
    private static final int SEVEN_BITS = 0x7f;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    private final Map<String, Integer> written = new HashMap<>();

    /** A number, in the fewer bytes the smaller it is; one below zero in nine. */
    Packing number(long number) {
        long left = number;
        while ((left & ~SEVEN_BITS) != 0) {
            bytes.write((int) (left & SEVEN_BITS | SEVEN_BITS + 1));
            left >>>= 7;
        }
        bytes.write((int) left);
        return this;
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

    /** Words; those that were put in before take only a reference. */
    Packing words(String words) {
        Integer before = written.get(words);
        if (before != null) {
            return number(before + 1L);
        }
        written.put(words, written.size());
        number(0);
        byte[] encoded = words.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        bytes.writeBytes(encoded);
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
        byte[] plain = bytes.toByteArray();
        ByteArrayOutputStream result = new ByteArrayOutputStream(plain.length + 1);
        if (plain.length < LONG_ENOUGH_TO_DEFLATE) {
            result.write(PLAIN);
            result.writeBytes(plain);
            return result.toByteArray();
        }
        result.write(DEFLATED);
        result.writeBytes(deflated(plain));
        return result.toByteArray();
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
