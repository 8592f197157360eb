package org.aidememoire.desk.query;

import java.util.List;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.register.Entry;
import org.aidememoire.register.Register;

/** Makes the lines of listings. For one question. */
final class Lines {
    private final FullNames names;

    Lines(Register register) {
        this.names = new FullNames(register);
    }

    Line of(Entry entry, Candidate listed) {
        return new Line(
                entry,
                listed.start(),
                listed.end(),
                listed.reported(),
                listed.lastReported(),
                listed.brief().called(),
                listed.brief().reports(),
                participants(entry),
                listed.facets());
    }

    private List<String> participants(Entry entry) {
        return EntryDate.mostPrecise(entry).orElse(entry.first()) instanceof Engagement engagement
                ? names.participants(engagement)
                : List.of();
    }
}
