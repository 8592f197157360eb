package org.aidememoire.model.decision;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.ReportId;

/** What a person did in deciding, with what it takes beside its subject. */
public sealed interface Act {
    /** The claim is read rightly. */
    record Accept() implements Act {
        @Override
        public ActKind kind() {
            return ActKind.ACCEPT;
        }
    }

    /**
     * The claim says something else.
     *
     * @param after the claim put right, under the same identifier
     * @param support the words that show it, where they are not those of the claim itself
     */
    record Correct(Claim after, Optional<Passage> support) implements Act {
        @Override
        public ActKind kind() {
            return ActKind.CORRECT;
        }
    }

    /** The report does not say that. */
    record Reject() implements Act {
        @Override
        public ActKind kind() {
            return ActKind.REJECT;
        }
    }

    /** The report says this too: the reader missed the subject's claim. */
    record Add() implements Act {
        @Override
        public ActKind kind() {
            return ActKind.ADD;
        }
    }

    /** The claims of the subject tell of one thing. */
    record Link() implements Act {
        @Override
        public ActKind kind() {
            return ActKind.LINK;
        }
    }

    /**
     * Some claims of the subject tell of another thing than its other claims.
     *
     * @param parted those claims
     */
    record Unlink(SortedSet<ClaimId> parted) implements Act {
        /** Copies the claims. */
        public Unlink {
            parted = Collections.unmodifiableSortedSet(new TreeSet<>(parted));
        }

        @Override
        public ActKind kind() {
            return ActKind.UNLINK;
        }
    }

    /**
     * The thing that some claims of the subject tell of hangs together with the thing that its other claims tell of. It stands
     * in the place of whatever rules found between the two.
     *
     * @param from the claims of the one at which the tie begins
     * @param how how they hang together
     */
    record Tie(SortedSet<ClaimId> from, TieKind how) implements Act {
        /** Copies the claims. */
        public Tie {
            from = Collections.unmodifiableSortedSet(new TreeSet<>(from));
        }

        @Override
        public ActKind kind() {
            return ActKind.TIE;
        }
    }

    /**
     * The two do not hang together, whatever rules found between them; if they are of one kind, they are not one either.
     *
     * @param from the claims of one of the two
     */
    record Untie(SortedSet<ClaimId> from) implements Act {
        /** Copies the claims. */
        public Untie {
            from = Collections.unmodifiableSortedSet(new TreeSet<>(from));
        }

        @Override
        public ActKind kind() {
            return ActKind.UNTIE;
        }
    }

    /**
     * How far an undertaking has come, as a reviewer sees it.
     *
     * @param progress how far
     * @param evidence words of a kept report that show it
     * @param source a source outside the record that shows it, such as an address or the title of a document
     */
    record Assess(Progress progress, Optional<Passage> evidence, Optional<String> source) implements Act {
        @Override
        public ActKind kind() {
            return ActKind.ASSESS;
        }
    }

    /** A remark; the decision's reason is its text. It changes nothing. */
    record Annotate() implements Act {
        @Override
        public ActKind kind() {
            return ActKind.ANNOTATE;
        }
    }

    /**
     * An earlier decision on the same subject no longer holds.
     *
     * @param number the earlier decision's
     */
    record Undo(long number) implements Act {
        @Override
        public ActKind kind() {
            return ActKind.UNDO;
        }
    }

    /**
     * A later version by the same publisher takes the report's place. Both stay kept.
     *
     * @param by the later version
     */
    record Supersede(ReportId by) implements Act {
        @Override
        public ActKind kind() {
            return ActKind.SUPERSEDE;
        }
    }

    /** The report does not count; it was taken in by mistake. */
    record Withdraw() implements Act {
        @Override
        public ActKind kind() {
            return ActKind.WITHDRAW;
        }
    }

    /** A report that was superseded or withdrawn counts again. */
    record Restore() implements Act {
        @Override
        public ActKind kind() {
            return ActKind.RESTORE;
        }
    }

    /**
     * The report and another are reports of their own, though their words are nearly the same.
     *
     * @param other the other
     */
    record TellApart(ReportId other) implements Act {
        @Override
        public ActKind kind() {
            return ActKind.TELL_APART;
        }
    }

    /** The report's words, and every quote of them, are removed for good. */
    record Erase() implements Act {
        @Override
        public ActKind kind() {
            return ActKind.ERASE;
        }
    }

    /**
     * What was done in a decision whose content has been erased.
     *
     * @param kind what it was
     */
    record Erased(ActKind kind) implements Act {}

    /** What it is. */
    ActKind kind();
}
