package org.aidememoire.reading.open;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How large the packed parts of a PDF are once unpacked, told before the library unpacks them into memory, which it does
 * without a bound. Looks at the bytes only, so that nothing that the file claims of itself is trusted.
 */
final class PdfSize {
    /** A picture of a large page at 600 dots per inch has less; what is written on all pages of a book has far less. */
    private static final long MOST = 250_000_000;

    private static final byte[] START = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int BUFFER = 65_536;
    private static final int DEFLATED = 8;
    private static final int HEADER_CHECK = 31;

    private final byte[] file;
    private final byte[] buffer = new byte[BUFFER];

    private PdfSize(byte[] file) {
        this.file = file;
    }

    /** Refuses {@code file} where one part of it is too large. */
    static void refuseTooLarge(byte[] file) throws CannotOpenException {
        new PdfSize(file).run();
    }

    private void run() throws CannotOpenException {
        for (int at = 0; at + START.length + 2 < file.length; at++) {
            if (file[at] == START[0] && isStart(at)) {
                int content = afterLineEnd(at + START.length);
                if (isDeflated(content) && unpacksToMore(content)) {
                    throw new CannotOpenException(String.format(
                            Locale.ROOT,
                            "its part at byte %d unpacks to more than %,d bytes, which no report does",
                            content,
                            MOST));
                }
            }
        }
    }

    private boolean isStart(int at) {
        for (int i = 1; i < START.length; i++) {
            if (file[at + i] != START[i]) {
                return false;
            }
        }
        return true;
    }

    private int afterLineEnd(int at) {
        int next = file[at] == '\r' ? at + 1 : at;
        return file[next] == '\n' ? next + 1 : next;
    }

    private boolean isDeflated(int at) {
        return at + 1 < file.length
                && (file[at] & 0x0F) == DEFLATED
                && (((file[at] & 0xFF) << 8) | (file[at + 1] & 0xFF)) % HEADER_CHECK == 0;
    }

    private boolean unpacksToMore(int at) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, at, file.length - at);
            long size = 0;
            while (size <= MOST && !inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                size += inflater.inflate(buffer);
            }
            return size > MOST;
        } catch (DataFormatException e) {
            // Broken, or not what it looked like: the library unpacks no more of it than went well here.
            return false;
        } finally {
            inflater.end();
        }
    }
}
