package org.aidememoire.desk.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.claim.Project;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.ReportId;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static final String TEXT = "the lake railway to Kampala opens";
    private static final ReportId REPORT =
            DeliveredBytes.of(TEXT.getBytes(StandardCharsets.UTF_8)).id();

    private static Claim claim(int start, int end) {
        return new Project(
                TEXT.substring(start, end),
                new Evidence(
                        new Passage(REPORT, start, end, TEXT.substring(start, end)),
                        List.of(),
                        new RuleName("test", "written"),
                        "test"));
    }

    private static String shown(MarkedText marked) {
        return marked.pieces().stream()
                .map(piece -> piece.beginning().stream()
                                .map(number -> "[" + number)
                                .collect(Collectors.joining())
                        + piece.text()
                        + piece.ending().stream().map(number -> number + "]").collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    @Test
    void marksWithinMarksAndAcrossThem() {
        assertThat(shown(MarkedText.of(TEXT, List.of(claim(9, 27), claim(4, 16), claim(4, 27)))))
                .isEqualTo("the [1[2lake [3railway2] to Kampala3]1] opens");
    }

    @Test
    void aTextWithoutClaimsIsOnePiece() {
        assertThat(shown(MarkedText.of(TEXT, List.of()))).isEqualTo(TEXT);
        assertThat(MarkedText.of("", List.of()).pieces()).isEmpty();
    }

    @Property
    void thePiecesAreTheTextAndEveryMarkEnds(@ForAll("claims") List<Claim> claims) {
        MarkedText marked = MarkedText.of(TEXT, claims);

        assertThat(marked.pieces().stream().map(MarkedText.Piece::text).collect(Collectors.joining()))
                .isEqualTo(TEXT);
        assertThat(marked.pieces().stream().flatMap(piece -> piece.ending().stream()))
                .containsExactlyInAnyOrderElementsOf(marked.pieces().stream()
                        .flatMap(piece -> piece.beginning().stream())
                        .toList())
                .hasSameSizeAs(claims);
    }

    @Property
    void aClaimCoversItsQuoteAndNothingElse(@ForAll("claims") List<Claim> claims) {
        MarkedText marked = MarkedText.of(TEXT, claims);
        for (int i = 0; i < claims.size(); i++) {
            int number = i + 1;
            assertThat(marked.pieces().stream()
                            .filter(piece -> piece.covering().contains(number))
                            .map(MarkedText.Piece::text)
                            .collect(Collectors.joining()))
                    .isEqualTo(marked.claims().get(i).evidence().passage().quote());
        }
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, TEXT.length() - 1),
                        Arbitraries.integers().between(1, TEXT.length()))
                .as((start, length) -> claim(start, Math.min(TEXT.length(), start + length)))
                .list()
                .ofMaxSize(6);
    }
}
