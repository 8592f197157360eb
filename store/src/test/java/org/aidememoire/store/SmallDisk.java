package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A real file system of its own with little room on it. Mounting one needs Linux and root; else the test is skipped. */
final class SmallDisk implements AutoCloseable {
    private final Path at;

    private SmallDisk(Path at) {
        this.at = at;
    }

    /** Mounts a disk of {@code size}, such as {@code 1m}, on the empty folder {@code at}. */
    static SmallDisk mount(Path at, String size) throws IOException, InterruptedException {
        boolean mounted = succeeds("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", at.toString());
        assumeTrue(mounted, "skipped: a disk of " + size + " cannot be mounted here");
        return new SmallDisk(at);
    }

    void makeReadOnly() throws IOException, InterruptedException {
        assertThat(succeeds("mount", "-o", "remount,ro", at.toString())).isTrue();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        assertThat(succeeds("umount", at.toString())).isTrue();
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(List.of(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
