package org.aidememoire.desk.figures;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.series.Figure;
import org.aidememoire.model.series.Series;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A file of figures: comma-separated values in UTF-8 with a line of headings. {@code period} and {@code value} are needed;
 * {@code measure}, {@code unit}, {@code between} and {@code source} may be columns or be said for the whole file; other
 * columns are passed over. One bad line refuses the whole file, since half a series misleads more than none; all bad lines
 * are named, up to a thousand.
 */
public final class FigureFile {
    /** Series of every state and day of a century have less. */
    private static final long LARGEST = 50_000_000;

    private static final int MOST_TOLD = 1_000;
    private static final int LONGEST_TOLD = 500;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private final Path file;
    private final GivenSeries given;
    private final List<String> wrong = new ArrayList<>();
    private int untold;
    private final Map<Series, Map<PartialDate, Figure>> figures = new LinkedHashMap<>();

    private FigureFile(Path file, GivenSeries given) {
        this.file = file;
        this.given = given;
    }

    /**
     * The figures of {@code file}, by period.
     *
     * @throws BadFiguresException if the file or any line of it cannot be used
     */
    public static Map<Series, List<Figure>> read(Path file, GivenSeries given) throws BadFiguresException {
        FigureFile reading = new FigureFile(file, given);
        reading.readAll();
        if (!reading.wrong.isEmpty()) {
            if (reading.untold > 0) {
                reading.wrong.add(file + ": and " + reading.untold + " more");
            }
            throw new BadFiguresException(reading.wrong);
        }
        Map<Series, List<Figure>> read = new LinkedHashMap<>();
        reading.figures.forEach((series, byPeriod) -> read.put(series, List.copyOf(byPeriod.values())));
        return read;
    }

    private void readAll() {
        if (isTooLarge()) {
            tell(file + ": it has more than " + LARGEST + " bytes");
            return;
        }
        try (CSVParser rows = format().parse(new StringReader(text()))) {
            Optional<String> missing = FigureRow.missing(rows.getHeaderMap().keySet(), given);
            if (missing.isPresent()) {
                tell(file + ":1: " + missing.get());
                return;
            }
            for (CSVRecord row : rows) {
                add(row, rows.getCurrentLineNumber());
            }
            if (figures.isEmpty() && wrong.isEmpty()) {
                tell(file + ": there are no figures in it");
            }
        } catch (CharacterCodingException e) {
            tell(file + ": it is not in UTF-8");
        } catch (NoSuchFileException e) {
            tell(file + ": there is no such file");
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            tell(file + ": it cannot be read as comma-separated values (" + e.getMessage() + ")");
        }
    }

    /** Whatever stands in the file: on one line, and not more than somebody reads. */
    private void tell(String what) {
        if (wrong.size() == MOST_TOLD) {
            untold++;
            return;
        }
        String brief = what.length() <= LONGEST_TOLD ? what : what.substring(0, LONGEST_TOLD) + " \u2026";
        wrong.add(UNSEEN.matcher(brief).replaceAll("\uFFFD"));
    }

    private void add(CSVRecord row, long line) {
        try {
            FigureRow figure = FigureRow.of(row, given);
            Figure before = figures.computeIfAbsent(figure.series(), series -> new TreeMap<>())
                    .putIfAbsent(figure.figure().period(), figure.figure());
            if (before != null && !before.equals(figure.figure())) {
                throw new IllegalArgumentException("two values for " + before.period() + ": "
                        + before.value().toPlainString() + " and "
                        + figure.figure().value().toPlainString());
            }
        } catch (IllegalArgumentException e) {
            tell(file + ":" + line + ": " + e.getMessage());
        }
    }

    private boolean isTooLarge() {
        try {
            return Files.size(file) > LARGEST;
        } catch (IOException e) {
            return false; // told when it is read
        }
    }

    private static CSVFormat format() {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .get();
    }

    private String text() throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
