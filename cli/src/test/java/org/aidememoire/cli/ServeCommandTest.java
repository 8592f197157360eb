package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    @Test
    void aTakenPortIsSaidInOneLineWithAnotherToTry(@TempDir Path folder) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Ran ran = Ran.aide(
                    "serve",
                    "--port",
                    Integer.toString(taken.getLocalPort()),
                    "--store",
                    folder.resolve("aide.db").toString());

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err())
                    .contains("port " + taken.getLocalPort() + " is taken", "--port " + (taken.getLocalPort() + 1))
                    .hasLineCount(1);
            assertThat(ran.out()).contains("Opening the register in").hasLineCount(1);
        }
    }

    @Test
    void aPortThatCannotBeIsSaid(@TempDir Path folder) {
        Ran ran = Ran.aide(
                "serve", "--port", "70000", "--store", folder.resolve("aide.db").toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("no port 70000");
        assertThat(ran.out()).isEmpty();
    }
}
