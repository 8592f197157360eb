package org.aidememoire.reading.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Office;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.reading.mention.GroupMention;
import org.aidememoire.reading.mention.KnownPerson;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.CoreNlpTagger;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Token;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what {@link NameFinder} finds in a folder of texts in the form that {@code score.py} reads:
 * {@code PeopleMeasure TEXTS OUT [--show]}.
 */
public final class PeopleMeasure {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private PeopleMeasure() {}

    /** See the class. */
    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[1]);
        Files.createDirectories(out);
        CoreNlpTagger tagger = new CoreNlpTagger();
        NameFinder finder = new NameFinder();
        List<Path> texts;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        for (Path file : texts) {
            String name = file.getFileName().toString().replace(".txt", "");
            String text = Files.readString(file);
            Named named = finder.find(sentences(tagger, text), metadata(file, name));
            if (args.length > 2) {
                show(name, named, args[2].equals("--all"));
            }
            JSON.writeValue(out.resolve(name + ".json").toFile(), report(name, text, named));
        }
    }

    static List<Sentence> sentences(CoreNlpTagger tagger, String text) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            if (end > start) {
                for (List<Token> tokens : tagger.tag(text, start, end)) {
                    if (!tokens.isEmpty()) {
                        sentences.add(new Sentence(sentences.size(), paragraph, tokens));
                    }
                }
                paragraph++;
            }
            start = end + 1;
        }
        return sentences;
    }

    private static ReportMetadata metadata(Path text, String name) throws IOException {
        Path sidecar = text.resolveSibling(name + ".json");
        if (!Files.exists(sidecar)) {
            return ReportMetadata.named(name);
        }
        JsonNode node = JSON.readTree(sidecar.toFile());
        return new ReportMetadata(
                name,
                field(node, "url"),
                field(node, "outlet"),
                field(node, "title"),
                field(node, "published").map(LocalDate::parse),
                field(node, "language"));
    }

    private static Optional<String> field(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }

    private static void show(String name, Named named, boolean all) {
        System.out.println(
                "## " + name + " " + named.sides().stream().map(p -> p.label()).toList());
        for (KnownPerson person : named.people()) {
            System.out.println("   " + person.name() + " "
                    + person.country().map(Object::toString).orElse("-") + " "
                    + person.offices().stream().map(PeopleMeasure::text).toList());
        }
        if (all) {
            named.sentences().forEach(PeopleMeasure::show);
        }
    }

    private static void show(ReadSentence sentence) {
        System.out.println("   > "
                + Written.text(sentence.sentence(), 0, sentence.sentence().size()));
        for (Mention mention : sentence.mentions()) {
            String text = Written.text(sentence.sentence(), mention.from(), mention.to());
            String what = mention.getClass().getSimpleName().replace("Mention", "");
            String who = mention instanceof PersonMention p
                    ? p.manner() + " " + p.person().name()
                    : mention instanceof GroupMention g
                            ? g.participants().stream().map(x -> x.label()).toList() + " "
                                    + g.undertakers().stream()
                                            .map(x -> x.label())
                                            .toList()
                            : "";
            System.out.println("       " + what + ": " + text + " = " + who);
        }
    }

    private static String text(Office office) {
        return office.title() + "/" + office.organisation().orElse("-") + "/"
                + office.country().map(Object::toString).orElse("-");
    }

    private static Map<String, Object> report(String name, String text, Named named) {
        List<Map<String, Object>> people = new ArrayList<>();
        for (KnownPerson person : named.people()) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("name", person.name());
            item.put(
                    "quote",
                    text.contains(person.name()) ? person.name() : person.name().split(" ", 2)[0]);
            item.put(
                    "offices",
                    person.offices().stream().map(PeopleMeasure::office).toList());
            people.add(item);
        }
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("report", name);
        report.put("people", people);
        for (String layer : List.of(
                "engagements",
                "commitments",
                "targets",
                "instruments",
                "mechanisms",
                "projects",
                "invitations",
                "milestones",
                "formulas")) {
            report.put(layer, List.of());
        }
        return report;
    }

    private static Map<String, Object> office(Office office) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("title", office.title());
        item.put("organisation", office.organisation().orElse(null));
        item.put("country", office.country().map(Object::toString).orElse(null));
        return item;
    }
}
