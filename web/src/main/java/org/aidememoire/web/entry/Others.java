package org.aidememoire.web.entry;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Line;
import org.aidememoire.desk.search.BadQueryException;
import org.aidememoire.desk.search.SearchResult;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.web.entry.EntryPage.Other;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.line.Lines;
import org.aidememoire.web.line.RegisterLine;

/** Looks for the other of two entries that a person holds together, by words of it. */
final class Others {
    /** The field for an entry that is the same. */
    static final String SAME = "other";

    /** The field for an entry that hangs together with this one. */
    static final String TIED = "tied";

    private static final int MOST = 8;
    private static final int LOOKED_THROUGH = 60;

    private final Inquiry inquiry;
    private final Entry entry;

    Others(Inquiry inquiry, Entry entry) {
        this.inquiry = inquiry;
        this.entry = entry;
    }

    /** Those of the same relationship that {@code field} can name and that say {@code words}, the last of which may be begun. */
    List<Other> saying(String words, String field) {
        Set<CountryCode> states = inquiry.follow().statesOf(entry.first());
        Filter filter = states.size() == 2 ? Filter.NONE.between(states) : Filter.NONE;
        try {
            List<Entry> found = inquiry.desk().search(begun(words), filter, LOOKED_THROUGH).found().stream()
                    .flatMap(Others::entry)
                    .filter(other -> !other.id().equals(entry.id()) && fits(other.kind(), field))
                    .limit(MOST)
                    .toList();
            return inquiry.desk().lines(found).stream().map(this::other).toList();
        } catch (BadQueryException e) {
            return List.of();
        }
    }

    private static String begun(String words) {
        return words.matches(".*\\p{L}{2}") ? words + "*" : words;
    }

    private static Stream<Entry> entry(SearchResult.Item item) {
        return item instanceof SearchResult.AnEntry found ? Stream.of(found.entry()) : Stream.empty();
    }

    private boolean fits(ClaimKind kind, String field) {
        return field.equals(SAME)
                ? kind == entry.kind()
                : !TieKind.between(entry.kind(), kind).isEmpty()
                        || !TieKind.between(kind, entry.kind()).isEmpty();
    }

    private Other other(Line line) {
        RegisterLine shown = Lines.of(inquiry).of(line);
        return new Other(
                line.entry().id().value(),
                shown.said(),
                Stream.of(
                                shown.when().map(RegisterLine.When::words).orElse(""),
                                shown.kind().isEmpty() ? kind(line.entry()) : shown.kind())
                        .filter(note -> !note.isEmpty())
                        .toList());
    }

    private static String kind(Entry other) {
        return other.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
