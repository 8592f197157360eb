package org.aidememoire.register;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Tô Lâm, to lam",
        "TÔ LÂM, to lam",
        "Phạm Minh Chính, pham minh chinh",
        "Đà Nẵng, da nang",
        "Łódź, lodz",
        "The Joint Committee, joint committee",
        "the, the",
        "'Côte d’Ivoire', cote d ivoire",
        "ນະຄອນຫຼວງ ວຽງຈັນ, ນະຄອນຫຼວງ ວຽງຈັນ",
    })
    void spellingsOfTheSameWordsFoldToOne(String text, String folded) {
        assertThat(FoldedWords.of(text)).hasToString(folded);
    }

    @Test
    void nothingIsLeftOfPunctuation() {
        assertThat(FoldedWords.of(" — ").isEmpty()).isTrue();
    }

    @Test
    void wordsAreAmongOthersInAnyOrder() {
        assertThat(FoldedWords.of("Lam To").areAmong(FoldedWords.of("General Secretary Tô Lâm")))
                .isTrue();
        assertThat(FoldedWords.of("Lam Tu").areAmong(FoldedWords.of("General Secretary Tô Lâm")))
                .isFalse();
    }

    @Property
    void foldingAgainChangesNothing(@ForAll String text) {
        FoldedWords once = FoldedWords.of("x " + text);
        assertThat(FoldedWords.of(once.toString())).isEqualTo(once);
    }
}
