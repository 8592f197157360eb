package org.aidememoire.web.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.desk.query.Line;
import org.aidememoire.desk.search.SearchResult;
import org.aidememoire.desk.show.Context;
import org.aidememoire.desk.show.ListedReport;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.model.wording.Piece;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.line.Lines;
import org.aidememoire.web.line.RegisterLine;
import org.aidememoire.web.line.ReportTitle;
import org.aidememoire.web.search.SearchPage.Item;
import org.jspecify.annotations.Nullable;

/** What was found, as one reader reads it. */
final class FoundItems {
    private final Inquiry inquiry;
    private final Lines lines;

    FoundItems(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.lines = Lines.of(inquiry);
    }

    /** The items of {@code result}, in its order. */
    List<Item> of(SearchResult result) {
        List<Entry> entries = result.found().stream()
                .flatMap(found -> found instanceof SearchResult.AnEntry one ? Stream.of(one.entry()) : Stream.empty())
                .toList();
        Map<ClaimId, Line> listed = new HashMap<>();
        inquiry.desk().lines(entries).forEach(line -> listed.put(line.entry().id(), line));
        Map<ReportId, String> titles = ReportTitle.all(named(result), inquiry);
        return result.found().stream().map(found -> of(found, listed, titles)).toList();
    }

    /** The reports that are called by their titles: those that were found, and those without an outlet that tell of an entry. */
    private static Map<ReportId, ReportMetadata> named(SearchResult result) {
        Map<ReportId, ReportMetadata> named = new HashMap<>();
        for (SearchResult.Item found : result.found()) {
            if (found instanceof SearchResult.AReport report) {
                named.put(report.report().id(), report.report().metadata());
            } else {
                Source source = ((SearchResult.AnEntry) found).source();
                if (source.metadata().outlet().isEmpty()) {
                    named.put(source.claim().evidence().report(), source.metadata());
                }
            }
        }
        return named;
    }

    private Item of(SearchResult.Item found, Map<ClaimId, Line> listed, Map<ReportId, String> titles) {
        return found instanceof SearchResult.AnEntry entry
                ? entry(entry, listed.get(entry.entry().id()), titles)
                : report((SearchResult.AReport) found, titles);
    }

    private Item entry(SearchResult.AnEntry found, @Nullable Line listed, Map<ReportId, String> titles) {
        Source source = found.source();
        RegisterLine line = lines.of(Objects.requireNonNull(listed, "every entry has a line"), source.claim());
        String kind = found.entry().kind().name().toLowerCase(java.util.Locale.ROOT);
        return new Item(
                line.kind().isEmpty() ? kind : kind + ", " + line.kind(),
                line.quoted() || isSaidBy(found, line) ? "" : line.said(),
                line.address(),
                found.words(),
                List.of(line.when().map(RegisterLine.When::words).orElse(""), from(source, titles), line.told()));
    }

    /** Whether the words that fit are those that name the thing: once is enough. */
    private static boolean isSaidBy(SearchResult.AnEntry found, RegisterLine line) {
        return found.words().size() == 1
                && Context.line(Piece.wording(found.words().get(0))).equalsIgnoreCase(line.said());
    }

    private Item report(SearchResult.AReport found, Map<ReportId, String> titles) {
        ListedReport report = found.report();
        ReportMetadata metadata = report.metadata();
        return new Item(
                "report",
                titles.getOrDefault(report.id(), ""),
                inquiry.links().report(report.id()),
                found.words(),
                List.of(
                        report.published()
                                .map(PartialDate::of)
                                .or(() -> inquiry.follow().written(report.id()))
                                .map(inquiry.tongue()::shortDate)
                                .orElse("undated"),
                        metadata.outlet().orElse(""),
                        Optional.of(report.claims())
                                .map(count ->
                                        count == 1 ? "1 fact" : inquiry.tongue().number(count) + " facts")
                                .orElse("")));
    }

    private static String from(Source source, Map<ReportId, String> titles) {
        return source.metadata()
                .outlet()
                .orElseGet(() -> titles.getOrDefault(source.claim().evidence().report(), ""));
    }
}
