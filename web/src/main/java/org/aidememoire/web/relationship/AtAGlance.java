package org.aidememoire.web.relationship;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aidememoire.desk.query.Facet;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.query.Order;
import org.aidememoire.desk.query.Sectors;
import org.aidememoire.desk.query.Slice;
import org.aidememoire.desk.query.StandingWord;
import org.aidememoire.desk.relationship.Glance;
import org.aidememoire.desk.show.Context;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Formula;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.register.follow.CommitmentStanding;
import org.aidememoire.register.follow.FormulaUse;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.line.Lines;
import org.aidememoire.web.line.RegisterLine;
import org.aidememoire.web.page.Frame;
import org.aidememoire.web.page.Section;
import org.aidememoire.web.relationship.RelationshipPage.Few;
import org.aidememoire.web.relationship.RelationshipPage.FormulaInUse;
import org.aidememoire.web.relationship.RelationshipPage.Fresh;
import org.aidememoire.web.relationship.RelationshipPage.Number;
import org.aidememoire.web.relationship.RelationshipPage.Side;

/** Gathers what the page of a relationship shows. */
final class AtAGlance {
    private static final int FEW = 3;
    private static final int SOME = 6;
    private static final Slice NONE_OF_IT = new Slice(0, 1);

    private final Inquiry inquiry;
    private final Lines lines;
    private final Filter filter;

    AtAGlance(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.lines = Lines.of(inquiry);
        this.filter = Filter.NONE.between(inquiry.states());
    }

    RelationshipPage page() {
        Glance glance = inquiry.desk().glance(inquiry.states());
        Map<Facet, SortedMap<String, Integer>> counted = counted(filter);
        String title = inquiry.tongue().scope(inquiry.scope());
        return new RelationshipPage(
                Frame.of(inquiry, title)
                        .overview()
                        .citedAs("Aide-Mémoire, " + title + ", as of "
                                + inquiry.tongue().day(inquiry.day()) + "."),
                formula(),
                lines(glance.last().stream().toList(), 1),
                lines(glance.ahead(), FEW),
                lines(glance.missed(), FEW),
                fresh(glance),
                sides(counted),
                chosen(counted),
                standings(counted),
                sectors(counted),
                inquiry.desk().page(Listing.TARGETS, filter, Order.USUAL, new Slice(0, SOME)).lines().stream()
                        .map(lines::of)
                        .toList(),
                lines(glance.pending(), SOME),
                falling(glance),
                past(glance),
                inquiry.follow().ahead(inquiry.states()).stream()
                        .limit(FEW)
                        .map(next -> lines.of(next, inquiry.follow().whose(next)))
                        .toList());
    }

    private List<RegisterLine> lines(List<ClaimId> entries, int most) {
        List<ClaimId> shown = entries.stream().limit(most).toList();
        return inquiry.desk().linesOf(shown).stream().map(lines::of).toList();
    }

    private Few falling(Glance glance) {
        List<ClaimId> all =
                glance.falling().stream().map(Glance.Falling::commitment).toList();
        return few(all, inquiry.links().section(Section.CALENDAR.slug()));
    }

    private Few past(Glance glance) {
        String standing = CommitmentStanding.Standing.PAST_HORIZON.word();
        return few(glance.past(), inquiry.links().section(Section.COMMITMENTS.slug(), Map.of("standing", standing)));
    }

    private Few few(List<ClaimId> all, String address) {
        return new Few(lines(all, FEW), inquiry.tongue().number(all.size()), all.size() > FEW, address);
    }

    private Map<Facet, SortedMap<String, Integer>> counted(Filter asked) {
        return inquiry.desk()
                .page(Listing.COMMITMENTS, asked, Order.USUAL, NONE_OF_IT)
                .facets();
    }

    private Fresh fresh(Glance glance) {
        return new Fresh(
                glance.since().map(inquiry.tongue()::day),
                Math.max(0, glance.fresh().size() - FEW),
                lines(glance.fresh(), FEW),
                inquiry.links()
                        .section(
                                Section.COMMITMENTS.slug(),
                                glance.since().map(day -> Map.of("since", day)).orElse(Map.of())));
    }

    /** The states of the relationship; of the whole register those with most commitments. */
    private List<Side> sides(Map<Facet, SortedMap<String, Integer>> counted) {
        SortedMap<String, Integer> by = counted.getOrDefault(Facet.BY, new TreeMap<>());
        Stream<String> sides = inquiry.scope().isWhole()
                ? by.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(SOME)
                        .map(Map.Entry::getKey)
                : inquiry.states().stream().map(CountryCode::alpha3);
        return sides.map(code -> side(code, standings(counted))).toList();
    }

    /** What has to be said of the sides that {@link #sides} chose. */
    private Optional<String> chosen(Map<Facet, SortedMap<String, Integer>> counted) {
        int all = counted.getOrDefault(Facet.BY, new TreeMap<>()).size();
        return inquiry.scope().isWhole() && all > SOME
                ? Optional.of(
                        "The six with most commitments, of " + inquiry.tongue().number(all) + ".")
                : Optional.empty();
    }

    private Side side(String code, List<String> standings) {
        String name = inquiry.tongue().country(new CountryCode(code));
        SortedMap<String, Integer> counts =
                counted(filter.with(Facet.BY, Set.of(code))).getOrDefault(Facet.STANDING, new TreeMap<>());
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new Side(
                name,
                number(name, all, Map.of("by", code)),
                standings.stream()
                        .map(standing -> number(
                                standing, counts.getOrDefault(standing, 0), Map.of("by", code, "standing", standing)))
                        .toList());
    }

    private static List<String> standings(Map<Facet, SortedMap<String, Integer>> counted) {
        SortedMap<String, Integer> found = counted.getOrDefault(Facet.STANDING, new TreeMap<>());
        return StandingWord.KNOWN.stream()
                .map(StandingWord::word)
                .filter(found::containsKey)
                .toList();
    }

    private List<Number> sectors(Map<Facet, SortedMap<String, Integer>> counted) {
        Comparator<Map.Entry<String, Integer>> most =
                Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        return counted.getOrDefault(Facet.SECTOR, new TreeMap<>()).entrySet().stream()
                .sorted(most)
                .map(sector ->
                        number(Sectors.inWords(sector.getKey()), sector.getValue(), Map.of("sector", sector.getKey())))
                .toList();
    }

    private Number number(String name, int count, Map<String, String> narrowed) {
        return new Number(
                name,
                inquiry.tongue().number(count),
                inquiry.links().section(Section.COMMITMENTS.slug(), new TreeMap<>(narrowed)));
    }

    /** The phrase in use; a relationship has one, the whole register many. */
    private Optional<FormulaInUse> formula() {
        if (inquiry.scope().isWhole()) {
            return Optional.empty();
        }
        return FormulaUse.inUse(inquiry.follow().formulas(inquiry.states()))
                .map(use -> new FormulaInUse(
                        Context.line(((Formula) use.formula().first()).text()),
                        inquiry.links().entry(use.formula()),
                        use.since().map(inquiry.tongue()::date),
                        String.join(", ", use.added())));
    }
}
