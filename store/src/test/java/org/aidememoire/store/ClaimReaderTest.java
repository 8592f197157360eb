package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.claim.Project;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.party.Party;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ClaimReaderTest {
    private final JsonMapper json = Store.json();
    private final Evidence evidence = SampleReports.evidence(SampleReports.nairobi(), "Lamu port");

    @Test
    void aKeyThatALaterVersionMayAddIsPassedOver() {
        assertThat(read(ClaimKind.PROJECT, "{\"name\":\"Lamu port\",\"length\":{\"km\":3}}"))
                .isEqualTo(new Project("Lamu port", evidence));
    }

    @Test
    void aMissingKeyIsAnErrorAndNotAnEmptyValue() {
        assertThatThrownBy(() -> read(ClaimKind.PROJECT, "{}")).hasMessageContaining("name");
    }

    @Test
    void aValueOfTheWrongTypeIsAnErrorAndNotConverted() {
        assertThatThrownBy(() -> read(ClaimKind.PROJECT, "{\"name\":7}")).hasMessageContaining("String");
    }

    @Test
    void aKindOfPartyThatIsNotKnownIsAnError() {
        assertThatThrownBy(() -> read(
                        ClaimKind.TARGET,
                        "{\"measure\":\"trade\",\"value\":1,\"unit\":\"USD\",\"by\":[{\"planet\":\"Mars\"}]}"))
                .hasMessageContaining("planet");
    }

    @Test
    void aSumIsWrittenAsAPlainNumberAndReadToTheLastDigit() {
        BigDecimal value = new BigDecimal("12345678901234567890.123456789");
        Target target = new Target("aid", value, "USD", Optional.empty(), List.of(Party.state("KEN")), evidence);
        Target million = new Target("aid", new BigDecimal("1E6"), "USD", Optional.empty(), List.of(), evidence);
        ClaimWriter writer = new ClaimWriter(json);
        assertThat(writer.write(target))
                .isEqualTo(
                        "{\"measure\":\"aid\",\"value\":12345678901234567890.123456789,\"unit\":\"USD\",\"by\":[{\"state\":\"KEN\"}]}");
        assertThat(read(ClaimKind.TARGET, writer.write(target))).isEqualTo(target);
        assertThat(writer.write(million)).contains("\"value\":1000000,");
        assertThat(read(ClaimKind.TARGET, writer.write(million))).isEqualTo(million);
    }

    private Claim read(ClaimKind kind, String body) {
        return ClaimReader.read(kind, evidence.passage(), evidence.rule(), evidence.reader(), json.readTree(body));
    }
}
