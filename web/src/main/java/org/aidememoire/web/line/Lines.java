package org.aidememoire.web.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.aidememoire.desk.columns.Shown;
import org.aidememoire.desk.query.Line;
import org.aidememoire.desk.show.Context;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;
import org.aidememoire.register.follow.Occurrence;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.inquiry.Links;
import org.aidememoire.web.inquiry.Tongue;
import org.aidememoire.web.line.RegisterLine.When;

/**
 * Makes lines as one reader writes them.
 *
 * @param tongue how the reader writes
 * @param links addresses as of the reader's day
 * @param sources how many sources tell of an entry
 */
public record Lines(Tongue tongue, Links links, ToIntFunction<Entry> sources) {
    /** Lines for whoever asks {@code inquiry}. */
    public static Lines of(Inquiry inquiry) {
        return new Lines(inquiry.tongue(), inquiry.links(), inquiry.desk()::sources);
    }

    /** The line of {@code listed}. */
    public RegisterLine of(Line listed) {
        return line(listed, Shown.claim(listed.entry()), told(listed));
    }

    /** The same without saying in how many reports, for which their words may have to be compared. */
    public RegisterLine untold(Line listed) {
        return line(listed, Shown.claim(listed.entry()), "");
    }

    /** The line of {@code listed} in the words of one of its claims; of what goes by a name or a day, as in a list. */
    public RegisterLine of(Line listed, Claim said) {
        boolean ownWords = listed.entry().kind() == ClaimKind.COMMITMENT;
        return line(listed, ownWords ? said : Shown.claim(listed.entry()), told(listed));
    }

    private RegisterLine line(Line listed, Claim shown, String told) {
        LineWords.Words words = shown.fold(new LineWords(listed, tongue));
        List<String> notes = new ArrayList<>(words.notes());
        if (listed.entry().kind() == ClaimKind.MILESTONE) {
            notes.add(whose(listed.between()));
        }
        return new RegisterLine(
                links.entry(listed.entry()),
                when(listed),
                words.kind(),
                words.said(),
                words.quoted(),
                notes,
                told,
                List.of());
    }

    /** How many reports tell of what is {@code listed}, and how many sources they are where some print one story. */
    public String told(Line listed) {
        return told(listed.entry(), listed.reports());
    }

    /** The same of an entry that is not listed. */
    public String told(Entry entry) {
        return told(entry, entry.reports().size());
    }

    private String told(Entry entry, int reports) {
        int stories = sources.applyAsInt(entry);
        String in = reports == 1 ? "1 report" : tongue.number(reports) + " reports";
        if (stories == reports) {
            return in;
        }
        return (stories == 1 ? "1 source" : tongue.number(stories) + " sources") + " in " + in;
    }

    /** The line of an anniversary that lies ahead; {@code whose} is the relationship that it is told in. */
    public RegisterLine of(Occurrence next, Collection<CountryCode> whose) {
        return new RegisterLine(
                links.entry(next.milestone()),
                Optional.of(new When(tongue.date(next.date()), next.date().toString(), false)),
                next.told() ? "milestone" : "milestone, worked out",
                Context.line(next.name()),
                false,
                List.of(whose(whose)),
                "",
                List.of());
    }

    /** The states of a relationship as a note; nothing on its own pages, where everything is between them. */
    private String whose(Collection<CountryCode> states) {
        return links.scope().isWhole() ? String.join(" – ", tongue.countries(states)) : "";
    }

    private Optional<When> when(Line listed) {
        return listed.start()
                .map(start -> new When(tongue.dates(start, listed.end()), start.toString(), false))
                .or(() -> listed.reported().map(this::reported));
    }

    private When reported(PartialDate day) {
        return new When(tongue.date(day), day.toString(), true);
    }
}
