package org.aidememoire.web.served;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.model.account.Role;
import org.aidememoire.web.Website;
import org.aidememoire.web.safety.Reach;

/**
 * A register that is served twice: to the user of this computer, and to everybody who has an account. Each role has one, under
 * its own word as the name.
 */
public final class ServedRegister implements AutoCloseable {
    /** The day on which the tests look. */
    public static final LocalDate TODAY = LocalDate.of(2026, 2, 28);

    /** A report that would like to be more than text. */
    public static final String HOSTILE =
            """
            NAIROBI, 4 March 2024. President Amina Otieno of Kenya met President David <b onclick="taken()">Okello</b> of Uganda.
            Kenya and Uganda agreed to build <script>document.title='taken'</script> a road to the border by 2030.
            Kenya pledged to publish "><img src=x onerror=document.title='taken'> every figure on trade.
            Uganda promised to send <svg/onload=document.title='taken'> engineers to Mombasa.
            The two sides agreed to hold [talks](javascript:document.title='taken') on fisheries every year.
            """;

    private static final String PLAIN =
            """
            KAMPALA, 6 May 2025. Kenya and Uganda agreed to build a road to the border by 2030. Uganda pledged to train 200 nurses.
            President Amina Otieno invited President David Okello to visit Kenya.
            """;

    private final Path folder;
    private final Desk desk;
    private final Website local;
    private final Website guarded;

    /** Reads the reports and starts both websites. */
    public ServedRegister() {
        try {
            folder = Files.createTempDirectory("served");
            desk = Desk.open(folder.resolve("aide.db"), AsOf.today(TODAY));
            Path reports = Files.createDirectory(folder.resolve("reports"));
            Files.writeString(reports.resolve("hostile.txt"), HOSTILE);
            Files.writeString(reports.resolve("plain.txt"), PLAIN);
            Files.writeString(reports.resolve("hostile.json"), "{\"published\":\"2024-03-04\"}");
            Files.writeString(reports.resolve("plain.json"), "{\"published\":\"2025-05-06\"}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        desk.takeIn(List.of(folder.resolve("reports")), Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);
        for (Role role : Role.values()) {
            desk.accounts().open(role.word(), role, password(role.word()));
        }
        local = Website.start(desk, 0, () -> TODAY);
        guarded = another();
    }

    /** The password of an account of this name. */
    public static String password(String name) {
        return "correct horse " + new StringBuilder(name).reverse();
    }

    /** Another website for accounts, which has counted no failed attempts yet. */
    public Website another() {
        return Website.start(desk, Reach.accounts("127.0.0.1", 0, Set.of("register.example"), false), () -> TODAY);
    }

    /** The desk behind both. */
    public Desk desk() {
        return desk;
    }

    /** The website without accounts. */
    public Website local() {
        return local;
    }

    /** The website with accounts. */
    public Website guarded() {
        return guarded;
    }

    /** Somebody who has not logged in. */
    public Visitor stranger() {
        return new Visitor(guarded.address());
    }

    /** The user of this computer. */
    public Visitor user() {
        return new Visitor(local.address());
    }

    /** Somebody in this role, logged in. */
    public Visitor as(Role role) {
        return stranger().logIn(role.word(), password(role.word()));
    }

    /** How a form says name and password. */
    public static Map<String, String> credentials(String name, String password) {
        return Map.of("username", name, "password", password);
    }

    @Override
    public void close() {
        guarded.close();
        local.close();
        desk.close();
    }
}
