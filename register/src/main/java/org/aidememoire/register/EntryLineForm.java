package org.aidememoire.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.line.Between;
import org.aidememoire.register.line.Called;
import org.aidememoire.register.line.EntryLine;
import org.aidememoire.register.line.Place;
import org.aidememoire.register.line.Said;
import org.aidememoire.register.line.Stands;

/**
 * An entry's line; under the entry's identifier. What many lines share is one in memory for all that the same form reads.
 * For one thread.
 */
final class EntryLineForm implements Form<EntryLine> {
    private static final List<ClaimKind> KINDS = List.of(ClaimKind.values());
    private static final List<Force> FORCES = List.of(Force.values());

    // By words, since the sums of records take longer than all the rest.
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, CountryCode> countries = new HashMap<>();
    private final Map<String, Set<CountryCode>> sets = new HashMap<>();
    private final Map<String, Between> betweens = new HashMap<>();
    private final Map<String, Sector> sectors = new HashMap<>();
    private final Map<String, Said> saids = new HashMap<>();
    private final Map<Long, PartialDate> dates = new HashMap<>();
    private final Map<String, ReportId> reports = new HashMap<>();

    @Override
    public void write(EntryLine line, Packing to) {
        to.one(line.kind()).words(line.name()).optional(line.country(), code -> to.words(code.alpha3()));
        Called called = line.called();
        to.each(called.names(), to::words)
                .each(called.offices(), to::words)
                .each(called.sessions(), number -> to.signed(number));
        to.truth(line.inForce());
        to.each(line.between(), between -> {
            codes(between.named(), to);
            codes(between.principal(), to);
        });
        codes(line.by(), to);
        to.each(new TreeSet<>(line.people()), to::words);
        to.each(line.said(), said -> {
            to.words(said.form()).each(said.sectors(), sector -> to.words(sector.name()));
            to.optional(said.force(), to::one);
            codes(said.countries(), to);
        });
        to.optional(line.start(), to::date).optional(line.end(), to::date);
        to.each(line.reported(), to::date);
        to.words(line.stands().word())
                .optional(line.stands().until(), to::day)
                .words(line.stands().then());
        to.optional(line.due(), to::day).each(line.mechanisms(), to::claim).number(line.reports());
        to.words(line.place().report().hex())
                .number(line.place().start())
                .number(line.place().end())
                .claim(line.place().claim());
    }

    private static void codes(Collection<CountryCode> codes, Packing to) {
        to.each(new TreeSet<>(codes), code -> to.words(code.alpha3()));
    }

    @Override
    public EntryLine read(String key, Unpacking from) {
        return new EntryLine(
                new ClaimId(key),
                from.one(KINDS),
                name(from),
                from.optional(() -> country(from)),
                called(from),
                from.truth(),
                List.copyOf(from.each(() -> between(from))),
                codes(from),
                Set.copyOf(from.each(() -> name(from))),
                List.copyOf(from.each(() -> said(from))),
                from.optional(() -> date(from)),
                from.optional(() -> date(from)),
                List.copyOf(from.each(() -> date(from))),
                stands(from),
                from.optional(from::day),
                List.copyOf(from.each(from::claim)),
                from.size(),
                new Place(report(from), from.size(), from.size(), from.claim()));
    }

    private String name(Unpacking from) {
        String words = from.words();
        return names.computeIfAbsent(words, same -> same);
    }

    private Called called(Unpacking from) {
        List<String> called = from.each(() -> name(from));
        List<String> offices = from.each(() -> name(from));
        List<Integer> sessions = from.each(() -> (int) from.signed());
        return called.isEmpty() ? Called.NOTHING : new Called(called, offices, sessions);
    }

    private CountryCode country(Unpacking from) {
        return countries.computeIfAbsent(from.words(), CountryCode::new);
    }

    private List<CountryCode> codesInOrder(Unpacking from) {
        return from.each(() -> country(from));
    }

    private Set<CountryCode> codes(Unpacking from) {
        List<CountryCode> codes = codesInOrder(from);
        return sets.computeIfAbsent(key(codes), key -> Set.copyOf(codes));
    }

    private static String key(List<CountryCode> codes) {
        StringBuilder key = new StringBuilder();
        codes.forEach(code -> key.append(code.alpha3()));
        return key.toString();
    }

    private Between between(Unpacking from) {
        List<CountryCode> named = codesInOrder(from);
        List<CountryCode> principal = codesInOrder(from);
        return betweens.computeIfAbsent(
                key(named) + " " + key(principal), key -> new Between(Set.copyOf(named), Set.copyOf(principal)));
    }

    private Said said(Unpacking from) {
        String form = name(from);
        List<Sector> sectors = from.each(() -> this.sectors.computeIfAbsent(from.words(), Sector::new));
        Optional<Force> force = from.optional(() -> from.one(FORCES));
        List<CountryCode> countries = codesInOrder(from);
        StringBuilder key =
                new StringBuilder(form).append('\n').append(key(countries)).append('\n');
        force.ifPresent(key::append);
        sectors.forEach(sector -> key.append('\n').append(sector.name()));
        return saids.computeIfAbsent(key.toString(), same -> new Said(form, sectors, force, countries));
    }

    private PartialDate date(Unpacking from) {
        return from.date(dates);
    }

    private Stands stands(Unpacking from) {
        return new Stands(name(from), from.optional(from::day), name(from));
    }

    private ReportId report(Unpacking from) {
        return reports.computeIfAbsent(from.words(), ReportId::new);
    }
}
