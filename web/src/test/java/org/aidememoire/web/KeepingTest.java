package org.aidememoire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.aidememoire.desk.trust.Safekeeping;
import org.aidememoire.desk.trust.Verification;
import org.aidememoire.model.account.Role;
import org.aidememoire.store.StoreAddress;
import org.aidememoire.web.served.Served;
import org.aidememoire.web.served.ServedRegister;
import org.aidememoire.web.served.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An administrator looks after the record. */
@ExtendWith(Served.class)
class KeepingTest {
    private static final int MOST_ASKED = 1_200;
    private static final Duration BETWEEN = Duration.ofMillis(100);

    @Test
    void theRecordIsVerifiedAndTheOutcomeShown(ServedRegister served) throws InterruptedException {
        Visitor administrator = served.as(Role.ADMINISTRATOR);

        assertThat(administrator.fill("/keeping/verify?on=2020-01-01", Map.of()).statusCode())
                .isEqualTo(302);

        for (int asked = 0; asked < MOST_ASKED && isLooking(administrator); asked++) {
            Thread.sleep(BETWEEN.toMillis());
        }
        Verification found = Safekeeping.verify(served.desk().address());
        assertThat(administrator.get("/keeping").body())
                .contains(found.digest())
                .contains("Nothing is wrong.")
                .contains("datetime=\"2026-02-28\"")
                .doesNotContain("datetime=\"2020");
    }

    private static boolean isLooking(Visitor administrator) {
        return !administrator.get("/keeping/look").body().contains("Digest");
    }

    @Test
    void theBackupHoldsWhatIsKept(ServedRegister served, @TempDir Path folder) throws IOException {
        Visitor administrator = served.as(Role.ADMINISTRATOR);
        HttpRequest asked = administrator
                .request("/keeping/backup?on=2020-01-01", "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + Visitor.encoded(administrator.token())))
                .build();

        HttpResponse<byte[]> answer = administrator.download(asked);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("aide-2026-02-28.db"));
        Path backup = Files.write(folder.resolve("backup.db"), answer.body());
        Verification kept = Safekeeping.verify(StoreAddress.of(backup));
        assertThat(kept.clean()).isTrue();
        assertThat(kept.digest())
                .isEqualTo(Safekeeping.verify(served.desk().address()).digest());
    }
}
