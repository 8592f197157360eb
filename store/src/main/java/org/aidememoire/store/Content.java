package org.aidememoire.store;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Counts and digests all that is kept, unit by unit. */
final class Content {
    private final Map<String, Long> counts = new TreeMap<>();
    private final Digest digest = new Digest();

    Content() {
        for (Unit unit : Unit.values()) {
            counts.put(unit.table(), 0L);
            unit.parts().forEach(part -> counts.put(part.table(), 0L));
        }
    }

    /** All that is kept now. */
    static Content of(Handle handle) {
        Content content = new Content();
        for (Unit unit : Unit.values()) {
            KeptUnit.each(handle, unit, kept -> content.add(kept, kept.digest()));
        }
        return content;
    }

    /** Units come in the order of their kinds and, within a kind, of their keys. */
    void add(KeptUnit kept, String digestOfUnit) {
        count(kept.unit().table(), 1);
        for (int part = 0; part < kept.parts().size(); part++) {
            count(kept.unit().parts().get(part).table(), kept.parts().get(part).size());
        }
        digest.add(
                (kept.unit().table() + ' ' + kept.key() + ' ' + digestOfUnit + '\n').getBytes(StandardCharsets.UTF_8));
        kept.row().said("content").ifPresent(content -> digest.add(content.getBytes(StandardCharsets.UTF_8)));
    }

    private void count(String table, long more) {
        counts.merge(table, more, Long::sum);
    }

    Map<String, Long> counts() {
        return counts;
    }

    /** The digest of all that was added. */
    String digest() {
        return digest.hex();
    }
}
