package org.aidememoire.register.follow;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.aidememoire.model.claim.Commitment;

/** How specific an undertaking is: what in its words can be checked. Says nothing of how firmly they bind. */
public enum Specificity {
    /** A number of money, people, kilometres. */
    NUMBER,
    /** A date or horizon by which. */
    DATE,
    /** Something with a name of its own: a railway, an agreement, a committee. */
    NAME;

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}");
    private static final Pattern NAMED = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]+([ –-]\\p{Lu}[\\p{L}\\p{M}]+){1,}");

    /** What can be checked in {@code commitment}; empty where nothing can. */
    public static Set<Specificity> of(Commitment commitment) {
        Set<Specificity> specific = EnumSet.noneOf(Specificity.class);
        if (DIGITS.matcher(commitment.action()).find()) {
            specific.add(NUMBER);
        }
        if (commitment.due().isPresent()) {
            specific.add(DATE);
        }
        if (NAMED.matcher(commitment.action()).find()) {
            specific.add(NAME);
        }
        return specific;
    }
}
