package org.aidememoire.reading.open;

import java.nio.file.Path;

/** The bytes of one file or member of an archive, with where they came from and what was said beside them. */
final class Delivery {
    private final String place;
    private final String fileName;
    private final byte[] content;
    private final Sidecar sidecar;

    /**
     * A delivery.
     *
     * @param place the file, and the member of it, as a user knows it
     * @param fileName the name of the file or member, with its ending and without its folder
     * @param content its bytes, which are not copied and must not be changed
     * @param sidecar what stands beside it
     */
    Delivery(String place, String fileName, byte[] content, Sidecar sidecar) {
        this.place = place;
        this.fileName = fileName;
        this.content = content;
        this.sidecar = sidecar;
    }

    /** The file at {@code path}, of at most {@code limit} bytes, with its sidecar. */
    static Delivery ofFile(Path path, long limit) throws CannotOpenException {
        byte[] content = FileBytes.of(path, limit);
        return new Delivery(path.toString(), FileFormat.name(path), content, Sidecar.beside(path));
    }

    String place() {
        return place;
    }

    String fileName() {
        return fileName;
    }

    /** The name without its ending, which names the report. */
    String stem() {
        return FileFormat.stem(fileName);
    }

    byte[] content() {
        return content;
    }

    Sidecar sidecar() {
        return sidecar;
    }
}
