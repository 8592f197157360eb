package org.aidememoire.reading.clean;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.Report;

/**
 * The day on which a report was published: what its metadata says, else what its own text says at its head or foot
 * ("PUBLISHED : 20 Oct 2023 at 05:10", "12 June 2009" on a line of its own, "HANOI, March 3, 2024 (VNA) –", "Done at
 * Madrid on 3 May 1989"). A day
 * without its year is not completed, and a day that the report only tells of is not taken: then the day is unknown.
 *
 * @param day the day; empty where it is not known
 * @param stated where the text states a day of publication, whether or not that day was taken
 * @param problems a warning where text and metadata name days more than one day apart (a dateline is often a day
 *     earlier)
 */
public record PublicationDate(Optional<LocalDate> day, Optional<Passage> stated, List<ReadingProblem> problems) {
    private static final int HEAD = 14;
    private static final int FOOT = 6;
    private static final long USUAL_DELAY = 1;
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?i)^[\\s\u2022-]*(?:first )?(?:published|posted|filed|transmitted|distributed|dated?|release(?:d| date)?"
                    + "|issued|created)\\b");
    private static final Pattern UPDATED = Pattern.compile("(?i)^\\s*(?:last )?(?:updated|modified|edited)\\b");
    /** How an instrument ends: "Done at Madrid on 3 May 1989, in two originals". */
    private static final Pattern CLOSES = Pattern.compile(
            "(?i)^(?:\\d+\\.\\s*)?(?:done|issued|given|made|adopted|signed|concluded)\\b[^.;]{0,40}?\\b(?:at|in)\\s\\p{Lu}");

    private static final Pattern TELLS_OF = Pattern.compile(
            "(?i)\\b(?:on|of|from|to|until|till|by|since|before|after|in|and|between|for|the)\\s*$|[\u2013-]\\s*$");

    /** Copies the list. */
    public PublicationDate {
        problems = List.copyOf(problems);
    }

    /** The day on which {@code report}, whose clean text is {@code text}, was published. */
    public static PublicationDate of(Report report, CleanText text) {
        Optional<LocalDate> known = report.metadata().published();
        // An instrument may well be published later than it was done, so that is no contradiction.
        Optional<Statement> statement =
                known.isPresent() ? statement(text) : statement(text).or(() -> closing(text));
        Optional<LocalDate> stated = statement.map(found -> found.day().day());
        Optional<Passage> passage = statement.map(found -> found.passage(text));
        List<ReadingProblem> problems = new ArrayList<>();
        if (known.isPresent() && stated.isPresent() && apart(known.get(), stated.get())) {
            problems.add(new ReadingProblem(
                    Severity.WARNING,
                    report.metadata().name(),
                    passage,
                    "its metadata says that it was published on " + known.get() + ", its text says " + stated.get()
                            + "; the metadata is followed"));
        }
        return new PublicationDate(known.or(() -> stated), passage, problems);
    }

    private static boolean apart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) > USUAL_DELAY;
    }

    /** A day at the edge of a text, in a paragraph that states when the text was published. */
    private record Statement(Paragraph paragraph, WrittenDay day) {
        Passage passage(CleanText text) {
            return text.passage(paragraph.start() + day.start(), paragraph.start() + day.end());
        }
    }

    /** The surest statement, and of equally sure ones the first. */
    private static Optional<Statement> statement(CleanText text) {
        List<Paragraph> edges = edges(text.paragraphs());
        Predicate<Paragraph> byline = paragraph -> paragraph.kind() == ParagraphKind.BYLINE;
        Predicate<Paragraph> published = byline.and(matches(text, PUBLISHED));
        Predicate<Paragraph> plain = byline.and(matches(text, UPDATED).negate());
        return Stream.of(
                        find(text, edges, published),
                        find(text, edges, plain),
                        find(text, edges, paragraph -> paragraph.kind() == ParagraphKind.DATELINE),
                        find(text, edges, paragraph -> paragraph.kind() == ParagraphKind.HEADING),
                        find(text, edges, byline))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Statement> closing(CleanText text) {
        return find(text, foot(text.paragraphs()), matches(text, CLOSES));
    }

    private static List<Paragraph> foot(List<Paragraph> paragraphs) {
        return paragraphs.subList(Math.max(0, paragraphs.size() - FOOT), paragraphs.size());
    }

    private static List<Paragraph> edges(List<Paragraph> paragraphs) {
        if (paragraphs.size() <= HEAD + FOOT) {
            return paragraphs;
        }
        List<Paragraph> edges = new ArrayList<>(paragraphs.subList(0, HEAD));
        edges.addAll(foot(paragraphs));
        return edges;
    }

    private static Predicate<Paragraph> matches(CleanText text, Pattern pattern) {
        return paragraph -> pattern.matcher(text.words(paragraph)).find();
    }

    private static Optional<Statement> find(CleanText text, List<Paragraph> edges, Predicate<Paragraph> kind) {
        return edges.stream()
                .filter(kind)
                .flatMap(paragraph -> WrittenDay.in(text.words(paragraph)).stream()
                        .filter(day -> statesPublication(text, paragraph, day))
                        .map(day -> new Statement(paragraph, day)))
                .findFirst();
    }

    /** A heading ends with the day it was published, but may also tell of one: "the visit of 3 May 2010". */
    private static boolean statesPublication(CleanText text, Paragraph paragraph, WrittenDay day) {
        String words = text.words(paragraph);
        return paragraph.kind() != ParagraphKind.HEADING
                || (day.end() == words.length()
                        && !TELLS_OF.matcher(words.substring(0, day.start())).find());
    }
}
