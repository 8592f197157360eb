package org.aidememoire.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.register.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MechanismNamesTest {
    private static List<Entry> mechanisms(String... names) {
        return Register.of(java.util.stream.IntStream.range(0, names.length)
                        .mapToObj(i -> Draft.between("GHA", "TGO", "report " + i)
                                .mechanism(names[i], i + 1)
                                .read())
                        .toList())
                .entries(ClaimKind.MECHANISM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghana–Togo Ministerial Forum | Togolese-Ghanaian Ministerial Forum",
                "Annual Leaders’ Meeting | Ghana-Togo Leaders' Meeting",
                "2 + 2 Foreign and Defence Ministers' meeting | 2+2 Foreign and Defence Ministers’ meetings",
                "Lomé Process | Lomé Process on Illegal Fishing",
                "Ghana-Togo Dialogue | Togo–Ghana Dialogue",
            })
    void oneMechanismUnderItsNames(String one, String other) {
        assertThat(mechanisms(one, other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghana–Togo Dialogue | Ghana–Togo Leadership Dialogue",
                "Ministerial Forum | Democracy Forum",
                "Joint Committee on Trade | Joint Committee on Fisheries",
            })
    void otherMechanismsStayApart(String one, String other) {
        assertThat(mechanisms(one, other)).hasSize(2);
    }

    @Test
    void aBeginningThatTwoNamesShareIsNeither() {
        assertThat(mechanisms("Lomé Process", "Lomé Process on Illegal Fishing", "Lomé Process on Migration"))
                .hasSize(3);
    }
}
