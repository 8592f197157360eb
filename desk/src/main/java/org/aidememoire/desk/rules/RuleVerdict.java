package org.aidememoire.desk.rules;

import java.util.List;

/**
 * What became of a rule's examples.
 *
 * @param rule the family and name of the rule
 * @param origin the file and line where it is written
 * @param examples how many there are
 * @param faults what is wrong, a line each; none where all is well
 */
public record RuleVerdict(String rule, String origin, int examples, List<String> faults) {
    /** Copies the faults. */
    public RuleVerdict {
        faults = List.copyOf(faults);
    }
}
