package org.aidememoire.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidememoire.web.served.Served;
import org.aidememoire.web.served.ServedRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Served.class)
class ReportsTest {
    @Test
    void aReportWithoutATitleIsKnownByHowItBegins(ServedRegister served) {
        assertThat(served.user().get("/reports").body())
                .contains("KAMPALA, 6 May 2025. Kenya and Uganda agreed to build a road to the border by 2030.")
                .doesNotContain("invited President David Okello");
    }
}
