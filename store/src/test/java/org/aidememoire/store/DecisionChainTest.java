package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever lifts the triggers and changes what was decided is found out. */
class DecisionChainTest {
    private final Path file;

    DecisionChainTest(@TempDir Path folder) {
        this.file = folder.resolve("aide.db");
    }

    @BeforeEach
    void decide() {
        try (Store store = new Place(file.toString()).openAt("2026-02-06T08:00:00Z")) {
            store.keep(SampleReports.nairobi(), SampleReports.readingOfNairobi());
            store.decide(SampleDecisions.acceptsCoal("anna"), 0);
            store.decide(SampleDecisions.rejectsCoal("anna"), 0);
            store.decide(SampleDecisions.remarksOnCoal("anna"), 0);
            assertThat(store.faultsOfDecisions()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decided_at = '2026-02-07T08:00:00.000Z'",
                "decided_by = 'boun'",
                "role = 'coder'",
                "act = 'accept'",
                "subject = 'claim c000000000000'",
                "report = NULL",
                "seal = digest"
            })
    void aChangedColumnIsFound(String change) {
        tamper("UPDATE decisions SET " + change + " WHERE number = 2");
        assertThat(faults()).isNotEmpty().first().asString().startsWith("decision 2: ");
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE decisions SET content = replace(content; 'own'; 'OWN') WHERE number = 2,decision 2: its content",
        "DELETE FROM decisions WHERE number = 2,decision 3: the one before it is missing",
        "UPDATE decisions SET previous = digest WHERE number = 3,decision 3: it does not follow"
    })
    void whatIsAltogetherDifferentIsNamed(String statement, String fault) {
        tamper(statement.replace(';', ','));
        assertThat(faults()).first().asString().startsWith(fault);
    }

    @Test
    void theSealIsWhatTheDocumentationSays() throws Exception {
        try (Handle handle = new Place(file.toString()).look()) {
            DecisionRow row = handle.createQuery("SELECT * FROM decisions WHERE number = 1")
                    .map(DecisionRow::of)
                    .one();
            String head = "{\"act\":\"accept\",\"at\":\"2026-02-06T08:00:00.000Z\",\"by\":\"anna\",\"content\":\""
                    + sha256(row.content().orElseThrow()) + "\",\"number\":1,\"previous\":\"" + "0".repeat(64)
                    + "\",\"report\":\"" + SampleReports.nairobi().id()
                    + "\",\"role\":\"administrator\",\"subject\":\"claim "
                    + SampleDecisions.coal().id() + "\"}";
            assertThat(row.seal()).isEqualTo(sha256(head));
        }
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void tamper(String statement) {
        try (Handle handle = new Place(file.toString()).look()) {
            handle.execute("PRAGMA foreign_keys = OFF");
            handle.execute("DROP TRIGGER decisions_stay");
            handle.execute("DROP TRIGGER decisions_stay_as_they_are");
            handle.execute(statement);
        }
    }

    private List<String> faults() {
        try (Store store = Store.open(file)) {
            return store.faultsOfDecisions();
        }
    }
}
