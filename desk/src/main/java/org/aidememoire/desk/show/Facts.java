package org.aidememoire.desk.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Tie;
import org.aidememoire.register.Register;
import org.aidememoire.register.follow.OfficeHeld;
import org.aidememoire.register.follow.Session;

/** What the register knows of an entry beyond what its claims say: how it hangs together with others, and since when. */
public final class Facts {
    /**
     * One thing known.
     *
     * @param label what it is, in a word or two
     * @param text in words
     */
    public record Fact(String label, String text) {}

    private final Register register;

    /** Facts from {@code register}. */
    public Facts(Register register) {
        this.register = register;
    }

    /** What is known of {@code entry}, nothing that depends on a day. */
    public List<Fact> of(Entry entry) {
        List<Fact> facts = new ArrayList<>();
        settled(entry, facts);
        if (entry.kind() == ClaimKind.PERSON) {
            OfficeHeld.of(register, entry).forEach(held -> facts.add(new Fact("attested", attested(held))));
        }
        if (entry.kind() == ClaimKind.MECHANISM) {
            Session.of(register, entry).stream()
                    .filter(session -> !session.isReported())
                    .forEach(gap -> facts.add(new Fact("session " + gap.number(), "no report")));
        }
        ties(entry, facts);
        return facts;
    }

    private void settled(Entry entry, List<Fact> facts) {
        register.settled(entry).ifPresent(settled -> {
            String days = settled.start().map(PartialDate::toString).orElse("open")
                    + settled.end()
                            .filter(end -> !settled.start().equals(Optional.of(end)))
                            .map(end -> " – " + end)
                            .orElse("");
            facts.add(new Fact("settled", days + ": " + String.join("; ", settled.by())));
        });
    }

    private static String attested(OfficeHeld held) {
        return held.office().title()
                + held.office().country().map(state -> " (" + state + ")").orElse("")
                + held.first().map(day -> " from " + day).orElse("")
                + held.last()
                        .filter(day -> !held.first().equals(held.last()))
                        .map(day -> " to " + day)
                        .orElse("");
    }

    private void ties(Entry entry, List<Fact> facts) {
        Set<String> own = entry.sources().stream()
                .map(source -> source.claim().id().value())
                .collect(Collectors.toSet());
        for (Tie tie : register.ties(entry)) {
            boolean from = own.contains(tie.from().value());
            register.entry(from ? tie.to() : tie.from())
                    .ifPresent(other -> facts.add(new Fact(
                            from ? tie.kind().word() : tie.kind().reversed(),
                            other.id() + " “" + quote(other.first()) + "”: " + tie.because())));
        }
    }

    private static String quote(Claim claim) {
        return claim.evidence().passage().quote();
    }
}
