package org.aidememoire.store.derived;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Bytes with a sum of their key and of them behind them, for the file itself does not notice when one of these changes. */
final class Checked {
    private Checked() {}

    static byte[] with(String key, byte[] value) {
        return ByteBuffer.allocate(value.length + Integer.BYTES)
                .put(value)
                .putInt(sum(key, value))
                .array();
    }

    /** @throws IllegalArgumentException if the key and the bytes are not those that the sum was made of */
    static byte[] without(@Nullable String key, byte @Nullable [] checked) {
        // A changed byte can make a value nothing at all.
        int length = checked == null ? -1 : checked.length - Integer.BYTES;
        if (key != null && checked != null && length >= 0) {
            byte[] value = Arrays.copyOf(checked, length);
            if (ByteBuffer.wrap(checked, length, Integer.BYTES).getInt() == sum(key, value)) {
                return value;
            }
        }
        throw new IllegalArgumentException("a value is damaged");
    }

    private static int sum(String key, byte[] value) {
        CRC32 sum = new CRC32();
        sum.update(key.getBytes(StandardCharsets.UTF_8));
        sum.update(value);
        return (int) sum.getValue();
    }
}
