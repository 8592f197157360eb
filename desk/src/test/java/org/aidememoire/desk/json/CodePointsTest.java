package org.aidememoire.desk.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void aFlagOutsideTheBasicPlaneCountsOnce() {
        CodePoints counted = CodePoints.in("a😀b");
        assertThat(counted.before(0)).isZero();
        assertThat(counted.before(1)).isEqualTo(1);
        assertThat(counted.before(3)).isEqualTo(2);
        assertThat(counted.before(4)).isEqualTo(3);
    }

    @Property
    void theCountIsThatOfThePlatform(@ForAll String start, @ForAll String end) {
        String text = start + "😀" + end;
        CodePoints counted = CodePoints.in(text);
        for (int offset = 0; offset <= text.length(); offset++) {
            if (offset == 0 || offset == text.length() || !Character.isLowSurrogate(text.charAt(offset))) {
                assertThat(counted.before(offset)).isEqualTo(text.codePointCount(0, offset));
            }
        }
    }
}
