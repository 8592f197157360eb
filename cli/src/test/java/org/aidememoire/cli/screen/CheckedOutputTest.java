package org.aidememoire.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CheckedOutputTest {
    private static CheckedOutput writtenTo(OutputStream stream) {
        CheckedOutput out = new CheckedOutput(stream);
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        writer.println("a row");
        writer.flush();
        return out;
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailure() {
        assertThat(writtenTo(failing("Broken pipe")).failure()).isEmpty();
    }

    @Test
    void aFullDiskIsOne() {
        assertThat(writtenTo(failing("No space left on device")).failure())
                .get()
                .extracting(IOException::getMessage)
                .isEqualTo("No space left on device");
    }

    @Test
    void whatCouldBeWrittenIsThere() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(writtenTo(bytes).failure()).isEmpty();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("a row" + System.lineSeparator());
    }
}
