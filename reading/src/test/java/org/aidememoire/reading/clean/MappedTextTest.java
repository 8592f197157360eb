package org.aidememoire.reading.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MappedTextTest {
    @Test
    void aCopiedCharacterKnowsItsPlace() {
        MappedText text = MappedText.of("one two").edited(List.of(Edit.delete(0, 4)));
        assertThat(text.text()).isEqualTo("two");
        assertThat(place(text, 0)).isEqualTo("4-5");
        assertThat(place(text, 2)).isEqualTo("6-7");
    }

    @Test
    void aReplacementStandsForAllThatItReplaced() {
        MappedText text = MappedText.of("A&amp;B").edited(List.of(new Edit(1, 6, "&")));
        assertThat(text.text()).isEqualTo("A&B");
        assertThat(place(text, 1)).isEqualTo("1-6");
        assertThat(place(text, 2)).isEqualTo("6-7");
    }

    @Test
    void anInsertionCameFromNowhere() {
        MappedText text = MappedText.of("andLaos").edited(List.of(Edit.insert(3, " ")));
        assertThat(text.text()).isEqualTo("and Laos");
        assertThat(text.isInserted(3)).isTrue();
        assertThat(text.isInserted(4)).isFalse();
        assertThat(place(text, 4)).isEqualTo("3-4");
    }

    @Test
    void editsOfEditsReachBackToTheSource() {
        MappedText text = MappedText.of("x\r\nA&amp;B")
                .edited(List.of(new Edit(1, 3, "\n"), new Edit(4, 9, "&")))
                .edited(List.of(Edit.delete(0, 2), new Edit(3, 4, " and ")));
        assertThat(text.text()).isEqualTo("A and B");
        assertThat(place(text, 0)).isEqualTo("3-4");
        assertThat(place(text, 1)).isEqualTo("4-9");
        assertThat(place(text, 6)).isEqualTo("9-10");
    }

    @Test
    void editsThatOverlapOrReachBeyondAreMistakes() {
        MappedText text = MappedText.of("abc");
        assertThatThrownBy(() -> text.edited(List.of(Edit.delete(0, 2), Edit.delete(1, 3))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> text.edited(List.of(Edit.delete(2, 4)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> text.sourceStart(3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Edit.delete(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Whatever is deleted and inserted over two rounds, what is left is the source's and in its order. */
    @Property
    void everyCharacterThatWasNotInsertedIsTheSources(
            @ForAll @AlphaChars @StringLength(max = 40) String source,
            @ForAll @Size(max = 12) List<@IntRange(max = 40) Integer> first,
            @ForAll @Size(max = 12) List<@IntRange(max = 40) Integer> second) {
        MappedText text = MappedText.of(source);
        text = text.edited(edits(first, text.text().length()));
        text = text.edited(edits(second, text.text().length()));
        int before = 0;
        for (int i = 0; i < text.text().length(); i++) {
            assertThat(text.sourceStart(i)).isGreaterThanOrEqualTo(before);
            before = text.sourceEnd(i);
            if (text.isInserted(i)) {
                assertThat(text.text().charAt(i)).isEqualTo('_');
            } else {
                assertThat(source.substring(text.sourceStart(i), text.sourceEnd(i)))
                        .isEqualTo(text.text().substring(i, i + 1));
            }
        }
    }

    /** Deletions and insertions, in turn, between the sorted {@code places}. */
    private static List<Edit> edits(List<Integer> places, int length) {
        List<Integer> sorted =
                places.stream().filter(place -> place <= length).sorted().toList();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i + 1 < sorted.size(); i += 2) {
            boolean delete = i % 4 == 0;
            edits.add(delete ? Edit.delete(sorted.get(i), sorted.get(i + 1)) : Edit.insert(sorted.get(i), "_"));
        }
        return edits;
    }

    private static String place(MappedText text, int at) {
        return text.sourceStart(at) + "-" + text.sourceEnd(at);
    }
}
