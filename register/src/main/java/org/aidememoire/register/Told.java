package org.aidememoire.register;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.register.Source;
import org.jspecify.annotations.Nullable;

/** A statement as its report has it. */
final class Told implements Statement {
    private final ClaimId id;
    private final int number;
    private final int position;
    private final StatesConcerned concerned;
    private final Supplier<Source> reading;
    private volatile @Nullable Source source;
    private volatile @Nullable Happening happening;
    private volatile @Nullable Undertaking undertaking;
    private volatile @Nullable Bearer bearer;

    /** @param reading gives the source; the same however often it is asked */
    Told(ClaimId id, int number, int position, StatesConcerned concerned, Supplier<Source> reading) {
        this.id = id;
        this.number = number;
        this.position = position;
        this.concerned = concerned;
        this.reading = reading;
    }

    @Override
    public ClaimId id() {
        return id;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public Source source() {
        Source read = source;
        if (read == null) {
            read = reading.get();
            source = read;
        }
        return read;
    }

    @Override
    public Dateline dateline() {
        return dateline(source());
    }

    static Dateline dateline(Source source) {
        return new Dateline(
                source.claim().evidence().report(),
                source.published().map(LocalDate::toEpochDay).orElse(Dateline.UNDATED));
    }

    @Override
    public StatesConcerned concerned() {
        return concerned;
    }

    @Override
    public Bearer bearer() {
        Bearer seen = bearer;
        if (seen == null) {
            seen = Bearer.of((Person) claim(), id);
            bearer = seen;
        }
        return seen;
    }

    @Override
    public Undertaking undertaking() {
        Undertaking seen = undertaking;
        if (seen == null) {
            seen = Undertaking.of((Commitment) claim(), Relationship.of(this));
            undertaking = seen;
        }
        return seen;
    }

    @Override
    public Happening happening() {
        Happening seen = happening;
        if (seen == null) {
            seen = Happening.of(this, (Engagement) claim());
            happening = seen;
        }
        return seen;
    }
}
