package org.aidememoire.model.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The bytes of one report exactly as delivered. Immutable; thread-safe. */
public final class DeliveredBytes {
    private final byte[] content;
    private final ReportId id;

    private DeliveredBytes(byte[] content) {
        this.content = content;
        this.id = new ReportId(HexFormat.of().formatHex(sha256().digest(content)));
    }

    /** A copy of {@code content}. */
    public static DeliveredBytes of(byte[] content) {
        return new DeliveredBytes(content.clone());
    }

    /** The identity that these bytes give a report. */
    public ReportId id() {
        return id;
    }

    /** How many bytes there are. */
    public int length() {
        return content.length;
    }

    /** A copy of the bytes. */
    public byte[] toArray() {
        return content.clone();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform provides SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeliveredBytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return content.length + " bytes, SHA-256 " + id;
    }
}
