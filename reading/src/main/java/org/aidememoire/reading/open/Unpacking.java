package org.aidememoire.reading.open;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Unpacks members of an archive, and counts what comes out; what an archive says of their sizes is not trusted. */
final class Unpacking {
    private final ZipFile zip;
    private final long limit;
    private long unpacked;

    /** Unpacks members of {@code zip} that have no more than {@code limit} bytes. */
    Unpacking(ZipFile zip, long limit) {
        this.zip = zip;
        this.limit = limit;
    }

    /** How many bytes came out so far. */
    long unpacked() {
        return unpacked;
    }

    byte[] bytes(ZipArchiveEntry member) throws CannotOpenException {
        if (member.getGeneralPurposeBit().usesEncryption()) {
            throw new CannotOpenException("it is locked with a password");
        }
        if (member.isUnixSymlink()) {
            throw new CannotOpenException("a link to another file, which an archive does not hold");
        }
        if (!zip.canReadEntryData(member)) {
            throw new CannotOpenException(unknownMethod(member));
        }
        byte[] content = read(member);
        unpacked += content.length;
        if (content.length > limit) {
            throw new CannotOpenException(String.format(
                    Locale.ROOT, "it unpacks to more than the limit of %,d bytes; raise it with --limit", limit));
        }
        if (content.length == 0) {
            throw new CannotOpenException("the file is empty");
        }
        return content;
    }

    private byte[] read(ZipArchiveEntry member) throws CannotOpenException {
        try (InputStream in = zip.getInputStream(member)) {
            return in.readNBytes((int) Math.min(limit + 1, FileBytes.LARGEST_ARRAY));
        } catch (NoClassDefFoundError e) {
            // The library knows methods for which it takes further libraries.
            throw new CannotOpenException(unknownMethod(member), e);
        } catch (IOException | RuntimeException e) {
            // A broken member must cost itself only, whatever the library makes of it.
            throw new CannotOpenException("it cannot be unpacked: " + Trouble.message(e), e);
        }
    }

    private static String unknownMethod(ZipArchiveEntry member) {
        return "packed by a method that is not known here (" + member.getMethod() + ")";
    }
}
