package org.aidememoire.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another Java program at work on a store. */
final class OtherProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private OtherProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** Starts the {@code main} of {@code program}. */
    static OtherProcess start(Class<?> program, Object... arguments) throws IOException {
        return start(List.of(), program, arguments);
    }

    /** The same, with files of at most {@code kilobytes}. */
    static OtherProcess startLimited(int kilobytes, Class<?> program, Object... arguments) throws IOException {
        List<String> limited = List.of("bash", "-c", "ulimit -f " + kilobytes + " && exec \"$0\" \"$@\"");
        return start(limited, program, arguments);
    }

    private static OtherProcess start(List<String> before, Class<?> program, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new OtherProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Its next line of output. */
    String line() throws IOException {
        return String.valueOf(output.readLine());
    }

    /** Kills it as a loss of power would: no handler runs, nothing is flushed. */
    void kill() {
        // By its handle, since Process.destroyForcibly also closes the output that is still to be read.
        process.toHandle().destroyForcibly();
    }

    /** Every whole line that it still writes until its end. */
    List<String> remainingLines() throws IOException {
        StringBuilder rest = new StringBuilder();
        for (int next = output.read(); next >= 0; next = output.read()) {
            rest.append((char) next);
        }
        return rest.substring(0, rest.lastIndexOf("\n") + 1).lines().toList();
    }

    /** Waits for its end. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running: " + process.info());
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
