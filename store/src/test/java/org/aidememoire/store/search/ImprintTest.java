package org.aidememoire.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ImprintTest {
    private static Imprint imprint(Set<Integer> numbers) {
        return Imprint.of(numbers.stream().mapToInt(Integer::intValue));
    }

    /** Also where many numbers share their last bits, and the quick look alone would not tell. */
    @Property
    void whatIsCommonIsCounted(
            @ForAll @Size(max = 60) Set<@IntRange(max = 80) Integer> some,
            @ForAll @Size(max = 60) Set<@IntRange(max = 80) Integer> others,
            @ForAll @IntRange(min = 1, max = 1024) int apart) {
        Set<Integer> one = new TreeSet<>();
        some.forEach(number -> one.add(number * apart % (1 << Character.SIZE)));
        Set<Integer> other = new TreeSet<>();
        others.forEach(number -> other.add(number * apart % (1 << Character.SIZE)));
        Set<Integer> common = new TreeSet<>(one);
        common.retainAll(other);
        assertThat(imprint(one).has(common.size(), imprint(other))).isTrue();
        assertThat(imprint(one).has(common.size() + 1, imprint(other))).isFalse();
    }

    @Property
    void whatIsWrittenIsRead(@ForAll Set<@IntRange(max = 65_535) Integer> numbers) {
        byte[] bytes = imprint(numbers).bytes();
        assertThat(Imprint.read(bytes, 0, bytes.length)).isEqualTo(imprint(numbers));
        assertThat(imprint(numbers).size()).isEqualTo(numbers.size());
    }

    @Test
    void aNumberOfMoreThanSixteenBitsIsRefused() {
        assertThat(Imprint.of(IntStream.of(65_535)).size()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> Imprint.of(IntStream.of(65_536)));
        assertThatIllegalArgumentException().isThrownBy(() -> Imprint.of(IntStream.of(-1)));
    }
}
