package org.aidememoire.reading.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.reading.ReportReader;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match;
import org.aidememoire.reading.pattern.TokenPattern;
import org.aidememoire.reading.rule.RulesFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The patterns that docs/writing-rules.md teaches find what the guide marks with » «, and nothing else. */
class GuidePatternsTest {
    private static final ReportReader READER = ReportReader.standard();
    private static final Pattern BLOCK = Pattern.compile("<!-- patterns -->\n```\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile("»(.*?)«");

    static Stream<String> patterns() throws IOException {
        String guide = Files.readString(Path.of(System.getProperty("aide.root", ".."), "docs", "writing-rules.md"));
        List<String> lines = BLOCK.matcher(guide)
                .results()
                .flatMap(block -> block.group(1).lines())
                .toList();
        assertThat(lines).hasSizeGreaterThan(15);
        return lines.stream();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void findWhatTheGuideMarks(String line) {
        String[] written = line.split(" {2,}", 2);
        String marked = written[1];
        List<String> expected =
                MARKED.matcher(marked).results().map(each -> each.group(1)).toList();

        assertThat(found(written[0], marked.replaceAll("[»«]", ""))).isEqualTo(expected);
    }

    private static List<String> found(String pattern, String sentence) {
        Map<String, List<String>> lists = new HashMap<>();
        lists.put("agreed", RulesFile.standard("commitments").list("agreed"));
        TokenPattern compiled = TokenPattern.compile(pattern, lists);
        List<String> found = new ArrayList<>();
        for (ExplainedSentence explained : READER.explain(report(sentence)).sentences()) {
            ReadSentence read = explained.read();
            for (Match match : compiled.matches(read)) {
                found.add(sentence.substring(
                        read.sentence().token(match.from()).start(),
                        read.sentence().token(match.to() - 1).end()));
            }
        }
        return found;
    }

    private static Report report(String text) {
        return new Report(
                DeliveredBytes.of(text.getBytes(StandardCharsets.UTF_8)),
                text,
                new Opener("plain-text", "1"),
                new ReportMetadata(
                        "guide",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("en")));
    }
}
