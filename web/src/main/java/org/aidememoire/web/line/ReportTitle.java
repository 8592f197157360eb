package org.aidememoire.web.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.aidememoire.desk.show.Context;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.web.inquiry.Inquiry;

/**
 * What a report is called: by its title, or where it has none by how it begins, in the square brackets in which archivists
 * write a title that they supply (ISAD(G), 3.1.2).
 */
public final class ReportTitle {
    private static final int MOST = 72;
    private static final Pattern DATELINE =
            Pattern.compile("^(?:.{2,70}?\\s[\\u2013\\u2014]|\\p{Lu}[\\p{Lu} .,()]{2,40}\\s-)\\s+");

    private ReportTitle() {}

    /** The titles of {@code reports}, by what is known of each; the texts of those that have none are fetched together. */
    public static Map<ReportId, String> all(Map<ReportId, ReportMetadata> reports, Inquiry inquiry) {
        Map<ReportId, String> titles = new HashMap<>();
        List<ReportId> untitled = new ArrayList<>();
        reports.forEach((id, metadata) ->
                metadata.title().ifPresentOrElse(title -> titles.put(id, title), () -> untitled.add(id)));
        Map<ReportId, String> texts =
                untitled.isEmpty() ? Map.of() : inquiry.desk().texts(untitled);
        reports.forEach(
                (id, metadata) -> titles.computeIfAbsent(id, any -> supplied(texts.getOrDefault(id, ""), metadata)));
        return titles;
    }

    /** The title of a report of which {@code metadata} is known and that begins as {@code text} does. */
    public static String of(ReportMetadata metadata, String text) {
        return metadata.title().orElseGet(() -> supplied(text, metadata));
    }

    private static String supplied(String text, ReportMetadata metadata) {
        String begins = Context.beginning(DATELINE.matcher(text.strip()).replaceFirst(""), MOST);
        return begins.isEmpty() ? metadata.name() : "[" + begins + "]";
    }
}
