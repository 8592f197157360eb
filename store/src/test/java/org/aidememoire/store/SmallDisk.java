package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowingConsumer;

/** A real file system of its own with little room on it. Mounting one needs Linux and root; else the test is skipped. */
final class SmallDisk {
    private final Path at;

    private SmallDisk(Path at) {
        this.at = at;
    }

    /** Does {@code work} while a disk of {@code size}, such as {@code 1m}, is mounted on the empty folder {@code at}. */
    static void mounted(Path at, String size, ThrowingConsumer<SmallDisk> work)
            throws IOException, InterruptedException {
        boolean mounted = succeeds("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", at.toString());
        assumeTrue(mounted, "skipped: a disk of " + size + " cannot be mounted here");
        try {
            work.accept(new SmallDisk(at));
        } finally {
            assertThat(succeeds("umount", at.toString())).isTrue();
        }
    }

    void makeReadOnly() throws IOException, InterruptedException {
        assertThat(succeeds("mount", "-o", "remount,ro", at.toString())).isTrue();
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
