package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Draft;
import org.aidememoire.model.report.Report;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the law demands to be erased is gone, and what was decided can still be verified. */
@ParameterizedClass
@EnumSource(Kind.class)
class ErasureTest {
    private static final Report NAIROBI = SampleReports.nairobi();
    private static final Report OTHER = SampleReports.plain(1);

    private final Place place;
    private final Path folder;

    ErasureTest(Kind kind, @TempDir Path folder) {
        this.place = kind.place(folder);
        this.folder = folder;
    }

    private void eraseNairobi() {
        try (Store store = place.open()) {
            store.keep(NAIROBI, SampleReports.readingOfNairobi());
            store.keep(OTHER, SampleReports.nothingIn(OTHER));
            for (Draft draft : SampleDecisions.ofEveryKind()) {
                store.decide(draft, 0);
            }
            store.decide(SampleDecisions.erases(NAIROBI), 0);
        }
    }

    @Test
    void theWordsAreGoneAndAMarkerStays() {
        eraseNairobi();
        int last = SampleDecisions.ofEveryKind().size() + 1;
        try (Store store = place.open()) {
            assertThat(store.report(NAIROBI.id())).isEmpty();
            assertThat(store.reading(NAIROBI.id())).isEmpty();
            assertThat(store.readings()).hasSize(1);
            assertThat(store.report(OTHER.id())).isPresent();
            assertThat(store.erased()).containsExactly(Map.entry(NAIROBI.id(), (long) last));
            Decision marker = store.decisions().get(last - 1);
            assertThat(marker.why()).isEqualTo("a court ordered it");
            assertThat(marker.isErased()).isFalse();
        }
    }

    @Test
    void theChainStillVerifiesWithoutTheContents() {
        eraseNairobi();
        try (Store store = place.open()) {
            assertThat(store.faultsOfDecisions()).isEmpty();
            Decision first = store.decisions().get(0);
            assertThat(first.isErased()).isTrue();
            assertThat(first.by().name()).isEqualTo("anna");
            assertThat(first.subject().key())
                    .isEqualTo(SampleDecisions.acceptsCoal("anna").subject().key());
        }
    }

    @Test
    void noByteOfItIsLeftInTheFile() throws IOException {
        eraseNairobi();
        if (!place.onServer()) {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    String all = Files.readString(file, StandardCharsets.ISO_8859_1);
                    assertThat(all).doesNotContain("phase out coal").doesNotContain("two plants of three");
                    assertThat(all).contains("a court ordered it");
                }
            }
        }
    }

    @Test
    void itIsNotTakenInAgain() {
        eraseNairobi();
        try (Store store = place.open()) {
            assertThatThrownBy(() -> store.keep(NAIROBI, SampleReports.readingOfNairobi()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("was erased");
            assertThat(store.readings()).hasSize(1);
        }
    }

    @Test
    void nothingElseIsEverErased() {
        eraseNairobi();
        try (Handle handle = place.look()) {
            assertThatThrownBy(() -> handle.execute("DELETE FROM metadata")).hasMessageContaining("never removed");
            assertThatThrownBy(() -> handle.execute("UPDATE reports SET text = ''"))
                    .hasMessageContaining("never changed");
            assertThatThrownBy(() -> handle.execute("UPDATE decisions SET content = NULL"))
                    .hasMessageContaining("never changed");
        }
    }
}
