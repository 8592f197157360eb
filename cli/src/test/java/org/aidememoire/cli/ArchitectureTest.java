package org.aidememoire.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.store.StoreAddress;
import org.aidememoire.store.StoreException;
import org.aidememoire.web.safety.Reach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way through the house, held by the build. Rules are methods, since some runners skip rules in fields. */
class ArchitectureTest {
    private static final String ROOT = "org.aidememoire.";
    private static final List<String> MODULES = List.of("model", "reading", "register", "store", "desk", "web", "cli");

    private static final Pattern TEST = Pattern.compile("(?m)^ *@(Test|ParameterizedTest|Property|Example)\\b");

    static JavaClasses everything;

    @BeforeAll
    static void importEverything() {
        everything = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.aidememoire");
    }

    private static String[] modules(String... names) {
        return List.of(names).stream().map(name -> ROOT + name + "..").toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({"model, 40", "reading, 60", "register, 15", "store, 12", "desk, 30", "web, 50", "cli, 30"})
    void theRulesSeeTheClassesOfEveryModule(String module, int atLeast) {
        assertThat(everything.that(resideInAPackage(ROOT + module + "..")))
                .as("rules that see no classes hold for nothing")
                .hasSizeGreaterThan(atLeast);
    }

    @Test
    void theModelKnowsOnlyThePlatform() {
        classes()
                .that()
                .resideInAPackage(ROOT + "model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", ROOT + "model..")
                .because("the domain outlives every library that reads, keeps or shows it")
                .check(everything);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reading", "register", "store"})
    void readingRegisterAndStoreKnowTheModelAndNotEachOther(String module) {
        String[] others = MODULES.stream()
                .filter(other -> !other.equals("model") && !other.equals(module))
                .map(other -> ROOT + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("each can be exchanged alone; the desk composes them")
                .check(everything);
    }

    /** What the libraries beneath do is watched by {@code NoConnectionTest} of the module {@code reading}. */
    @Test
    void whatIsReadAndWorkedOutAsksNobodyElsewhere() {
        noClasses()
                .that()
                .resideInAnyPackage(modules("model", "reading", "register"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.rmi..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.type(java.net.URI.class)))
                        .or(JavaClass.Predicates.type(java.nio.channels.SocketChannel.class))
                        .as("make connections"))
                .because("whoever sent a report must not learn that, when or where it is read")
                .check(everything);
    }

    @Test
    void theDeskKnowsNoShell() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "desk..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(modules("web", "cli"))
                .because("what a user can do is the same from every shell")
                .check(everything);
    }

    @Test
    void theCommandIsAThinShellOverTheDesk() {
        DescribedPredicate<JavaClass> behindTheDesk = resideInAnyPackage(modules("reading", "register", "store"))
                .and(DescribedPredicate.not(JavaClass.Predicates.type(StoreException.class)))
                .and(DescribedPredicate.not(JavaClass.Predicates.type(StoreAddress.class)))
                .as(
                        "behind the desk, except StoreException, whose message is made for a person, and StoreAddress, which"
                                + " understands what a person calls a store");
        noClasses()
                .that()
                .resideInAPackage(ROOT + "cli..")
                .should()
                .dependOnClassesThat(behindTheDesk)
                .because("anything worth testing lives below the shells")
                .check(everything);
    }

    @Test
    void theWebsiteIsAThinShellOverTheDesk() {
        DescribedPredicate<JavaClass> behindTheDesk = resideInAnyPackage(modules("reading", "register", "store"))
                .and(DescribedPredicate.not(resideInAPackage(ROOT + "register.follow..")))
                .and(DescribedPredicate.not(JavaClass.Predicates.type(StoreException.class)))
                .as("behind the desk, except register.follow, whose records the desk answers with, and StoreException");
        noClasses()
                .that()
                .resideInAPackage(ROOT + "web..")
                .should()
                .dependOnClassesThat(behindTheDesk)
                .because("anything worth testing lives below the shells")
                .check(everything);
    }

    @Test
    void theCommandKnowsTheWebsiteByItsDoorOnly() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "cli..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "web.*..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.type(Reach.class)))
                        .as("behind the door, except Reach, which says who may come in"))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .because("to serve is all that a command asks of it")
                .check(everything);
    }

    @Test
    void theWebsiteKnowsNoCommand() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "cli..")
                .because("it is served by others, too")
                .check(everything);
    }

    @Test
    void noPackageKnowsOneThatKnowsIt() {
        slices().matching("org.aidememoire.(**)")
                .should()
                .beFreeOfCycles()
                .because("what hangs together in a circle can only be understood whole")
                .check(everything);
    }

    @Test
    void nobodyWritesToTheStandardStreams() {
        noClasses()
                .should(ACCESS_STANDARD_STREAMS)
                .because("the command opens its streams itself, in UTF-8; everyone else returns values")
                .check(everything);
    }

    @Test
    void nobodyEndsTheProcessButTheCommand() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Aide.class.getName())
                .should()
                .callMethod(System.class, "exit", int.class)
                .because("a desk may serve more than one command")
                .check(everything);
    }

    @Test
    void datesAreThoseOfJavaTime() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.text.SimpleDateFormat")
                .because("they are mutable, and a day is not a moment")
                .check(everything);
    }

    @Test
    void onlyTheStoreAndTheSurroundingsKnowTheTime() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "store..")
                .and()
                .doNotHaveFullyQualifiedName(Surroundings.class.getName())
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now", java.time.ZoneId.class)
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because(
                        "the same input gives the same output on every day; the store notes when it kept something, and"
                                + " a command takes the day of reference from its surroundings")
                .check(everything);
    }

    @Test
    void modelReadingAndRegisterDoNotLog() {
        noClasses()
                .that()
                .resideInAnyPackage(modules("model", "reading", "register"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "java.util.logging..", "org.apache.logging..")
                .because("they return what they have to say")
                .check(everything);
    }

    @Test
    void nobodyUsesTheLoggerOfThePlatform() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .because("one logging interface is enough, and the command keeps it quiet in one place")
                .check(everything);
    }

    @Test
    void sqlStaysInTheStore() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "org.jdbi..",
                        "org.sqlite..",
                        "org.postgresql..",
                        "com.zaxxer..",
                        "org.flywaydb..")
                .because("where things are kept can change without anyone else noticing")
                .check(everything);
    }

    @Test
    void theLanguageLibraryStaysInReading() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "reading..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.stanford..", "org.jsoup..", "opennlp..")
                .because("taggers and parsers are exchanged by measurement")
                .check(everything);
    }

    @Test
    void onlyReadingAndSearchCutTextIntoWords() {
        noClasses()
                .that()
                .resideOutsideOfPackages(modules("reading", "store.search"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.ibm.icu..")
                .because("everyone else gets words from them")
                .check(everything);
    }

    @Test
    void theSearchEngineStaysBehindTheIndex() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "store.search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .because("the index is derived, and so is the choice of its engine")
                .check(everything);
    }

    @Test
    void thereIsNoStaticMutableState() {
        noFields()
                .that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .notBeFinal()
                .because("the same input and settings give the same output")
                .check(everything);
    }

    @Test
    void namesSayWhatAClassIsFor() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Common|Impl|Info)")
                .because("a class that needs such a name has not found its job")
                .check(everything);
    }

    /** The build runs classes of these names alone: tests of another name would stand there, never run, and nobody would know. */
    @ParameterizedTest
    @ValueSource(strings = {"reading", "register", "store", "desk", "web", "cli"})
    void everyTestHasANameThatTheBuildRuns(String module) throws IOException {
        Path tests = Path.of(System.getProperty("aide.root", ".."), module, "src/test/java");
        try (Stream<Path> files = Files.walk(tests)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> TEST.matcher(text(file)).find())
                            .map(file -> file.getFileName().toString()))
                    .isNotEmpty()
                    .allMatch(name -> name.matches(".*(Test|IT)\\.java") || name.startsWith("WriteExpected"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
