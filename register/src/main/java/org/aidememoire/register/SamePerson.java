package org.aidememoire.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.register.TieKind;

/**
 * Links the claims about one person: the same name in any spelling and order; a name whose words are all in one longer
 * name; a single word borne by the holder of an office that only one longer name with that word holds. Where two longer
 * names could be meant and neither holds the other, nothing is linked but proposed; where the offices are those of
 * different states, nothing at all. A group is all the names with one word in common.
 */
final class SamePerson implements Focused {
    static final String NAME = "person";

    private static final Comparator<PersonName> SHORTEST_FIRST = Comparator.comparingInt(
                    (PersonName name) -> name.words().size())
            .thenComparing(name -> name.words().toString())
            .thenComparing(name -> name.claims().iterator().next());

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Stream<String> groups(Statement statement) {
        return statement.claim() instanceof Person ? statement.bearer().words().stream() : Stream.empty();
    }

    @Override
    public void find(String key, List<Statement> group, Collection<Statement> touched, Findings findings) {
        NamesTouched near = NamesTouched.by(touched, group, key.substring(key.lastIndexOf('\n') + 1));
        List<PersonName> names = SameName.among(near.within(group));
        for (PersonName name : names) {
            // A name is in the group of each of its words, and links are found only once.
            if (near.concerns(name)) {
                findings.same(name.claims(), "same name: " + String.join(" ", name.words()));
                if (name.isOneWord()) {
                    linkByOffice(name, names, findings);
                } else {
                    linkByFullerName(name, names, findings);
                }
            }
        }
    }

    private static void linkByFullerName(PersonName name, List<PersonName> names, Findings findings) {
        List<PersonName> fuller = names.stream()
                .filter(name::isShorterFormOf)
                .filter(name::canBe)
                .sorted(SHORTEST_FIRST)
                .toList();
        if (fuller.isEmpty()) {
            return;
        }
        PersonName fullest = fuller.get(fuller.size() - 1);
        // Without a state of its own, a fuller name must not bring together offices of different states.
        boolean parted = fullest.states().isEmpty() && !name.states().isEmpty();
        if (areOne(fuller) && !parted) {
            link(name, fullest, "the name “" + name.name() + "” is part of “" + fullest.name() + "”", findings);
        } else {
            fuller.forEach(other -> propose(name, other, findings));
        }
    }

    private static void linkByOffice(PersonName name, List<PersonName> names, Findings findings) {
        List<PersonName> bearers = names.stream()
                .filter(name::isShorterFormOf)
                .filter(other -> name.officeInCommon(other).isPresent())
                .sorted(SHORTEST_FIRST)
                .toList();
        if (bearers.isEmpty()) {
            return;
        }
        PersonName fullest = bearers.get(bearers.size() - 1);
        if (areOne(bearers)) {
            String office = name.officeInCommon(fullest).map(Title::toString).orElse("");
            link(
                    name,
                    fullest,
                    "“" + name.name() + "” holds the office of the only “" + fullest.name() + "”: " + office,
                    findings);
        } else {
            bearers.forEach(other -> propose(name, other, findings));
        }
    }

    /** Whether every name is a shorter form of the last. */
    private static boolean areOne(List<PersonName> names) {
        PersonName fullest = names.get(names.size() - 1);
        return names.stream()
                .allMatch(other -> other.equals(fullest) || (other.isShorterFormOf(fullest) && other.canBe(fullest)));
    }

    private static void link(PersonName name, PersonName fullest, String because, Findings findings) {
        Set<ClaimId> claims = new TreeSet<>(fullest.claims());
        claims.addAll(name.claims());
        findings.same(claims, because);
    }

    private static void propose(PersonName name, PersonName other, Findings findings) {
        findings.tie(
                name.claims().iterator().next(),
                TieKind.PERHAPS_SAME,
                other.claims().iterator().next(),
                "“" + name.name() + "” may stand for “" + other.name() + "”, but not only for that");
    }
}
