package org.aidememoire.desk.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.account.Signatory;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.ReportId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WritableFieldTest {
    private static final Passage WORDS = new Passage(new ReportId("a".repeat(64)), 3, 12, "the canal");
    private static final Signatory ANNA = new Signatory("anna", Role.CODER);

    @ParameterizedTest
    @EnumSource(ClaimKind.class)
    void whatIsOfferedCanBeSentBack(ClaimKind kind) {
        Map<String, String> written = new HashMap<>();
        WritableField.toAdd(kind, WORDS).forEach(field -> written.put(field.name(), filled(field)));
        Claim added = Added.of(kind, WORDS, written, ANNA);

        assertThat(added.kind()).isEqualTo(kind);
        assertThat(WritableField.of(added))
                .extracting(WritableField::name)
                .containsExactlyInAnyOrderElementsOf(written.keySet());
    }

    @ParameterizedTest
    @EnumSource(ClaimKind.class)
    void everyChoiceCanBeRead(ClaimKind kind) {
        List<WritableField> fields = WritableField.toAdd(kind, WORDS);
        Map<String, String> written = new HashMap<>();
        fields.forEach(field -> written.put(field.name(), filled(field)));
        for (WritableField field : fields) {
            for (String choice : field.choices()) {
                Map<String, String> chosen = new HashMap<>(written);
                chosen.put(field.name(), choice);
                assertThat(FieldWords.of(Added.of(kind, WORDS, chosen, ANNA))).containsEntry(field.name(), choice);
            }
        }
    }

    @Test
    void sectorsAreReadByTheWordsThatPagesUse() {
        Map<String, String> written = new HashMap<>();
        WritableField.toAdd(ClaimKind.COMMITMENT, WORDS).forEach(field -> written.put(field.name(), filled(field)));
        written.put("sectors", "Trade and investment; energy");
        assertThat(FieldWords.of(Added.of(ClaimKind.COMMITMENT, WORDS, written, ANNA)))
                .containsEntry("sectors", "trade-investment; energy");
    }

    @Test
    void whatIsNeededIsEmptyUntilAPersonWritesIt() {
        assertThat(WritableField.toAdd(ClaimKind.TARGET, WORDS))
                .filteredOn(WritableField::needed)
                .hasSize(3)
                .allSatisfy(field -> assertThat(field.value()).isEmpty());
    }

    private static String filled(WritableField field) {
        if (!field.needed()) {
            return field.value();
        }
        if (!field.choices().isEmpty()) {
            return field.choices().get(0);
        }
        return switch (field.name()) {
            case "by", "from", "to" -> "VNM";
            case "sectors" -> "transport";
            case "value" -> "10";
            default -> "words";
        };
    }
}
