package org.aidememoire.desk.decide;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How far people who coded the same claims, each for themselves, agree.
 *
 * @param people their names, in order
 * @param claims how many claims at least two of them coded
 * @param agreed on how many of these all who coded them say the same
 * @param alpha Krippendorff's alpha for nominal data: 1 is perfect agreement, 0 what chance would give; empty where all say
 *     the same of everything, so that chance cannot be told
 * @see <a href="https://repository.upenn.edu/handle/20.500.14332/2089">Klaus Krippendorff, Computing Krippendorff's
 *     Alpha-Reliability</a>
 */
public record Agreement(List<String> people, int claims, int agreed, OptionalDouble alpha) {
    /** Copies the names. */
    public Agreement {
        people = List.copyOf(people);
    }
}
