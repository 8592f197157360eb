package org.aidememoire.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version that was built, from a file that the build writes. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        try (InputStream version = Version.class.getResourceAsStream("version.txt")) {
            if (version == null) {
                throw new IOException("version.txt is not on the class path");
            }
            return new String[] {"aide " + new String(version.readAllBytes(), StandardCharsets.UTF_8).strip()};
        }
    }
}
