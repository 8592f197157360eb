package org.aidememoire.desk.kept;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.register.Register;

/**
 * Which code works out registers, by a sum over it: what is kept by other code is worked out anew, even where nobody
 * thought of giving the change a number.
 */
final class WrittenBy {
    private static final int DIGITS = 32;

    private WrittenBy() {}

    /** The sum; empty where the code cannot be looked at. */
    static Optional<String> thisCode() {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            for (Class<?> one : List.of(Register.class, Claim.class)) {
                CodeSource source = one.getProtectionDomain().getCodeSource();
                if (source == null) {
                    return Optional.empty();
                }
                add(Path.of(source.getLocation().toURI()), sum);
            }
            return Optional.of(HexFormat.of().formatHex(sum.digest()).substring(0, DIGITS));
        } catch (IOException | URISyntaxException | IllegalArgumentException | SecurityException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform provides SHA-256", e);
        }
    }

    /** A jar, or while developing a folder of classes. */
    private static void add(Path code, MessageDigest sum) throws IOException {
        if (Files.isRegularFile(code)) {
            sum.update(Files.readAllBytes(code));
            return;
        }
        try (Stream<Path> files = Files.walk(code)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sum.update(Files.readAllBytes(file));
            }
        }
    }
}
