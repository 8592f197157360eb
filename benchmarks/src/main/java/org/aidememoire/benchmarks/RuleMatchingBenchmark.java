package org.aidememoire.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.aidememoire.model.report.Report;
import org.aidememoire.reading.clean.CleanText;
import org.aidememoire.reading.clean.Paragraph;
import org.aidememoire.reading.date.DateExpressions;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.name.NameFinder;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.CoreNlpTagger;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Token;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Matches all rules of a family against all sentences of a report, which are tagged and named beforehand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RuleMatchingBenchmark {
    /** The report's file. */
    @Param("samples/2022-india-japan-summit.txt")
    private String report = "";

    /** The rules file. */
    @Param({"commitments", "engagements", "targets"})
    private String family = "";

    private RulesFile rules = new RulesFile("none", Map.of(), List.of());
    private List<ReadSentence> sentences = List.of();

    /** Reads the rules and prepares the sentences. */
    @Setup
    public void prepare() {
        rules = RulesFile.standard(family);
        Report opened = Corpus.of(Path.of(report)).reports().get(0);
        DateExpressions dates = new DateExpressions();
        sentences = new NameFinder()
                .find(tagged(CleanText.of(opened)), opened.metadata()).sentences().stream()
                        .map(read -> read.with(dates.find(read.sentence(), Optional.empty())))
                        .toList();
    }

    private static List<Sentence> tagged(CleanText clean) {
        CoreNlpTagger tagger = new CoreNlpTagger();
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < clean.paragraphs().size(); i++) {
            Paragraph paragraph = clean.paragraphs().get(i);
            for (List<Token> tokens : tagger.tag(clean.text(), paragraph.start(), paragraph.end())) {
                sentences.add(new Sentence(sentences.size(), i, tokens));
            }
        }
        return sentences;
    }

    /** The number of matches. */
    @Benchmark
    public int match() {
        return sentences.stream()
                .mapToInt(sentence -> rules.matches(sentence).size())
                .sum();
    }
}
