package org.aidememoire.register;

import java.util.Comparator;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.report.ReportId;
import org.jspecify.annotations.Nullable;

/** A source and what its report is about. What rules work out from it alone is worked out once. */
final class Statement {
    /** By identifier; claims with one identifier in the order of the text. */
    static final Comparator<Statement> ORDER =
            Comparator.comparing(Statement::id).thenComparing(Statement::claim, Claim.IN_TEXT_ORDER);

    private final ClaimId id;
    private final Source source;
    private final StatesConcerned concerned;
    private final int number;
    private final int position;
    private volatile @Nullable Happening happening;
    private volatile @Nullable Undertaking undertaking;
    private volatile @Nullable Bearer bearer;

    Statement(ClaimId id, Source source, StatesConcerned concerned, int number, int position) {
        this.id = id;
        this.source = source;
        this.concerned = concerned;
        this.number = number;
        this.position = position;
    }

    /** The number of its report, {@link Admitted#number}. */
    int number() {
        return number;
    }

    /** Which of the statements of its report it is, from zero. */
    int position() {
        return position;
    }

    /** The claim's identifier, worked out once. */
    ClaimId id() {
        return id;
    }

    /** The claim and its report. */
    Source source() {
        return source;
    }

    /** The states that the report is about. */
    StatesConcerned concerned() {
        return concerned;
    }

    Claim claim() {
        return source.claim();
    }

    ReportId report() {
        return claim().evidence().report();
    }

    /** How a person refers to the report. */
    String reportName() {
        return source.metadata().name();
    }

    /** The person that is claimed, as the rules on people see one. */
    Bearer bearer() {
        Bearer seen = bearer;
        if (seen == null) {
            seen = Bearer.of((Person) claim(), id);
            bearer = seen;
        }
        return seen;
    }

    /** The commitment that is claimed, as the rules on commitments see it. */
    Undertaking undertaking() {
        Undertaking seen = undertaking;
        if (seen == null) {
            seen = Undertaking.of((Commitment) claim(), Relationship.of(this));
            undertaking = seen;
        }
        return seen;
    }

    /** The engagement that is claimed, as the rules on engagements see it. */
    Happening happening() {
        Happening seen = happening;
        if (seen == null) {
            seen = Happening.of(this, (Engagement) claim());
            happening = seen;
        }
        return seen;
    }
}
