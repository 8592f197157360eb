package org.aidememoire.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidememoire.model.claim.ClaimKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TieKindTest {
    @ParameterizedTest
    @EnumSource(ClaimKind.class)
    void whatReadsAlikeFromBothSidesIsOfferedOnce(ClaimKind kind) {
        assertThat(TieKind.wordsFrom(kind)).doesNotHaveDuplicates();
    }
}
