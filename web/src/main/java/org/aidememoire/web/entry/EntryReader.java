package org.aidememoire.web.entry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.desk.columns.Fields;
import org.aidememoire.desk.columns.Shown;
import org.aidememoire.desk.follow.Following;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Line;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.query.Order;
import org.aidememoire.desk.query.Page;
import org.aidememoire.desk.query.Slice;
import org.aidememoire.desk.show.Context;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.follow.CommitmentHistory;
import org.aidememoire.web.entry.EntryPage.Fact;
import org.aidememoire.web.entry.EntryPage.Link;
import org.aidememoire.web.entry.EntryPage.Quoted;
import org.aidememoire.web.entry.EntryPage.Related;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.inquiry.Scope;
import org.aidememoire.web.line.Lines;
import org.aidememoire.web.line.RegisterLine;
import org.aidememoire.web.line.ReportTitle;
import org.aidememoire.web.list.Pager;
import org.aidememoire.web.page.Crumb;
import org.aidememoire.web.page.Frame;

/** Gathers what the page of an entry shows. */
final class EntryReader {
    private static final Pattern SEVERAL = Pattern.compile("[;,] ");
    private static final int REACH = 220;
    private static final int CUE_REACH = 60;
    private static final int SOURCES = 10;
    private static final Slice RELATED = new Slice(0, 12);

    private final Inquiry inquiry;
    private final Entry entry;
    private final Following follow;
    private final Lines lines;

    EntryReader(Inquiry inquiry, Entry entry) {
        this.inquiry = inquiry;
        this.entry = entry;
        this.follow = inquiry.follow();
        this.lines = Lines.of(inquiry);
    }

    EntryPage page() {
        return page(EntryRulings.of(entry, inquiry));
    }

    EntryPage page(EntryPage.Rulings rulings) {
        Optional<CommitmentHistory> history =
                entry.kind() == ClaimKind.COMMITMENT ? Optional.of(follow.history(entry)) : Optional.empty();
        Line listed = inquiry.desk().lines(List.of(entry)).get(0);
        RegisterLine line = lines.of(listed);
        int all = entry.sources().size();
        Slice asked = Pager.slice(inquiry, SOURCES);
        int from = asked.from() < all ? asked.from() : 0;
        List<Source> shown = entry.sources().subList(from, Math.min(from + asked.most(), all));
        return new EntryPage(
                frame(line, listed),
                line,
                entry.id().value(),
                new EntryFacts(inquiry, listed, history).all(),
                history.map(new HistorySteps(inquiry)::of).orElse(List.of()),
                lines(follow.during(entry)),
                related(listed.name()),
                links(),
                entry.because(),
                quoted(shown),
                told(all, listed),
                shown.size() < all ? Optional.of(Pager.of(from, shown.size(), all, inquiry)) : Optional.empty(),
                inquiry.desk().retold(entry),
                TieKind.wordsFrom(entry.kind()),
                rulings);
    }

    /** By the days that stand beside them, which the register may have settled; they come by their days of publication. */
    private Comparator<Source> inTime() {
        return Comparator.comparing(
                source -> follow.written(source.claim().evidence().report())
                        .map(PartialDate::earliest)
                        .orElse(LocalDate.MAX));
    }

    private String told(int all, Line listed) {
        if (inquiry.desk().sources(entry) < listed.reports()) {
            return lines.told(listed);
        }
        return all == 1 ? "The source" : inquiry.tongue().number(all) + " sources";
    }

    private Frame frame(RegisterLine line, Line listed) {
        String title = title(listed);
        Set<CountryCode> states = follow.statesOf(entry.first());
        Frame frame = Frame.of(inquiry, title);
        if (states.size() == 2) {
            Scope scope = new Scope(states);
            frame = frame.in(scope);
        }
        return frame.with(new Crumb(layer(), layerAddress(states)))
                .citedAs("Aide-Mémoire, entry " + entry.id() + ": " + line.said() + ", as of "
                        + inquiry.tongue().day(inquiry.day()) + ".");
    }

    private String title(Line listed) {
        String layer = layer();
        return switch (entry.kind()) {
            case PERSON, MECHANISM, PROJECT -> listed.name();
            default -> layer.endsWith("s") ? layer.substring(0, layer.length() - 1) : layer;
        };
    }

