package org.aidememoire.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.line.Between;
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

    private final Map<Object, Object> shared = new HashMap<>();

    @Override
    public void write(EntryLine line, Packing to) {
        to.one(line.kind()).words(line.name()).optional(line.country(), code -> to.words(code.alpha3()));
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
        to.optional(line.due(), to::day).number(line.reports());
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
                one(from.words()),
                from.optional(() -> country(from)),
                from.truth(),
                one(List.copyOf(from.each(() -> one(new Between(codes(from), codes(from)))))),
                codes(from),
                one(Set.copyOf(from.each(() -> one(from.words())))),
                one(List.copyOf(from.each(() -> said(from)))),
                from.optional(from::date),
                from.optional(from::date),
                one(List.copyOf(from.each(from::date))),
                one(new Stands(one(from.words()), from.optional(from::day), one(from.words()))),
                from.optional(from::day),
                from.size(),
                new Place(one(new ReportId(from.words())), from.size(), from.size(), from.claim()));
    }

    private Said said(Unpacking from) {
        return one(new Said(
                one(from.words()),
                from.each(() -> one(new Sector(from.words()))),
                from.optional(() -> from.one(FORCES)),
                codesInOrder(from)));
    }

    private List<CountryCode> codesInOrder(Unpacking from) {
        return from.each(() -> country(from));
    }

    private CountryCode country(Unpacking from) {
        return one(new CountryCode(from.words()));
    }

    private Set<CountryCode> codes(Unpacking from) {
        return one(Set.copyOf(from.each(() -> country(from))));
    }

    @SuppressWarnings("unchecked") // What is found is equal to what is looked up, and so of its class.
    private <T> T one(T value) {
        return (T) shared.computeIfAbsent(value, same -> same);
    }
}
