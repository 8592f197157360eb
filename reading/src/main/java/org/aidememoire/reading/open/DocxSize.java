package org.aidememoire.reading.open;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * How large the parts of a Word document are once unpacked, told before they are kept in memory: the library bounds each
 * part, and not all together.
 */
final class DocxSize {
    /** Parts that are written words become trees of many times their size. The longest books have less than this. */
    private static final long MOST_MARKUP = 30_000_000;
    /** Pictures and the like. */
    private static final long MOST_IN_ALL = 300_000_000;

    private static final int BUFFER = 65_536;
    private static final String UNKNOWN_METHOD = "a part of it is packed by a method that is not known here";

    private long markup;
    private long all;

    private DocxSize() {}

    /** Refuses {@code document} where its parts are too large. What is no archive at all is for the library to say. */
    static void refuseTooLarge(byte[] document) throws IOException, CannotOpenException {
        new DocxSize().count(document);
    }

    private void count(byte[] document) throws IOException, CannotOpenException {
        byte[] buffer = new byte[BUFFER];
        try (ZipArchiveInputStream parts = new ZipArchiveInputStream(new ByteArrayInputStream(document))) {
            for (ZipArchiveEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getMethod() != ZipEntry.DEFLATED && part.getMethod() != ZipEntry.STORED) {
                    throw new CannotOpenException(UNKNOWN_METHOD);
                }
                count(part.getName(), parts, buffer);
            }
        } catch (NoClassDefFoundError e) {
            // The library knows methods for which it takes further libraries.
            throw new CannotOpenException(UNKNOWN_METHOD, e);
        }
    }

    private void count(String part, InputStream content, byte[] buffer) throws IOException, CannotOpenException {
        String name = part.toLowerCase(Locale.ROOT);
        boolean words = name.endsWith(".xml") || name.endsWith(".rels");
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            all += read;
            markup += words ? read : 0;
            refuse(part, markup, MOST_MARKUP);
            refuse(part, all, MOST_IN_ALL);
        }
    }

    private static void refuse(String part, long size, long most) throws CannotOpenException {
        if (size > most) {
            throw new CannotOpenException(String.format(
                    Locale.ROOT, "it unpacks to more than %,d bytes, with %s, which no report does", most, part));
        }
    }
}
