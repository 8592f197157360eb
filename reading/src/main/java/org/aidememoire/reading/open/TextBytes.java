package org.aidememoire.reading.open;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes that should be text: which encoding, whether they are text at all, and what in them is malformed. */
final class TextBytes {
    private static final int BUFFER = 8192;
    private static final char REPLACEMENT = '\uFFFD';
    /** Text has hardly any control characters besides tabs and line ends; machine data is full of them. */
    private static final int CONTROL_CHARACTERS_IN = 50;

    private TextBytes() {}

    /**
     * Bytes that no character stands for.
     *
     * @param firstByte zero-based offset of the first one in the file
     * @param line the one-based line that it stands on
     * @param firstChar zero-based offset of the replacement character for it in the decoded text
     * @param count how many malformed sequences there are
     */
    record Malformed(long firstByte, long line, int firstChar, long count) {
        String reason(Charset charset) {
            return "not valid %s at byte %d (line %d)%s; read as \uFFFD"
                    .formatted(
                            charset.name(),
                            firstByte,
                            line,
                            count == 1 ? "" : ", and at " + (count - 1) + " further place" + (count == 2 ? "" : "s"));
        }
    }

    /** UTF-8, unless a byte order mark declares UTF-16. */
    static Charset charset(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    /** Refuses bytes that are not text in any of the encodings that {@link #charset} knows. */
    static void refuseBinary(byte[] bytes) throws CannotOpenException {
        if (!charset(bytes).equals(StandardCharsets.UTF_8)) {
            return;
        }
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new CannotOpenException("not text: a zero byte at offset " + i);
            }
            if (bytes[i] > 0 && bytes[i] < ' ' && bytes[i] != '\t' && bytes[i] != '\n' && bytes[i] != '\r') {
                controls++;
            }
        }
        if ((long) controls * CONTROL_CHARACTERS_IN > bytes.length) {
            throw new CannotOpenException(
                    "not text: " + controls + " control characters in " + bytes.length + " bytes");
        }
    }

    /** The malformed bytes, if any; {@code decoded} is what {@code charset} made of {@code bytes}. */
    static Optional<Malformed> malformed(byte[] bytes, Charset charset, String decoded) {
        return decoded.indexOf(REPLACEMENT) < 0 ? Optional.empty() : scan(bytes, charset);
    }

    private static Optional<Malformed> scan(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(BUFFER);
        long count = 0;
        long first = 0;
        long line = 1;
        int chars = 0;
        boolean done = false;
        while (!done) {
            CoderResult result = decoder.decode(in, out, true);
            if (count == 0) {
                chars += out.position();
                line += out.flip().chars().filter(c -> c == '\n').count();
            }
            out.clear();
            if (result.isError()) {
                first = count == 0 ? in.position() : first;
                count++;
                in.position(in.position() + result.length());
            }
            done = result.isUnderflow();
        }
        return count == 0 ? Optional.empty() : Optional.of(new Malformed(first, line, chars, count));
    }
}
