package org.aidememoire.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.party.Party;
import org.aidememoire.register.line.Deed;

/** Who acts in an entry; under its identifier. What nobody acts in has none. */
final class Deeds implements Form<List<Deed>> {
    private static final Set<ClaimKind> ACTING =
            Set.of(ClaimKind.COMMITMENT, ClaimKind.ENGAGEMENT, ClaimKind.INVITATION);

    /** The deeds of {@code bundle}. */
    static List<Deed> of(Bundle bundle) {
        if (!ACTING.contains(bundle.entry().kind())) {
            return List.of();
        }
        Map<Party, Set<Integer>> reports = new LinkedHashMap<>();
        bundle.statements().forEach(statement -> acting(statement)
                .forEach(party ->
                        reports.computeIfAbsent(party, any -> new TreeSet<>()).add(statement.number())));
        List<Deed> deeds = new ArrayList<>();
        reports.forEach((party, numbers) -> deeds.add(new Deed(party, List.copyOf(numbers))));
        return deeds;
    }

    /** Whoever meets or invites in an office of a state does so for it; what one undertakes is said of those that are named. */
    private static Stream<Party> acting(Statement statement) {
        boolean forStates = !(statement.claim() instanceof Commitment);
        return acting(statement.claim()).stream().flatMap(party -> {
            if (!(party instanceof Party.Individual)) {
                return Stream.of(party);
            }
            return forStates ? statement.concerned().of(party).stream().map(Party.State::new) : Stream.empty();
        });
    }

    private static Collection<Party> acting(Claim claim) {
        if (claim instanceof Commitment commitment) {
            return commitment.by();
        }
        if (claim instanceof Engagement engagement) {
            return engagement.participants();
        }
        return claim instanceof Invitation invitation ? List.of(invitation.from()) : List.of();
    }

    @Override
    public void write(List<Deed> deeds, Packing to) {
        to.each(deeds, deed -> {
            ClaimForm.write(deed.party(), to);
            int[] before = {0};
            to.each(deed.reports(), number -> {
                to.number(number - before[0]);
                before[0] = number;
            });
        });
    }

    @Override
    public List<Deed> read(String key, Unpacking from) {
        return from.each(() -> {
            Party party = ClaimForm.party(from);
            int[] before = {0};
            return new Deed(party, from.each(() -> before[0] += from.size()));
        });
    }
}
