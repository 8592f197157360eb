package org.aidememoire.cli.screen;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stream that remembers why it failed, since a {@link java.io.PrintWriter} only knows that it did: a reader that has
 * seen enough, as in {@code aide timeline | head}, is no failure, a full disk is.
 */
public final class CheckedOutput extends OutputStream {
    private final OutputStream stream;
    private @Nullable IOException failure;

    /** Writes to {@code stream}, buffered. */
    public CheckedOutput(OutputStream stream) {
        this.stream = new BufferedOutputStream(stream, 1 << 16);
    }

    /** Why not everything could be written, unless nobody was there to read it. */
    public Optional<IOException> failure() {
        return Optional.ofNullable(failure).filter(cause -> !isClosedPipe(cause));
    }

    private static boolean isClosedPipe(IOException cause) {
        String message = String.valueOf(cause.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed");
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            stream.write(bytes, offset, length);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            stream.flush();
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    private IOException remembered(IOException e) {
        if (failure == null) {
            failure = e;
        }
        return e;
    }
}
