package org.aidememoire.reading.open;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a file is, by the end of its name; what has no telling name is looked into. */
enum FileFormat {
    /** Words and nothing else. */
    PLAIN_TEXT {
        @Override
        Opened open(Delivery file) throws CannotOpenException {
            return PlainText.open(file);
        }
    },
    /** A web page. */
    HTML {
        @Override
        Opened open(Delivery file) throws CannotOpenException {
            return HtmlPage.open(file);
        }
    },
    /** A document laid out in pages. */
    PDF {
        @Override
        Opened open(Delivery file) throws CannotOpenException {
            return PdfDocument.open(file);
        }
    },
    /** A Word document. */
    DOCX {
        @Override
        Opened open(Delivery file) throws CannotOpenException {
            return DocxDocument.open(file);
        }
    },
    /** A report on each line. */
    JSON_LINES {
        @Override
        Opened open(Delivery file) throws CannotOpenException {
            return JsonLines.open(file);
        }
    },
    /** Files packed into one. */
    ARCHIVE {
        @Override
        Opened open(Path path, long limit) throws CannotOpenException {
            return ZipArchive.open(path, limit);
        }

        @Override
        Opened open(Delivery file) throws CannotOpenException {
            throw new CannotOpenException("an archive within an archive is not opened: unpack it first");
        }
    },
    /** A format of documents or containers that this version does not open. */
    NOT_YET {
        @Override
        Opened open(Path path, long limit) throws CannotOpenException {
            throw notYet(name(path));
        }

        @Override
        Opened open(Delivery file) throws CannotOpenException {
            throw notYet(file.fileName());
        }
    },
    /** Any other name, or none: a page if it begins like one, else text. */
    UNTOLD {
        @Override
        Opened open(Delivery file) throws CannotOpenException {
            return (beginsLikePage(file.content()) ? HTML : PLAIN_TEXT).open(file);
        }
    };

    /** The endings that make a file in a folder a report or several. */
    static final List<String> ENDINGS = List.of(".txt", ".html", ".htm", ".pdf", ".docx", ".zip", ".jsonl");

    private static final Set<String> TEXT = Set.of("txt", "text");
    private static final Set<String> PAGE = Set.of("html", "htm", "xhtml");
    private static final Set<String> LINES = Set.of("jsonl", "ndjson");
    private static final Map<String, FileFormat> OTHERS = Map.of("pdf", PDF, "docx", DOCX, "zip", ARCHIVE);
    private static final Set<String> LATER = Set.of(
            "json", "doc", "odt", "rtf", "epub", "eml", "msg", "mbox", "xml", "rss", "atom", "warc", "gz", "bz2", "xz",
            "tar", "7z", "csv", "xls", "xlsx", "ods", "ppt", "pptx", "odp");
    private static final int LOOK_AHEAD = 1024;

    /** Opens the file at {@code path}, of which this is the format, unless it has more than {@code limit} bytes. */
    Opened open(Path path, long limit) throws CannotOpenException {
        return open(Delivery.ofFile(path, limit));
    }

    /** Opens {@code file}, of which this is the format. */
    abstract Opened open(Delivery file) throws CannotOpenException;

    /** The format of a file of this name. */
    static FileFormat of(String name) {
        String ending = ending(name);
        if (TEXT.contains(ending)) {
            return PLAIN_TEXT;
        }
        if (PAGE.contains(ending)) {
            return HTML;
        }
        if (LINES.contains(ending)) {
            return JSON_LINES;
        }
        return OTHERS.getOrDefault(ending, LATER.contains(ending) ? NOT_YET : UNTOLD);
    }

    /** The format whose opener goes by {@code name} in the reports that it made. */
    static FileFormat ofOpener(String name) {
        return switch (name) {
            case "plain-text" -> PLAIN_TEXT;
            case "html" -> HTML;
            case "pdf" -> PDF;
            case "docx" -> DOCX;
            case "json-lines" -> JSON_LINES;
            default -> NOT_YET;
        };
    }

    /** Whether a file of this name, found in a folder or an archive, is taken for a report unasked. */
    static boolean isTakenUnasked(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.startsWith(".") && !lower.startsWith("readme") && hasReportEnding(lower);
    }

    /** Whether a file of this name is one report, which a sidecar can stand beside. */
    static boolean isOneReport(String name) {
        FileFormat format = of(name);
        return hasReportEnding(name.toLowerCase(Locale.ROOT)) && format != ARCHIVE && format != JSON_LINES;
    }

    private static boolean hasReportEnding(String lower) {
        return ENDINGS.stream().anyMatch(lower::endsWith);
    }

    static CannotOpenException notYet(String name) {
        String ending = ending(name);
        return new CannotOpenException(
                "not a report that can be opened yet" + (LATER.contains(ending) ? ": ." + ending : ""));
    }

    /** The name of the file at {@code path}. */
    static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** The name of the file at {@code path} without its ending, which names the report. */
    static String stem(Path path) {
        return stem(name(path));
    }

    /** The file name {@code name} without its ending. */
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return stem.isBlank() ? "untitled" : stem;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean beginsLikePage(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, LOOK_AHEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return start.contains("<!doctype html") || start.contains("<html");
    }
}
