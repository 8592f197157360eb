package org.aidememoire.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DataFormatException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.aidememoire.model.report.DeliveredBytes;

/**
 * Delivered bytes as a column holds them: in zlib's form where that is shorter, else as they are. That is the
 * convention of SQLite's own archives, so {@code sqlar_uncompress(bytes, size)} in SQLite's shell gives them back.
 *
 * @see <a href="https://www.sqlite.org/sqlar.html">SQLite Archive Files</a>
 */
final class DeliveredColumn {
    private DeliveredColumn() {}

    static byte[] write(DeliveredBytes delivered) {
        byte[] content = delivered.toArray();
        ByteArrayOutputStream deflated = new ByteArrayOutputStream(content.length / 2);
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written to", e);
        }
        return deflated.size() < content.length ? deflated.toByteArray() : content;
    }

    /** @throws DataFormatException if the column does not hold {@code size} bytes */
    static DeliveredBytes read(byte[] column, int size) throws DataFormatException {
        if (column.length == size) {
            return DeliveredBytes.of(column);
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(column);
            byte[] content = new byte[size];
            if (inflater.inflate(content) != size) {
                throw new DataFormatException("not the " + size + " bytes that were delivered");
            }
            return DeliveredBytes.of(content);
        } finally {
            inflater.end();
        }
    }
}
