package org.aidememoire.reading.open;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What a file is, by the end of its name; what has no telling name is looked into. */
enum FileFormat {
    /** Words and nothing else. */
    PLAIN_TEXT {
        @Override
        Opened open(Path path, long limit) throws CannotOpenException {
            return PlainText.open(path, FileBytes.of(path, limit));
        }
    },
    /** A web page. */
    HTML {
        @Override
        Opened open(Path path, long limit) throws CannotOpenException {
            return HtmlPage.open(path, FileBytes.of(path, limit));
        }
    },
    /** A format of documents or containers that this version does not open. */
    NOT_YET {
        @Override
        Opened open(Path path, long limit) throws CannotOpenException {
            throw notYet(path);
        }
    },
    /** Any other name, or none: a page if it begins like one, else text. */
    UNTOLD {
        @Override
        Opened open(Path path, long limit) throws CannotOpenException {
            byte[] content = FileBytes.of(path, limit);
            return beginsLikePage(content) ? HtmlPage.open(path, content) : PlainText.open(path, content);
        }
    };

    private static final Set<String> TEXT = Set.of("txt", "text");
    private static final Set<String> PAGE = Set.of("html", "htm", "xhtml");
    private static final Set<String> LATER = Set.of(
            "json", "jsonl", "ndjson", "pdf", "doc", "docx", "odt", "rtf", "epub", "eml", "msg", "mbox", "xml", "rss",
            "atom", "warc", "gz", "bz2", "xz", "zip", "tar", "7z", "csv", "xls", "xlsx", "ods", "ppt", "pptx", "odp");
    private static final int LOOK_AHEAD = 1024;

    /** Opens {@code path}, of which this is the format. */
    abstract Opened open(Path path, long limit) throws CannotOpenException;

    static FileFormat of(Path path) {
        String ending = ending(path);
        if (TEXT.contains(ending)) {
            return PLAIN_TEXT;
        }
        if (PAGE.contains(ending)) {
            return HTML;
        }
        return LATER.contains(ending) ? NOT_YET : UNTOLD;
    }

    /** Whether a file of this name is a report when it is found in a folder. */
    static boolean isReportByName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".txt") || lower.endsWith(".html") || lower.endsWith(".htm");
    }

    static CannotOpenException notYet(Path path) {
        String ending = ending(path);
        return new CannotOpenException(
                "not a report that can be opened yet" + (LATER.contains(ending) ? ": ." + ending : ""));
    }

    /** The name of {@code path} without its ending, which names the report. */
    static String stem(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return stem.isBlank() ? "untitled" : stem;
    }

    private static String ending(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean beginsLikePage(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, LOOK_AHEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return start.contains("<!doctype html") || start.contains("<html");
    }
}
