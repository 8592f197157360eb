package org.aidememoire.web.line;

import java.util.List;
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

    /** The title of the report {@code id}, of which {@code metadata} is known; its name where nothing is kept of its text. */
    public static String of(ReportId id, ReportMetadata metadata, Inquiry inquiry) {
        return metadata.title()
                .orElseGet(() -> supplied(inquiry.desk().texts(List.of(id)).getOrDefault(id, ""), metadata));
    }

    private static String supplied(String text, ReportMetadata metadata) {
        String begins = Context.beginning(DATELINE.matcher(text.strip()).replaceFirst(""), MOST);
        return begins.isEmpty() ? metadata.name() : "[" + begins + "]";
    }
}
