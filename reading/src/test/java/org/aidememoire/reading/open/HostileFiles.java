package org.aidememoire.reading.open;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.reading.Patience;

/** Makes files as somebody would who means harm, byte by byte where no library would make them. */
final class HostileFiles {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PACKAGE = "application/vnd.openxmlformats-";

    private HostileFiles() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Opens {@code content} as a file called {@code name} in {@code folder}, with patience for one report. */
    static Opened open(Path folder, String name, byte[] content, long limit) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        return Patience.within(name, () -> new ReportOpener(limit).open(new ReportFile(file)));
    }

    static Opened open(Path folder, String name, byte[] content) throws IOException {
        return open(folder, name, content, ReportOpener.DEFAULT_LIMIT);
    }

    /** The only problem there is, which leaves no report. */
    static ReadingProblem refusal(Opened opened) {
        if (!opened.reports().isEmpty() || opened.problems().size() != 1) {
            throw new AssertionError(
                    "not refused with one line: " + opened.reports().size() + " reports, " + opened.problems());
        }
        return opened.problems().get(0);
    }

    static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                out.putNextEntry(new ZipEntry(member.getKey()));
                out.write(member.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] deflated(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    /** The parts of a Word document whose one paragraph is {@code runs}, with {@code prologue} before its first tag. */
    static Map<String, byte[]> wordParts(String prologue, String runs) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                utf8("<?xml version=\"1.0\"?><Types xmlns=\""
                        + PACKAGE.replace("application/vnd.", "http://schemas.")
                                .replace("openxmlformats-", "openxmlformats.org/package/2006/content-types")
                        + "\">"
                        + "<Default Extension=\"rels\" ContentType=\"" + PACKAGE + "package.relationships+xml\"/>"
                        + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                        + "<Override PartName=\"/word/settings.xml\" ContentType=\"" + PACKAGE
                        + "officedocument.wordprocessingml.settings+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + PACKAGE
                        + "officedocument.wordprocessingml.document.main+xml\"/></Types>"));
        parts.put("_rels/.rels", relationships("officeDocument", "word/document.xml", ""));
        parts.put(
                "word/document.xml",
                utf8("<?xml version=\"1.0\"?>" + prologue + "<w:document xmlns:w=\"" + WORD + "\"><w:body><w:p>" + runs
                        + "</w:p></w:body></w:document>"));
        return parts;
    }

    /** One relationship of {@code kind} to {@code target}, with {@code more} in its tag. */
    static byte[] relationships(String kind, String target, String more) {
        return utf8("<?xml version=\"1.0\"?><Relationships xmlns=\"" + RELATIONSHIPS
                + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE + kind + "\" Target=\"" + target + "\"" + more
                + "/></Relationships>");
    }

    static byte[] settings() {
        return utf8("<?xml version=\"1.0\"?><w:settings xmlns:w=\"" + WORD
                + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<w:attachedTemplate r:id=\"r1\"/></w:settings>");
    }

    /** Writes a PDF of numbered objects, the first of which is its catalogue. */
    static final class Pdf {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int objects;

        Pdf() {
            write(utf8("%PDF-1.7\n"));
        }

        /** A page whose words are {@code content}, and which has {@code more} in its dictionary. */
        static Pdf ofOnePage(byte[] content, String ofContent, String resources, String more) {
            return new Pdf()
                            .object("<</Type/Catalog/Pages 2 0 R" + more + ">>")
                            .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                            .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<"
                                    + "/Font<</F1 5 0 R>>" + resources + ">>" + more + ">>")
                            .stream(ofContent, content)
                            .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        }

        Pdf object(String dictionary) {
            objects++;
            write(utf8(objects + " 0 obj\n" + dictionary + "\nendobj\n"));
            return this;
        }

        Pdf stream(String dictionary, byte[] content) {
            objects++;
            write(utf8(objects + " 0 obj\n<</Length " + content.length + dictionary + ">>\nstream\n"));
            write(content);
            write(utf8("\nendstream\nendobj\n"));
            return this;
        }

        byte[] bytes() {
            write(utf8("trailer<</Root 1 0 R/Size " + (objects + 1) + ">>\n%%EOF"));
            return bytes.toByteArray();
        }

        private void write(byte[] more) {
            bytes.write(more, 0, more.length);
        }
    }
}
