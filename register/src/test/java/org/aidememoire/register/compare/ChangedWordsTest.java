package org.aidememoire.register.compare;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.aidememoire.model.wording.Piece;
import org.junit.jupiter.api.Test;

class ChangedWordsTest {
    @Property
    void thePiecesAreTheWordings(
            @ForAll @CharRange(from = 'a', to = 'c') @Chars({' ', '-', ',', 'đ', '—'}) @StringLength(min = 1, max = 30)
                    String before,
            @ForAll @CharRange(from = 'a', to = 'c') @Chars({' ', '-', ',', 'đ', '—'}) @StringLength(min = 1, max = 30)
                    String after) {
        ChangedWords words = ChangedWords.between(before, after);

        assertThat(Piece.wording(words.before())).isEqualTo(before);
        assertThat(Piece.wording(words.after())).isEqualTo(after);
    }

    @Property
    void whatIsEqualHasNoMarks(@ForAll @StringLength(min = 1, max = 40) String text) {
        assertThat(ChangedWords.between(text, text).after()).noneMatch(Piece::marked);
    }

    @Test
    void aWordOfAnyLengthIsOneWord() {
        String endless = "a-b".repeat(30_000);

        ChangedWords words = ChangedWords.between(endless, endless + " more");

        assertThat(words.after())
                .filteredOn(Piece::marked)
                .extracting(Piece::text)
                .containsExactly("more");
    }

    @Test
    void caseAccentsAndPunctuationAreNoChange() {
        ChangedWords words = ChangedWords.between("the roads of Đà Nẵng, and more", "The roads of Da Nang and more");
        assertThat(words.before()).noneMatch(Piece::marked);
        assertThat(words.after()).noneMatch(Piece::marked);
    }
}
