package org.aidememoire.reading.find.phrase;

import java.math.BigDecimal;
import java.util.Set;
import org.aidememoire.reading.mention.Mention;

/**
 * A number in digits or words: "12,000", "five hundred", "1.2 trillion", "a dozen".
 *
 * @param from first token
 * @param to after the last token
 * @param value how many
 */
public record NumberMention(int from, int to, BigDecimal value) implements Mention {
    @Override
    public Set<String> types() {
        return Set.of("number");
    }

    /** Whether it is a whole number small enough to count documents or years. */
    public boolean counts() {
        return value.stripTrailingZeros().scale() <= 0 && value.compareTo(BigDecimal.valueOf(999)) <= 0;
    }
}
