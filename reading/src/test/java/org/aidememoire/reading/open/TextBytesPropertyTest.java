package org.aidememoire.reading.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class TextBytesPropertyTest {
    /** What stands before the first malformed byte is well formed, and the replacement stands right after it. */
    @Property
    void theFirstMalformedByteEndsTheLongestWellFormedStart(@ForAll @Size(max = 200) byte[] bytes) {
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        Optional<TextBytes.Malformed> found = TextBytes.malformed(bytes, StandardCharsets.UTF_8, decoded);
        boolean valid = Arrays.equals(decoded.getBytes(StandardCharsets.UTF_8), bytes);
        assertThat(found.isEmpty()).isEqualTo(valid);
        found.ifPresent(malformed -> {
            String before = new String(bytes, 0, (int) malformed.firstByte(), StandardCharsets.UTF_8);
            assertThat(before.getBytes(StandardCharsets.UTF_8))
                    .isEqualTo(Arrays.copyOf(bytes, (int) malformed.firstByte()));
            assertThat(decoded).startsWith(before);
            assertThat(malformed.firstChar()).isEqualTo(before.length());
            assertThat(decoded.charAt(malformed.firstChar())).isEqualTo('\uFFFD');
            assertThat(malformed.line() - 1)
                    .isEqualTo(before.chars().filter(c -> c == '\n').count());
        });
    }
}
