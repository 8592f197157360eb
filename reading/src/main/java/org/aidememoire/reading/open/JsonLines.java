package org.aidememoire.reading.open;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens a file that has a JSON object on each line, and in it a report: {@code text} is its text as delivered, decoded;
 * {@code url}, {@code outlet}, {@code title}, {@code published} and {@code language} are its metadata; {@code id}, a
 * string or a number, is its name. The report's own bytes are those of its line, without the line end, so a report is
 * the same in whatever file it comes, while its line is. A line that cannot be used costs no other.
 */
final class JsonLines {
    private static final Opener OPENER = new Opener("json-lines", "1");
    /** So that of a line with two objects the second is not lost in silence. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** A file of which so much is wrong is not what it is called. */
    private static final int MOST_FAULTY = 100_000;
    /** All reports of a file are held at once. */
    private static final int MOST_REPORTS = 200_000;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Delivery file;

    private JsonLines(Delivery file) {
        this.file = file;
    }

    static Opened open(Delivery file) throws CannotOpenException {
        if (!TextBytes.charset(file.content()).equals(StandardCharsets.UTF_8)) {
            throw new CannotOpenException("lines of JSON in another encoding than UTF-8");
        }
        return new JsonLines(file).open();
    }

    private Opened open() {
        Gathering gathering = new Gathering(file.place());
        byte[] content = file.content();
        int start = Arrays.mismatch(content, BYTE_ORDER_MARK) == BYTE_ORDER_MARK.length ? BYTE_ORDER_MARK.length : 0;
        for (int number = 1; start < content.length; number++) {
            if (gathering.problems() > MOST_FAULTY) {
                gathering.problem(
                        Severity.ERROR,
                        file.place(),
                        "left out from line " + number + " on: more than " + MOST_FAULTY + " faults before it");
                break;
            }
            if (gathering.reports() == MOST_REPORTS) {
                gathering.problem(
                        Severity.ERROR,
                        file.place(),
                        "left out from line " + number + " on: more reports than can be held at once; part the file");
                break;
            }
            int feed = start;
            while (feed < content.length && content[feed] != '\n') {
                feed++;
            }
            int end = feed > start && content[feed - 1] == '\r' ? feed - 1 : feed;
            add(gathering, number, Arrays.copyOfRange(content, start, end));
            start = feed + 1;
        }
        return gathering.opened("no line in this file");
    }

    private void add(Gathering gathering, int number, byte[] line) {
        String place = file.place() + ":" + number;
        String words = new String(line, StandardCharsets.UTF_8);
        if (words.isBlank()) {
            return;
        }
        try {
            gathering.add(report(place, number, line, words));
        } catch (JacksonException e) {
            gathering.add(ReadingProblem.of(Severity.ERROR, place, JsonFault.inLine(e)));
        } catch (CannotOpenException e) {
            gathering.add(ReadingProblem.of(Severity.ERROR, place, e.reason()));
        }
    }

    private Opened report(String place, int number, byte[] line, String words) throws CannotOpenException {
        JsonNode root = JSON.readTree(words);
        if (!root.isObject()) {
            throw new CannotOpenException("not a JSON object of keys");
        }
        JsonNode text = root.get("text");
        if (text == null || !text.isString() || text.stringValue().isBlank()) {
            throw new CannotOpenException("no report in it: \"text\" is missing, empty or not a string");
        }
        MetadataFields fields = new MetadataFields(place);
        ReportMetadata metadata = fields.of(root, name(root, number));
        List<ReadingProblem> problems = new ArrayList<>(fields.problems());
        TextBytes.malformed(line, StandardCharsets.UTF_8, words)
                .ifPresent(malformed -> problems.add(ReadingProblem.of(
                        Severity.WARNING,
                        place,
                        "not valid UTF-8 at byte " + malformed.firstByte() + " of the line; read as \uFFFD")));
        String sound = SoundText.of(text.stringValue());
        if (!sound.equals(text.stringValue())) {
            problems.add(ReadingProblem.of(
                    Severity.WARNING, place, "characters in it are none, such as half of a pair; read as \uFFFD"));
        }
        return Opened.one(place, new Report(DeliveredBytes.of(line), sound, OPENER, metadata), problems);
    }

    private String name(JsonNode root, int number) {
        String otherwise = file.stem() + "-" + number;
        JsonNode id = root.get("id");
        return id != null && (id.isString() || id.isIntegralNumber())
                ? ReportName.of(id.asString(), otherwise)
                : otherwise;
    }
}
