package org.aidememoire.register.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Force;
import org.junit.jupiter.api.Test;

class DetailsTest {
    private static Details of(String action) {
        Claim claim = new Communique("talks", "2026-03-04")
                .says(Force.AGREED, action, "transport")
                .read()
                .reading()
                .claims()
                .get(0);
        return Details.of(claim, List.of());
    }

    @Test
    void anUndertakingIsMadeSpecificByItsNumbers() {
        assertThat(of("lay 1,200 km of rail for 3.5 million").beyond(of("lay rail for 3.5 million")))
                .containsExactly("1,200");
    }

    @Test
    void aNumberOfAnyLengthIsOneDetail() {
        String endless = "1.2,".repeat(50_000) + "3";

        assertThat(of("pay " + endless).beyond(of("pay"))).containsExactly(endless);
    }
}
