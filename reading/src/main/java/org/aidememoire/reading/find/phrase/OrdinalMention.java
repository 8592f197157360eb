package org.aidememoire.reading.find.phrase;

import java.util.Set;
import org.aidememoire.reading.mention.Mention;

/**
 * A place in a sequence: "48th", "twenty-first".
 *
 * @param from first token
 * @param to after the last token
 * @param value 48 for the 48th
 */
public record OrdinalMention(int from, int to, int value) implements Mention {
    @Override
    public Set<String> types() {
        return Set.of("ordinal");
    }
}
