package org.aidememoire.reading.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidememoire.model.reading.Severity;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Opens an archive as if it were a folder: the members that would be reports there are reports, each with its own bytes
 * and sidecar. Nothing is ever written, so a member may be called what it likes. The size limit holds for each member
 * unpacked; all together may unpack to a few times of it, and be so many.
 */
final class ZipArchive {
    private static final int MOST_REPORTS = 10_000;
    /** All reports of a file are held at once. */
    private static final int LIMITS_IN_ALL = 4;

    private final Path path;
    private final Unpacking unpacking;
    private final Gathering gathering;

    private ZipArchive(Path path, Unpacking unpacking) {
        this.path = path;
        this.unpacking = unpacking;
        this.gathering = new Gathering(path.toString());
    }

    static Opened open(Path path, long limit) throws CannotOpenException {
        if (Files.isDirectory(path)) {
            throw new CannotOpenException("it could not be read: it is a folder");
        }
        try (ZipFile zip = ZipFile.builder().setPath(path).get()) {
            return new ZipArchive(path, new Unpacking(zip, limit)).open(Collections.list(zip.getEntries()), limit);
        } catch (OutOfMemoryError e) {
            // Of very many members even the list is too long; what was held for it is free again here.
            throw new CannotOpenException("it needs more memory than there is", e);
        } catch (NoSuchFileException e) {
            throw new CannotOpenException("the file is not there (any more)", e);
        } catch (java.nio.file.FileSystemException e) {
            throw new CannotOpenException(Trouble.with(e), e);
        } catch (IOException | RuntimeException e) {
            // The library checks most of what a broken archive claims of itself, not all of it.
            throw new CannotOpenException("not an archive (.zip) that can be opened: " + Trouble.message(e), e);
        }
    }

    private Opened open(List<ZipArchiveEntry> entries, long limit) {
        Map<String, ZipArchiveEntry> byName = entries.stream()
                .collect(Collectors.toMap(ZipArchiveEntry::getName, Function.identity(), (first, second) -> first));
        List<ZipArchiveEntry> members = entries.stream()
                .filter(entry -> !entry.isDirectory() && isReport(entry.getName()))
                .sorted(Comparator.comparing(ZipArchiveEntry::getName))
                .toList();
        int taken = 0;
        for (ZipArchiveEntry member : members) {
            if (taken == MOST_REPORTS || unpacking.unpacked() > limit * LIMITS_IN_ALL) {
                refuseFrom(member, taken == MOST_REPORTS ? "more reports than can be held at once" : tooMuch(limit));
                break;
            }
            gathering.add(open(member, byName));
            taken++;
        }
        return gathering.opened("no report in this archive (" + String.join(", ", FileFormat.ENDINGS) + ")");
    }

    private static String tooMuch(long limit) {
        return String.format(Locale.ROOT, "more than %,d bytes unpacked; raise --limit", limit * LIMITS_IN_ALL);
    }

    private void refuseFrom(ZipArchiveEntry member, String reason) {
        gathering.problem(
                Severity.ERROR,
                path.toString(),
                "left out from " + member.getName() + " on: the archive holds " + reason
                        + ", or unpack it and read the folder");
    }

    private Opened open(ZipArchiveEntry member, Map<String, ZipArchiveEntry> byName) {
        String place = place(member.getName());
        try {
            String fileName = last(member.getName());
            Delivery file = new Delivery(place, fileName, unpacking.bytes(member), sidecar(member.getName(), byName));
            return FileFormat.of(fileName).open(file);
        } catch (CannotOpenException e) {
            return Opened.nothing(place, e.reason());
        }
    }

    private Sidecar sidecar(String member, Map<String, ZipArchiveEntry> byName) {
        String stem = FileFormat.stem(last(member));
        String name = ReportName.of(stem, "untitled");
        String beside = member.substring(0, member.length() - last(member).length()) + stem + ".json";
        ZipArchiveEntry entry = byName.get(beside);
        if (entry == null) {
            return Sidecar.none(name);
        }
        try {
            return Sidecar.read(place(beside), name, unpacking.bytes(entry));
        } catch (CannotOpenException e) {
            return Sidecar.unusable(place(beside), name, e.reason());
        }
    }

    private String place(String member) {
        return path + "!" + member;
    }

    private static boolean isReport(String member) {
        String[] parts = member.split("[/\\\\]", -1);
        for (String folder : parts) {
            if (folder.startsWith(".") && !folder.equals(".") && !folder.equals("..")) {
                return false;
            }
        }
        return FileFormat.isTakenUnasked(parts[parts.length - 1]);
    }

    private static String last(String member) {
        return member.substring(Math.max(member.lastIndexOf('/'), member.lastIndexOf('\\')) + 1);
    }
}
