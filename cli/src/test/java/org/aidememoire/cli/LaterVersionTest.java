package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.party.Party;
import org.aidememoire.store.Store;
import org.aidememoire.store.StoreAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agency's later version takes over what people decided on the first, in either database. */
class LaterVersionTest {
    private static final WrittenReport FIRST = version(
            "first", "Kenya and Uganda agreed to widen the ferry dock. Uganda proposed painting the old ferries.\n");
    private static final WrittenReport SECOND =
            version("second", "CORRECTED: Kenya and Uganda agreed to widen the ferry dock, and nothing more.\n");

    private static WrittenReport version(String name, String text) {
        WrittenReport report = new WrittenReport(name, Optional.of(LocalDate.of(2025, 3, 1)), "Lake News", text)
                .says("widen the ferry dock", evidence -> commitment(Force.AGREED, evidence));
        return text.contains("painting")
                ? report.says("painting the old ferries", evidence -> commitment(Force.PROPOSED, evidence))
                : report;
    }

    private static Commitment commitment(Force force, Evidence evidence) {
        return new Commitment(
                force,
                List.of(Party.state("KEN"), Party.state("UGA")),
                List.of(),
                List.of(new Sector("transport")),
                Optional.empty(),
                Polarity.POSITIVE,
                evidence);
    }

    @Test
    void inAFile(@TempDir Path folder) {
        decisionsGoOver(folder.resolve("aide.db").toString());
    }

    @Test
    void inADatabase() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            decisionsGoOver(server.getJdbcUrl("postgres", "postgres"));
        }
    }

    private static void decisionsGoOver(String store) {
        try (Store kept = Store.open(StoreAddress.parse(store, Map.of()))) {
            FIRST.keep(kept);
            SECOND.keep(kept);
        }
        String dock = FIRST.id("widen the ferry dock");
        String paint = FIRST.id("painting the old ferries");
        assertThat(aide(store, "decide", "correct", dock, "due=2030", "--why", "as the minutes say")
                        .code())
                .isZero();
        assertThat(aide(store, "decide", "accept", paint).code()).isZero();

        Ran superseded = aide(store, "report", "supersede", "first", "second", "--why", "the agency corrected it");

        String later = SECOND.report().id().brief();
        assertThat(superseded.err()).isEmpty();
        assertThat(superseded.out())
                .contains("that hold of " + later + ", too: 1")
                .contains("not carried over: 2: anna")
                .contains("does not say this in these words");
        assertThat(ask(store, "commitments", "--format", "csv").out())
                .contains("widen the ferry dock")
                .contains("2030")
                .doesNotContain("painting");
        assertThat(ask(store, "show", SECOND.id("widen the ferry dock")).out()).contains("due: nothing → 2030");
        assertThat(ask(store, "log", "--format", "csv").out())
                .contains("yes, in the later version " + later)
                .contains("earlier version only");
        assertThat(ask(store, "log", "--unattached", "--format", "csv").out())
                .contains("painting the old ferries")
                .doesNotContain("widen the ferry dock");

        assertThat(aide(store, "report", "restore", "first").code()).isZero();
        assertThat(ask(store, "commitments").out()).contains("painting");
        assertThat(ask(store, "log", "--unattached").out()).startsWith("no such decisions");
        assertThat(ask(store, "verify").code()).isZero();
    }

    private static Ran aide(String store, Object... args) {
        return Ran.aide(Stream.concat(Stream.of(args), Stream.of("--by", "anna", "--store", store))
                .toArray());
    }

    private static Ran ask(String store, Object... args) {
        return Ran.aide(
                Stream.concat(Stream.of(args), Stream.of("--store", store)).toArray());
    }
}