    private String layer() {
        String plural = entry.kind() == ClaimKind.INSTRUMENT
                ? "documents"
                : entry.kind().plural();
        return plural.substring(0, 1).toUpperCase(Locale.ROOT) + plural.substring(1);
    }

    private String layerAddress(Set<CountryCode> states) {
        String section =
                switch (entry.kind()) {
                    case ENGAGEMENT, MILESTONE -> "timeline";
                    case INSTRUMENT -> "documents";
                    default -> entry.kind().plural();
                };
        Scope scope = states.size() == 2 ? new Scope(states) : Scope.ALL;
        return inquiry.links().to("/relationships/" + scope.slug() + "/" + section);
    }

    private List<Related> related(String name) {
        return switch (entry.kind()) {
            case PERSON ->
                Stream.of(
                                related("Engagements", Listing.TIMELINE, "timeline", "person", name),
                                related("What they said", Listing.COMMITMENTS, "commitments", "person", name))
                        .flatMap(Optional::stream)
                        .toList();
            case PROJECT, MECHANISM ->
                related("Commitments that speak of it", Listing.COMMITMENTS, "commitments", "words", name).stream()
                        .toList();
            default -> List.of();
        };
    }

    private Optional<Related> related(String title, Listing listing, String section, String parameter, String name) {
        Filter filter = parameter.equals("person")
                ? Filter.NONE.naming(Optional.of(name))
                : Filter.NONE.saying(Optional.of(name));
        Page found = inquiry.desk().page(listing, filter, Order.LATEST, RELATED);
        return found.lines().isEmpty()
                ? Optional.empty()
                : Optional.of(new Related(
                        title,
                        found.lines().stream().map(lines::of).toList(),
                        inquiry.tongue().number(found.total()),
                        inquiry.links().section(section, Map.of(parameter, name))));
    }

    private List<RegisterLine> lines(List<Entry> entries) {
        return inquiry.desk().lines(entries).stream().map(lines::of).toList();
    }

    /** What took place during a visit has a place of its own on the page. */
    private List<Link> links() {
        return follow.linked(entry).stream()
                .filter(linked -> !linked.how().equals(TieKind.WITHIN.reversed()))
                .map(linked -> new Link(
                        linked.how(),
                        lines(List.of(linked.other())).get(0),
                        linked.because(),
                        linked.other().id().value(),
                        linked.how().equals(TieKind.PERHAPS_SAME.word())))
                .toList();
    }

    private List<Quoted> quoted(List<Source> shown) {
        Map<ReportId, String> texts = inquiry.desk()
                .texts(shown.stream()
                        .map(source -> source.claim().evidence().report())
                        .collect(Collectors.toSet()));
        return shown.stream()
                .sorted(inTime())
                .map(source -> quoted(
                        source, texts.getOrDefault(source.claim().evidence().report(), "")))
                .toList();
    }

    private Quoted quoted(Source source, String text) {
        Claim claim = source.claim();
        return new Quoted(
                claim.id().value(),
                follow.written(claim.evidence().report())
                        .map(inquiry.tongue()::date)
                        .orElse("undated"),
                ReportTitle.of(source.metadata(), text),
                source.metadata().outlet(),
                source.metadata().url().filter(url -> url.startsWith("https://") || url.startsWith("http://")),
                Context.of(claim.evidence().passage(), text, REACH),
                inquiry.links().passage(claim),
                claim.evidence().cues().stream()
                        .map(cue -> Context.of(cue, text, CUE_REACH))
                        .toList(),
                differing(claim),
                claim.evidence().rule() + ", reader " + claim.evidence().reader());
    }

    /** In whatever order several are named. */
    private static boolean isSame(String one, String other) {
        return parts(one).equals(parts(other));
    }

    private static Set<String> parts(String value) {
        return Set.copyOf(List.of(SEVERAL.split(value)));
    }

    private List<Fact> differing(Claim claim) {
        Map<String, String> shown = Fields.of(Shown.claim(entry));
        return Fields.of(claim).entrySet().stream()
                .filter(field -> !isSame(field.getValue(), shown.getOrDefault(field.getKey(), "")))
                .filter(field -> !Set.of("action", "text", "name").contains(field.getKey()))
                .map(field -> new Fact(field.getKey(), Context.line(field.getValue()), ""))
                .toList();
    }
}
