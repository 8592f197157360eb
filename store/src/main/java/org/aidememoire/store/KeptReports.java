package org.aidememoire.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.report.ReportMetadata;
import org.jdbi.v3.core.Handle;

/** The reports as delivered. */
final class KeptReports {
    private static final int AT_ONCE = 500;

    private static final String ADD =
            """
            INSERT INTO reports (id, kept_at, opener, opener_version, text_length, size, text, bytes)
            VALUES (:id, :keptAt, :opener, :openerVersion, :textLength, :size, :text, :bytes)""";

    private KeptReports() {}

    static void add(Handle handle, Report report, Instant keptAt) {
        handle.createUpdate(ADD)
                .bind("id", report.id().hex())
                .bind("keptAt", keptAt.toString())
                .bind("opener", report.opener().name())
                .bind("openerVersion", report.opener().version())
                .bind("textLength", report.text().length())
                .bind("size", report.bytes().length())
                .bind("text", report.text())
                .bind("bytes", DeliveredColumn.write(report.bytes()))
                .execute();
    }

    /** The text that is kept of the report. */
    static Optional<String> text(Handle handle, ReportId report) {
        return handle.createQuery("SELECT text FROM reports WHERE id = :report")
                .bind("report", report.hex())
                .mapTo(String.class)
                .findOne();
    }

    /** The texts that are kept of {@code reports}. */
    static Map<ReportId, String> texts(Handle handle, List<ReportId> reports) {
        Map<ReportId, String> texts = new HashMap<>();
        for (int from = 0; from < reports.size(); from += AT_ONCE) {
            List<ReportId> some = reports.subList(from, Math.min(reports.size(), from + AT_ONCE));
            handle.createQuery("SELECT id, text FROM reports WHERE id IN (<reports>)")
                    .bindList("reports", some.stream().map(ReportId::hex).toList())
                    .map((answer, context) -> {
                        Row row = new Row(answer, context);
                        return Map.entry(new ReportId(row.words("id")), row.said("text"));
                    })
                    .forEach(kept -> kept.getValue().ifPresent(text -> texts.put(kept.getKey(), text)));
        }
        return texts;
    }

    static boolean holds(Handle handle, ReportId report) {
        return handle.createQuery("SELECT 1 FROM reports WHERE id = :report")
                .bind("report", report.hex())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** The report with {@code metadata}, which is kept apart. */
    static Optional<Report> find(Handle handle, ReportId report, ReportMetadata metadata) {
        return handle.createQuery("SELECT * FROM reports WHERE id = :report")
                .bind("report", report.hex())
                .map((answer, context) -> {
                    Row row = new Row(answer, context);
                    return new Report(
                            delivered(report, answer.getBytes("bytes"), row.number("size")),
                            row.words("text"),
                            new Opener(row.words("opener"), row.words("opener_version")),
                            metadata);
                })
                .findOne();
    }

    private static DeliveredBytes delivered(ReportId report, byte[] column, int size) {
        try {
            DeliveredBytes bytes = DeliveredColumn.read(column, size);
            if (!bytes.id().equals(report)) {
                throw new IllegalArgumentException("its bytes have another digest: " + bytes.id());
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Map<ReportId, LocalDate> keptOn(Handle handle) {
        return handle.createQuery("SELECT id, kept_at FROM reports")
                .map((row, context) -> Map.entry(
                        new ReportId(row.getString("id")),
                        LocalDate.ofInstant(Instant.parse(row.getString("kept_at")), ZoneOffset.UTC)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static List<ReportId> startingWith(Handle handle, String prefix) {
        // Every hexadecimal digit sorts before 'g', so this is a range of the index.
        return handle.createQuery("SELECT id FROM reports WHERE id >= :prefix AND id < :prefix || 'g' ORDER BY id")
                .bind("prefix", prefix)
                .map((row, context) -> new ReportId(row.getString("id")))
                .list();
    }
}
