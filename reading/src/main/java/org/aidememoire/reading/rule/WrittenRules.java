package org.aidememoire.reading.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.reading.pattern.TokenPattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A rules file whose patterns are not read yet, for they may need the lists of another.
 *
 * @param file what messages call it
 * @param own whether it is a user's own
 * @param text its whole text
 * @param content what it says
 */
record WrittenRules(String file, boolean own, String text, Content content) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The file's form. */
    record Content(
            Optional<String> family,
            Optional<Map<String, List<String>>> lists,
            Optional<Map<String, List<String>>> extend,
            Optional<List<WrittenRule>> rules) {}

    /** A rule's form. */
    record WrittenRule(
            @Nullable String name,
            @Nullable String pattern,
            Optional<Map<String, String>> set,
            Optional<List<WrittenExample>> examples) {}

    /** An example's form. */
    record WrittenExample(
            @Nullable String text, Optional<String> published, Optional<List<Map<String, Object>>> finds) {}

    static WrittenRules standard(String family) {
        String file = family + ".yaml";
        try (InputStream content = RulesFile.class.getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalArgumentException("no rules file " + file);
            }
            return of(file, false, content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("rules file " + file, e);
        }
    }

    /** @throws FaultyRulesException if it is not in the form of a rules file */
    static WrittenRules of(String file, boolean own, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).replace(BYTE_ORDER_MARK, "");
        if (text.isBlank()) {
            throw new FaultyRulesException(file + ": there is nothing in it");
        }
        try {
            return new WrittenRules(file, own, text, YAML.readValue(text, Content.class));
        } catch (UnrecognizedPropertyException e) {
            throw new FaultyRulesException(
                    new Origin(file, line(text, e.getPropertyName(), ""), own) + ": '" + e.getPropertyName()
                            + "' is not known here; known are " + e.getKnownPropertyIds(),
                    e);
        } catch (MismatchedInputException e) {
            throw new FaultyRulesException(
                    at(file, e) + ": " + place(e) + "has not the form that it has in a rules file", e);
        } catch (JacksonException e) {
            throw new FaultyRulesException(
                    at(file, e) + ": this is no YAML: "
                            + e.getOriginalMessage().lines().findFirst().orElse(""),
                    e);
        }
    }

    /** "rules › examples: what stands there ", or of the whole file "what stands there ". */
    private static String place(MismatchedInputException e) {
        String place = e.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" › "));
        return (place.isEmpty() ? "" : place + ": ") + "what stands there ";
    }

    private static String at(String file, JacksonException e) {
        return e.getLocation() == null || e.getLocation().getLineNr() < 1
                ? file
                : file + ":" + e.getLocation().getLineNr();
    }

    /** The first line that begins with {@code key}, followed by a colon and {@code value}. */
    private static OptionalInt line(String text, String key, String value) {
        Pattern written = Pattern.compile("^\\s*(-\\s*)?\\{?\\s*" + Pattern.quote(key) + "\\s*:" + value);
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> written.matcher(lines.get(i)).find())
                .map(i -> i + 1)
                .findFirst();
    }

    Map<String, List<String>> lists() {
        return content.lists().orElse(Map.of());
    }

    Map<String, List<String>> extend() {
        return content.extend().orElse(Map.of());
    }

    /** The rules by themselves. */
    RulesFile compiled(String family) {
        return new RulesFile(family, lists(), rules(family, lists()));
    }

    /** The rules, whose patterns may use {@code lists}. */
    List<Rule> rules(String family, Map<String, List<String>> lists) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (WrittenRule written : content.rules().orElse(List.of())) {
            Rule rule = rule(family, lists, written, rules.size() + 1);
            if (rules.put(rule.name().rule(), rule) != null) {
                throw new FaultyRulesException(
                        file + ": two rules called " + rule.name().rule());
            }
        }
        return List.copyOf(rules.values());
    }

    private Rule rule(String family, Map<String, List<String>> lists, WrittenRule written, int number) {
        if (written.name() == null) {
            throw new FaultyRulesException(file + ": rule " + number + " has no name");
        }
        // YAML readers give no places once they have read.
        OptionalInt line = line(text, "name", "\\s*[\"']?" + Pattern.quote(written.name()) + "[\"']?\\s*([,}#].*)?$");
        Origin origin = new Origin(file, line, own);
        try {
            if (written.pattern() == null) {
                throw new IllegalArgumentException("it has no pattern");
            }
            return new Rule(
                    new RuleName(family, written.name()),
                    TokenPattern.compile(written.pattern(), lists),
                    written.set().orElse(Map.of()),
                    examples(written),
                    origin);
        } catch (IllegalArgumentException e) {
            throw new FaultyRulesException(origin + ": rule " + written.name() + ": " + e.getMessage(), e);
        }
    }

    private static List<Example> examples(WrittenRule rule) {
        List<Example> examples = new ArrayList<>();
        for (WrittenExample example : rule.examples().orElse(List.of())) {
            if (example.text() == null) {
                throw new IllegalArgumentException("example " + (examples.size() + 1) + " has no text");
            }
            examples.add(new Example(
                    example.text(), example.published(), example.finds().orElse(List.of())));
        }
        return examples;
    }
}
