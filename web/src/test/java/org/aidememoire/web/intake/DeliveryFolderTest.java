package org.aidememoire.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a sender calls a file is anything at all; it is laid down in its folder, and nowhere else. */
class DeliveryFolderTest {
    @Test
    void aPlainNameIsKept() {
        assertThat(DeliveryFolder.safe("Joint communiqué (final).pdf")).isEqualTo("Joint communiqué (final).pdf");
    }

    @Test
    void aNameOfWhichOnlyTheBytesAreTooManyIsCutAndKeepsItsEnding() throws IOException {
        String lao = "ຖະແຫຼງການ".repeat(15) + ".txt";
        assertThat(lao).hasSizeLessThan(200);
        assertThat(DeliveryFolder.safe(lao)).endsWith(".txt");
        laidDown(lao);
    }

    @Property(tries = 300)
    void everyNameIsLaidDownInTheFolder(@ForAll("names") String name) throws IOException {
        laidDown(name);
    }

    private static void laidDown(String name) throws IOException {
        DeliveryFolder folder = new DeliveryFolder();
        try {
            for (int i = 0; i < 2; i++) {
                folder.add(name, new ByteArrayInputStream("Ministers met.".getBytes(StandardCharsets.UTF_8)));
            }
            folder.add(name, "Ministers met.");
            assertThat(folder.files()).hasSize(3).allSatisfy(file -> {
                Path parent = file.getParent();
                assertThat(file.normalize().getParent()).isEqualTo(parent);
                assertThat(file).isRegularFile();
            });
        } finally {
            folder.remove();
        }
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> pieces = Arbitraries.of(
                "..",
                "/",
                "\\",
                ".",
                "C:",
                "~",
                "\u0000",
                "\n",
                "\u202E",
                "\uD83D",
                "\uD83D\uDE00",
                "con",
                ".pdf",
                ".txt",
                "%2e%2e%2f",
                "a",
                " ",
                "*",
                "?",
                "\u0EA5\u0EB2\u0EA7".repeat(40),
                "x".repeat(300),
                "'",
                "$(id)",
                "-rf");
        return pieces.list().ofMaxSize(8).map(list -> String.join("", list));
    }
}
