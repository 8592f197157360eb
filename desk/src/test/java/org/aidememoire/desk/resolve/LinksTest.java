package org.aidememoire.desk.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.register.Entry;
import org.aidememoire.register.ReadReport;
import org.aidememoire.register.Register;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures the links of the register on pairs from real chains of reports that were looked at by hand. */
class LinksTest {
    private static final double PRECISION = 0.95;
    private static final double RECALL = 0.75;
    /** A reader that no longer finds a claim of a pair leaves nothing to measure. */
    private static final double FOUND = 0.9;

    private record Pair(String chain, String layer, boolean same, Place one, Place other, String about) {}

    private record Place(String report, int at) {}

    @TempDir
    static Path folder;

    private static List<Pair> pairs;
    private static final Map<Pair, Boolean> LINKED = new HashMap<>();

    @BeforeAll
    static void resolveTheChains() throws IOException {
        Path shared = RealReadings.sharedOrSkipped();
        pairs = pairs();
        for (String chain : pairs.stream().map(Pair::chain).distinct().toList()) {
            resolve(chain, shared);
        }
    }

    private static void resolve(String chain, Path shared) {
        List<Pair> ofChain =
                pairs.stream().filter(pair -> pair.chain().equals(chain)).toList();
        List<Path> reports = ofChain.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .map(place -> shared.resolve("corpus").resolve(place.report() + ".txt"))
                .distinct()
                .toList();
        List<ReadReport> readings = RealReadings.of(reports, folder);
        Register register = Register.of(readings);
        for (Pair pair : ofChain) {
            Optional<Entry> one = entry(register, readings, pair, pair.one());
            Optional<Entry> other = entry(register, readings, pair, pair.other());
            if (one.isPresent() && other.isPresent()) {
                LINKED.put(pair, one.equals(other));
            }
        }
    }

    @Test
    void nearlyEveryPairIsStillRead() {
        assertThat(LINKED.size()).isGreaterThanOrEqualTo((int) (FOUND * pairs.size()));
    }

    @Test
    void whatIsLinkedIsOneThing() {
        List<Pair> linked = LINKED.keySet().stream().filter(LINKED::get).toList();
        List<Pair> wrong = linked.stream().filter(pair -> !pair.same()).toList();

        assertThat(linked).isNotEmpty();
        assertThat(1.0 - (double) wrong.size() / linked.size())
                .as("precision; wrong: %s", wrong)
                .isGreaterThanOrEqualTo(PRECISION);
    }

    @Test
    void whatIsOneThingIsLinked() {
        List<Pair> same = LINKED.keySet().stream().filter(Pair::same).toList();
        List<Pair> missed = same.stream().filter(pair -> !linked(pair)).toList();

        assertThat(same).isNotEmpty();
        assertThat(1.0 - (double) missed.size() / same.size())
                .as("recall; missed: %s", missed)
                .isGreaterThanOrEqualTo(RECALL);
    }

    private static boolean linked(Pair pair) {
        return LINKED.getOrDefault(pair, false);
    }

    private static Optional<Entry> entry(Register register, List<ReadReport> readings, Pair pair, Place place) {
        return readings.stream()
                .filter(report -> report.metadata().name().equals(place.report()))
                .flatMap(report -> report.reading().claims().stream())
                .filter(claim -> claim.kind().plural().equals(pair.layer()) && covers(claim, place.at()))
                .findFirst()
                .flatMap(claim -> register.entry(claim.id()));
    }

    private static boolean covers(Claim claim, int at) {
        return claim.evidence().passage().start() <= at
                && at < claim.evidence().passage().end();
    }

    private static List<Pair> pairs() throws IOException {
        List<Pair> read = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LinksTest.class.getResourceAsStream("links.tsv")), StandardCharsets.UTF_8))) {
            for (String line :
                    lines.lines().filter(text -> !text.startsWith("#")).toList()) {
                String[] field = line.split("\t", -1);
                read.add(new Pair(
                        field[0],
                        field[1],
                        field[2].equals("same"),
                        new Place(field[3], Integer.parseInt(field[4])),
                        new Place(field[5], Integer.parseInt(field[6])),
                        field[7]));
            }
        }
        return read;
    }
}
