package org.aidememoire.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.account.Signatory;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.decision.Act;
import org.aidememoire.model.decision.ActKind;
import org.aidememoire.model.decision.Draft;
import org.aidememoire.model.decision.Progress;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.model.report.Report;

/** Decisions on {@link SampleReports}. */
final class SampleDecisions {
    private SampleDecisions() {}

    static Signatory called(String name) {
        return new Signatory(name, Role.ADMINISTRATOR);
    }

    /** The claim of a kind of the report from Nairobi. */
    static <C extends Claim> C claim(Class<C> kind) {
        return SampleReports.readingOfNairobi().claims().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    static Commitment coal() {
        return claim(Commitment.class);
    }

    /** Those of {@link #ofEveryKind} that could be taken when the third form was released. */
    static List<Draft> ofTheThirdForm() {
        return ofEveryKind().stream()
                .filter(draft -> draft.kind() != ActKind.TIE && draft.kind() != ActKind.UNTIE)
                .toList();
    }

    static Subject.OfClaim on(Claim claim) {
        return new Subject.OfClaim(claim.id(), claim, new TreeSet<>());
    }

    static Subject.OfEntry onEntry(Collection<ClaimId> claims) {
        return new Subject.OfEntry(new TreeSet<>(claims));
    }

    static Draft acceptsCoal(String by) {
        return new Draft(called(by), on(coal()), new Act.Accept(), "");
    }

    static Draft rejectsCoal(String by) {
        return new Draft(called(by), on(coal()), new Act.Reject(), "a spokesman's own view");
    }

    static Draft undoes(long number, String by) {
        return new Draft(called(by), on(coal()), new Act.Undo(number), "");
    }

    static Draft remarksOnCoal(String by) {
        return new Draft(called(by), on(coal()), new Act.Annotate(), "see the plan of 2024");
    }

    static Draft erases(Report report) {
        return new Draft(called("anna"), new Subject.OfReport(report.id()), new Act.Erase(), "a court ordered it");
    }

    /** One for every kind of content, in an order in which they can be taken. */
    static List<Draft> ofEveryKind() {
        Signatory anna = called("anna");
        Report report = SampleReports.nairobi();
        Commitment coal = coal();
        Commitment agreed = new Commitment(
                Force.AGREED, coal.by(), coal.to(), coal.sectors(), coal.due(), coal.polarity(), coal.evidence());
        ClaimId other = SampleReports.readingOfNairobi().claims().get(0).id();
        Subject whole = new Subject.OfReport(report.id());
        return List.of(
                acceptsCoal("anna"),
                new Draft(
                        anna,
                        on(coal),
                        new Act.Correct(agreed, Optional.of(coal.evidence().passage())),
                        ""),
                rejectsCoal("anna"),
                new Draft(anna, new Subject.OfClaim(coal.id(), coal, new TreeSet<>(List.of(other))), new Act.Add(), ""),
                remarksOnCoal("anna"),
                undoes(3, "anna"),
                new Draft(anna, onEntry(List.of(coal.id(), other)), new Act.Link(), "the same coal"),
                new Draft(
                        anna,
                        onEntry(List.of(coal.id(), other)),
                        new Act.Unlink(new TreeSet<>(List.of(other))),
                        "other coal"),
                new Draft(
                        anna,
                        onEntry(List.of(coal.id(), other)),
                        new Act.Tie(new TreeSet<>(List.of(coal.id())), TieKind.TOUCHES),
                        "the same mines"),
                new Draft(anna, onEntry(List.of(coal.id(), other)), new Act.Untie(new TreeSet<>(List.of(other))), ""),
                new Draft(
                        anna,
                        onEntry(List.of(coal.id())),
                        new Act.Assess(
                                Progress.SUBSTANTIALLY_DONE,
                                Optional.of(coal.evidence().passage()),
                                Optional.of("https://example.org/coal")),
                        "two plants of three are closed"),
                new Draft(anna, whole, new Act.Supersede(SampleReports.plain(1).id()), ""),
                new Draft(anna, whole, new Act.Withdraw(), "taken in by mistake"),
                new Draft(anna, whole, new Act.Restore(), ""),
                new Draft(anna, whole, new Act.TellApart(SampleReports.plain(1).id()), ""));
    }
}
