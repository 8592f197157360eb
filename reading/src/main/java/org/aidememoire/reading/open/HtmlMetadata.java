package org.aidememoire.reading.open;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.model.report.ReportMetadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the head of a page says about it: Open Graph, the canonical link, the language attribute, and as day of
 * publication {@code article:published_time}, the usual {@code meta} names, schema.org's {@code datePublished} (JSON-LD
 * or microdata), or the first {@code time} of the article. A day is taken as written, in the publisher's own time zone.
 *
 * @param metadata what it says
 */
record HtmlMetadata(ReportMetadata metadata) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int ISO_DAY = 10;

    static HtmlMetadata of(Document page, String name) {
        return new HtmlMetadata(new ReportMetadata(
                name,
                first(Stream.of(attr(page, "link[rel=canonical]", "href"), property(page, "og:url")))
                        .filter(url -> url.startsWith("http")),
                first(Stream.of(property(page, "og:site_name"), attr(page, "meta[name=publisher]", "content"))),
                first(Stream.of(property(page, "og:title"), text(page, "h1"), Optional.of(page.title()))),
                published(page),
                first(Stream.of(attr(page, "html[lang]", "lang"), property(page, "og:locale")))
                        .flatMap(HtmlMetadata::languageTag)));
    }

    private static Optional<LocalDate> published(Document page) {
        return Stream.of(
                        property(page, "article:published_time").stream(),
                        page
                                .select(
                                        "meta[itemprop=datePublished], meta[name~=(?i)^(date|pubdate|publish-date"
                                                + "|publication_date|dc\\.date|dc\\.date\\.issued|dcterms\\.issued|parsely-pub-date)$]")
                                .eachAttr("content")
                                .stream(),
                        page.select("script[type=application/ld+json]").stream()
                                .map(Element::data)
                                .flatMap(HtmlMetadata::datePublished),
                        page
                                .select("time[itemprop=datePublished], article time[datetime], main time[datetime]"
                                        + ", time[pubdate]")
                                .eachAttr("datetime")
                                .stream())
                .flatMap(written -> written)
                .flatMap(written -> day(written).stream())
                .findFirst();
    }

    /** The values of every {@code datePublished} in a block of JSON-LD, however deep; none where it is not JSON. */
    private static Stream<String> datePublished(String jsonLd) {
        try {
            return JSON.readTree(jsonLd).findValues("datePublished").stream()
                    .filter(JsonNode::isString)
                    .map(JsonNode::stringValue);
        } catch (JacksonException e) {
            // A page's markup for search engines is no part of the report, and often broken: it then says nothing.
            return Stream.empty();
        }
    }

    private static Optional<LocalDate> day(String written) {
        String iso = written.strip();
        try {
            return iso.length() < ISO_DAY ? Optional.empty() : Optional.of(LocalDate.parse(iso.substring(0, ISO_DAY)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> languageTag(String written) {
        try {
            return Optional.of(new Locale.Builder()
                    .setLanguageTag(written.replace('_', '-'))
                    .build()
                    .toLanguageTag());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> property(Document page, String property) {
        return attr(page, "meta[property=" + property + "], meta[name=" + property + "]", "content");
    }

    private static Optional<String> attr(Document page, String query, String name) {
        return Optional.ofNullable(page.selectFirst(query)).map(element -> element.attr(name));
    }

    private static Optional<String> text(Document page, String query) {
        return Optional.ofNullable(page.selectFirst(query)).map(Element::text);
    }

    private static Optional<String> first(Stream<Optional<String>> candidates) {
        return candidates
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }
}
