package org.aidememoire.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code aide serve} in a process of its own, until it is closed. */
final class ServingProcess implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("(http://\\S+) shows ");
    private static final int SECONDS_TO_END = 15;

    private final Process process;
    private final URI address;

    private ServingProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it, and waits until it says where it serves. */
    static ServingProcess start(List<String> aide, String store) throws IOException {
        List<String> line = new ArrayList<>(aide);
        line.addAll(List.of("serve", "--port", "0", "--store", store));
        Process process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = process.inputReader();
        for (String words = said.readLine(); words != null; words = said.readLine()) {
            Matcher found = ADDRESS.matcher(words);
            if (found.find()) {
                return new ServingProcess(process, URI.create(found.group(1)));
            }
        }
        throw new IOException(String.join(" ", line) + " does not serve");
    }

    URI address() {
        return address;
    }

    /** The time that processors have worked for it, as far as the system tells. */
    Duration processor() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
