package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.aidememoire.model.report.Report;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong with a store on a server: the real thing, said in one line that names the place and no password. */
class ServerTroubleTest {
    private static final StoreSettings IMPATIENT =
            new StoreSettings(Duration.ofMillis(300), OptionalInt.empty(), Clock.systemUTC());
    private static final String PASSWORD = "hush-42";

    private final Place place = new Place(TestServer.schema());

    @Nested
    class Addresses {
        @ParameterizedTest
        @CsvSource({
            "jdbc:postgresql://db.example.org/aide, postgresql://db.example.org:5432/aide",
            "jdbc:postgresql://db.example.org:5433/aide?user=a&password=hush-42, postgresql://db.example.org:5433/aide",
            "postgresql://ann:hush-42@db.example.org/aide, postgresql://db.example.org:5432/aide",
            "postgres://ann@db.example.org:99/aide?currentSchema=ties,"
                    + " postgresql://db.example.org:99/aide?currentSchema=ties",
            "jdbc:postgresql://ann:hush-42@db.example.org/aide, postgresql://db.example.org:5432/aide",
            "aide.db, aide.db",
            "postgresql.db, postgresql.db"
        })
        void areNamedWithoutWhatIsSecretInThem(String words, String named) {
            assertThat(StoreAddress.parse(words, Map.of("PGPASSWORD", PASSWORD)))
                    .hasToString(named);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "jdbc:mysql://host/db?password=hush-42",
                    "jdbc:postgresql:aide?password=hush-42",
                    "postgresql://ann:hush-42@db example/aide",
                    "postgresql:///?password=hush-42"
                })
        void thatCannotBeUnderstoodAreNotRepeated(String words) {
            assertThatThrownBy(() -> StoreAddress.parse(words, Map.of()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("jdbc:postgresql://HOST")
                    .hasMessageNotContaining(PASSWORD)
                    .hasNoCause();
        }

        @Test
        void whatIsDerivedLiesInTheCacheUnderTheStoresOwnName() {
            Map<String, String> environment = Map.of("AIDE_CACHE", "/somewhere");
            String words = "postgresql://db.example.org/aide";
            Path search = StoreAddress.parse(words, environment).derived("search");
            assertThat(search.getParent()).isEqualTo(Path.of("/somewhere"));
            assertThat(StoreAddress.parse("jdbc:" + words + "?user=ann", environment)
                            .derived("search"))
                    .isEqualTo(search);
            assertThat(StoreAddress.parse(words + "2", environment).derived("search"))
                    .isNotEqualTo(search);
        }
    }

    @Nested
    class Unreachable {
        @Test
        void aServerThatIsNotThere() {
            Place nowhere = new Place("jdbc:postgresql://localhost:1/aide?user=ann&password=" + PASSWORD);
            assertSaid(nowhere, nowhere::open, "the server cannot be reached");
        }

        @Test
        void aDatabaseThatIsNotThere() {
            Place lost = new Place(TestServer.database().replace("/postgres?", "/lost?"));
            assertSaid(lost, lost::open, "there is no such database on the server");
        }

        @Test
        void aSchemaThatIsNotThere() {
            Place lost = new Place(TestServer.database() + "&currentSchema=lost");
            assertSaid(lost, lost::open, "there is no such schema in the database");
        }
    }

    @Nested
    class NotAdmitted {
        @Test
        void aWrongPassword() throws IOException {
            guardAnn();
            Place ann = as("ann", "wrong-" + PASSWORD);
            assertSaid(ann, ann::open, "the server does not admit this user with this password");
        }

        @Test
        void noPassword() throws IOException {
            guardAnn();
            Place ann = as("ann", "");
            assertSaid(ann, ann::open, "the server asks for a password");
        }

        @Test
        void theRightPasswordFromTheEnvironmentIsUsed() throws IOException {
            guardAnn();
            String words = as("ann", "").words().replace("&password=", "");
            StoreAddress address = StoreAddress.parse(words, Map.of("PGPASSWORD", PASSWORD));
            assertThat(address.isTaken()).isFalse();
        }

        @Test
        void aUserWhoMayNotWrite() throws IOException {
            place.open().close();
            guardAnn();
            String schema = schema();
            onServer("GRANT USAGE ON SCHEMA " + schema + " TO ann");
            onServer("GRANT SELECT ON ALL TABLES IN SCHEMA " + schema + " TO ann");
            try (Store store = as("ann", PASSWORD).open()) {
                assertThat(store.readings()).isEmpty();
                assertThatThrownBy(() -> store.keep(SampleReports.nairobi(), SampleReports.readingOfNairobi()))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("this user may not do that")
                        .hasMessageEndingWith("is not kept");
            }
        }

        private String schema() {
            return place.words().replaceFirst(".*currentSchema=", "");
        }

        private Place as(String user, String password) {
            return new Place(place.words().replace("user=postgres", "user=" + user + "&password=" + password));
        }

        /** Every connection of ann's needs her password; the test's own need none. */
        private void guardAnn() throws IOException {
            onServer("DO $$ BEGIN CREATE ROLE ann LOGIN PASSWORD '" + PASSWORD
                    + "'; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
            String file = Jdbi.create(TestServer.database()).withHandle(handle -> handle.createQuery("SHOW hba_file")
                    .mapTo(String.class)
                    .one());
            Path rules = Path.of(file);
            String guard = "host all ann all scram-sha-256\n";
            String now = Files.readString(rules);
            if (!now.startsWith(guard)) {
                Files.writeString(rules, guard + now);
                onServer("SELECT pg_reload_conf()");
                onServer("SELECT pg_sleep(0.3)");
            }
        }
    }

    @Nested
    class NotAStore {
        @Test
        void tablesOfAnotherProgram() {
            onPlace("CREATE TABLE recipes (name TEXT)");
            assertSaid(place, place::open, "not a store of Aide-Mémoire");
            assertThat(place.count("recipes")).isZero();
        }

        @Test
        void tablesOfAnotherProgramThatUsesFlywayToo() {
            onPlace("CREATE TABLE reports (name TEXT)");
            onPlace("CREATE TABLE flyway_schema_history (version TEXT)");
            assertSaid(place, place::open, "not a store of Aide-Mémoire");
        }

        @Test
        void aStoreOfANewerVersion() {
            place.open().close();
            int later = Schema.NEWEST + 1;
            onPlace("INSERT INTO flyway_schema_history SELECT " + later + ", '" + later
                    + "', 'later', type, 'later.sql', 7, installed_by, installed_on, 1, true"
                    + " FROM flyway_schema_history WHERE version = '1'");
            assertSaid(place, place::open, "a newer version of Aide-Mémoire made this store");
        }

        @Test
        void anEmptySchemaIsNotTakenAndAStoreIs() {
            assertThat(place.address().isTaken()).isFalse();
            place.open().close();
            assertThat(place.address().isTaken()).isTrue();
        }
    }

    @Nested
    class FullDisk {
        private static final int ROOM_FOR_MANY = 4 * 1024 * 1024;

        @Test
        void whatWasConfirmedStaysWholeAndThereIsMoreRoomLater(@TempDir Path folder) throws Exception {
            SmallDisk.mounted(folder, "24m", disk -> {
                Path ballast = Files.write(folder.resolve("ballast"), new byte[ROOM_FOR_MANY]);
                Path tables = Files.createDirectory(folder.resolve("tables"));
                TestServer.withDatabaseOn(tables, full -> {
                    List<Report> confirmed = keepUntilFull(full);
                    assertThat(ballast.toFile().delete()).isTrue();
                    try (Store store = full.open()) {
                        assertThat(store.inspect().faults()).isEmpty();
                        assertThat(confirmed).allSatisfy(report -> assertThat(store.report(report.id()))
                                .contains(report));
                        assertThat(store.readings()).hasSize(confirmed.size());
                        Report next = SampleReports.plain(1);
                        store.keep(next, SampleReports.nothingIn(next));
                        assertThat(store.readings()).hasSize(confirmed.size() + 1);
                    }
                });
            });
        }

        private static List<Report> keepUntilFull(Place full) {
            List<Report> confirmed = new ArrayList<>();
            Random random = new Random(7);
            try (Store store = full.open()) {
                StoreException said = catchThrowableOfType(StoreException.class, () -> {
                    for (int number = 0; number < 500; number++) {
                        Report report = SampleReports.noise(random, number);
                        store.keep(report, SampleReports.nothingIn(report));
                        confirmed.add(report);
                    }
                });
                assertThat(said)
                        .hasMessageStartingWith(full.address() + ": the server's disk is full; report ")
                        .hasMessageEndingWith("(noise-" + confirmed.size() + ") is not kept");
                assertThat(confirmed).isNotEmpty();
                assertThat(store.readings()).hasSize(confirmed.size());
            }
            return confirmed;
        }
    }

    @Test
    void whileAnotherProgramWritesItIsReadAndWrittenToOnlyLater() {
        Report next = SampleReports.plain(1);
        place.open().close();
        try (Store store = Store.open(place.address(), IMPATIENT);
                Handle other = place.look()) {
            other.begin();
            other.createQuery(PostgresDatabase.TAKE_TURN).mapToMap().one();
            assertThat(store.readings()).isEmpty();
            assertSaid(
                    place,
                    () -> store.keep(next, SampleReports.nothingIn(next)),
                    "another program is writing to it, try again when it is done; report "
                            + next.id().brief() + " (day-1) is not kept");
            other.rollback();
            store.keep(next, SampleReports.nothingIn(next));
            assertThat(store.readings()).hasSize(1);
        }
    }

    @Test
    void connectionsThatTheServerEndedAreMadeAgain() {
        Report next = SampleReports.plain(1);
        try (Store store = place.open()) {
            store.keep(next, SampleReports.nothingIn(next));
            onServer("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE application_name = 'aide' AND pid <> pg_backend_pid()");
            // The pool finds out about a connection that was used a moment ago only by using it.
            Throwable lost = catchThrowable(store::readings);
            if (lost != null) {
                assertThat(lost).hasMessageContaining("the server is being stopped or started");
            }
            assertThat(store.readings()).hasSize(1);
        }
    }

    private void onPlace(String statement) {
        try (Handle handle = place.look()) {
            handle.execute(statement);
        }
    }

    private static void onServer(String statement) {
        Jdbi.create(TestServer.database()).useHandle(handle -> handle.execute(statement));
    }

    private static void assertSaid(Place place, ThrowingCallable call, String why) {
        assertThatThrownBy(call)
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(place.address() + ": ")
                .hasMessageContaining(why)
                .hasMessageNotContaining("\n")
                .hasMessageNotContaining(PASSWORD);
    }
}
