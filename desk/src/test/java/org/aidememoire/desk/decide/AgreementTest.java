package org.aidememoire.desk.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.aidememoire.desk.Desk;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.EngagementKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each coder's own last word counts, whoever decided last. */
class AgreementTest {
    private static final List<ClaimId> CLAIMS = List.of(
            Lakeside.railway("1").id(),
            Lakeside.post("1").id(),
            Lakeside.talks("1", EngagementKind.TALKS).id(),
            Lakeside.wireRailway().id());

    private static final long SEEN_ALL = Long.MAX_VALUE;

    private final Desk desk;
    private final Deciding carl;
    private final Deciding dao;

    AgreementTest(@TempDir Path folder) {
        desk = Lakeside.in(folder).desk();
        carl = desk.deciding(Lakeside.called("carl", Role.CODER));
        dao = desk.deciding(Lakeside.called("dao", Role.CODER));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whereNobodysCodingMeetsAnothersThereIsNone() {
        carl.accept(CLAIMS.get(0), "", 0);
        dao.accept(CLAIMS.get(1), "", 0);
        assertThat(desk.decided().agreements()).isEmpty();
    }

    /** Right, right, wrong, right against right, right, wrong, wrong: alpha is 1 − 7 × 2 / (2 × 5 × 3) = 8/15. */
    @Test
    void alphaIsKrippendorffs() {
        for (int i = 0; i < CLAIMS.size(); i++) {
            if (i == 2) {
                carl.reject(CLAIMS.get(i), "", 0);
                dao.reject(CLAIMS.get(i), "", SEEN_ALL);
            } else {
                carl.accept(CLAIMS.get(i), "", 0);
                if (i == 3) {
                    dao.reject(CLAIMS.get(i), "", SEEN_ALL);
                } else {
                    dao.accept(CLAIMS.get(i), "", SEEN_ALL);
                }
            }
        }
        assertThat(desk.decided().agreements()).singleElement().satisfies(agreement -> {
            assertThat(agreement.people()).containsExactly("carl", "dao");
            assertThat(agreement.claims()).isEqualTo(4);
            assertThat(agreement.agreed()).isEqualTo(3);
            assertThat(agreement.alpha().orElseThrow()).isCloseTo(8.0 / 15, within(1e-9));
        });
    }

    @Test
    void whereAllSayTheSameOfEverythingChanceCannotBeTold() {
        carl.accept(CLAIMS.get(0), "", 0);
        dao.accept(CLAIMS.get(0), "", SEEN_ALL);
        assertThat(desk.decided().agreements())
                .containsExactly(new Agreement(List.of("carl", "dao"), 1, 1, OptionalDouble.empty()));
    }

    @Test
    void twoCorrectionsAgreeOnlyIfTheySayTheSame() {
        carl.correct(CLAIMS.get(1), Map.of("force", "pledged"), Optional.empty(), "so it reads", 0);
        dao.reject(CLAIMS.get(1), "", SEEN_ALL);
        dao.undo(2, "", SEEN_ALL);
        // Corrected back and forth, the last own words differ.
        dao.correct(CLAIMS.get(1), Map.of("force", "agreed"), Optional.empty(), "so it reads", SEEN_ALL);
        assertThat(desk.decided().agreements()).singleElement().satisfies(agreement -> assertThat(agreement.agreed())
                .isZero());
    }

    @Test
    void ofThreePeopleAllAndEachTwoAreTold() {
        Deciding eve = desk.deciding(Lakeside.called("eve", Role.CODER));
        carl.accept(CLAIMS.get(0), "", 0);
        dao.accept(CLAIMS.get(0), "", SEEN_ALL);
        dao.accept(CLAIMS.get(1), "", 0);
        eve.reject(CLAIMS.get(1), "", SEEN_ALL);
        assertThat(desk.decided().agreements())
                .extracting(Agreement::people)
                .containsExactly(List.of("carl", "dao", "eve"), List.of("carl", "dao"), List.of("dao", "eve"));
    }
}
