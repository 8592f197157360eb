package org.aidememoire.store.derived;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Bytes with a sum behind them, for the file itself does not notice when one of them changes. */
final class Checked {
    private Checked() {}

    static byte[] with(byte[] value) {
        return ByteBuffer.allocate(value.length + Integer.BYTES)
                .put(value)
                .putInt(sum(value))
                .array();
    }

    /** @throws IllegalArgumentException if the bytes are not those that the sum was made of */
    static byte[] without(byte[] checked) {
        int length = checked.length - Integer.BYTES;
        if (length >= 0) {
            byte[] value = Arrays.copyOf(checked, length);
            if (ByteBuffer.wrap(checked, length, Integer.BYTES).getInt() == sum(value)) {
                return value;
            }
        }
        throw new IllegalArgumentException("a value is damaged");
    }

    private static int sum(byte[] value) {
        CRC32 sum = new CRC32();
        sum.update(value);
        return (int) sum.getValue();
    }
}
