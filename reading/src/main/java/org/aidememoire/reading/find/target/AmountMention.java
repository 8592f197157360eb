package org.aidememoire.reading.find.target;

import java.math.BigDecimal;
import java.util.Set;
import org.aidememoire.reading.mention.Mention;

/**
 * A sum of money or a share: "US$5 billion", "32 billion yen", "40 per cent".
 *
 * @param from first token
 * @param to after the last token
 * @param value how much
 * @param unit the currency as written, or {@code percent}
 * @param type {@code money} or {@code percent}
 */
record AmountMention(int from, int to, BigDecimal value, String unit, String type) implements Mention {
    @Override
    public Set<String> types() {
        return Set.of("amount", type);
    }
}
