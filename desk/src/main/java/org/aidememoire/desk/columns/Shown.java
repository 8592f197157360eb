package org.aidememoire.desk.columns;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.desk.query.EntryDate;
import org.aidememoire.desk.query.Line;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Instrument;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;

/** What stands for an entry with several sources where there is room for one line. */
public final class Shown {
    private Shown() {}

    /** Of more sources no firmer wording is looked for: a line is not to open thousands. */
    private static final int MOST_LOOKED_AT = 50;

    /**
     * The claim whose words stand for the thing: of a commitment the firmest, else the one that dates it best; the first
     * published where several do equally.
     */
    public static Claim claim(Entry entry) {
        return entry.kind() == ClaimKind.COMMITMENT
                ? firmest(entry)
                : EntryDate.mostPrecise(entry).orElse(entry.first());
    }

    private static Claim firmest(Entry entry) {
        Commitment firmest = (Commitment) entry.first();
        for (Source source : entry.sources().subList(0, Math.min(entry.sources().size(), MOST_LOOKED_AT))) {
            Commitment said = (Commitment) source.claim();
            if (said.force().compareTo(firmest.force()) < 0) {
                firmest = said;
            }
            if (firmest.force() == Force.AGREED) {
                break; // nothing is firmer, so no other source has to be opened
            }
        }
        return firmest;
    }

    /** The days of the thing, or else the day on which it was reported, said to be that. */
    public static String date(Line line) {
        return line.start()
                .map(start -> start
                        + line.end()
                                .filter(end -> !end.equals(start))
                                .map(end -> " – " + end)
                                .orElse(""))
                .or(() -> line.reported().map(day -> "reported " + day))
                .orElse("undated");
    }

    /** The day of the first report that has one; empty where none has. */
    public static String reported(Line line) {
        return line.reported().map(Object::toString).orElse("");
    }

    /** The names of the reports that tell of it, each once. */
    public static String reports(Entry entry) {
        return distinct(entry.sources().stream().map(source -> source.metadata().name()), ", ");
    }

    /** The words of the claim that shows it. */
    public static String quote(Entry entry) {
        return claim(entry).evidence().passage().quote();
    }

    /** What a line of the timeline is about: the kind of engagement, the document, the occasion. */
    public static String happening(Entry entry) {
        Claim claim = claim(entry);
        if (claim instanceof Instrument instrument) {
            return instrument.form().word() + " " + instrument.status().word()
                    + instrument.title().map(title -> ": " + title).orElse("");
        }
        return Stream.of("kind", "name")
                .map(field -> Fields.of(claim, field))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Place and country. */
    public static String where(Entry entry) {
        return Stream.of("place", "country")
                .map(field -> Fields.of(claim(entry), field))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The value of a target with its digits in threes. */
    public static String groupedValue(Entry entry) {
        return claim(entry) instanceof Target target
                ? new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT))
                        .format(target.value())
                : "";
    }

    /** The longest of the names; of equally long ones the first reported. */
    public static String name(Entry entry) {
        return names(entry)
                .reduce((one, other) -> other.length() > one.length() ? other : one)
                .orElse("");
    }

    /** The other ways in which the name is written. */
    public static String otherNames(Entry entry) {
        String shown = name(entry);
        return distinct(names(entry).filter(name -> !name.equals(shown)), "; ");
    }

    private static Stream<String> names(Entry entry) {
        return entry.sources().stream().map(source -> Fields.of(source.claim(), "name"));
    }

    /** Every office that a report gives the person. */
    public static String offices(Entry entry) {
        return distinct(
                entry.sources().stream()
                        .map(source -> ((Person) source.claim()).offices())
                        .flatMap(Collection::stream)
                        .map(Fields::office),
                "; ");
    }

    /** The numbers of the sessions of a mechanism, in order. */
    public static String sessions(Entry entry) {
        return entry.sources().stream()
                .map(Source::claim)
                .filter(Mechanism.class::isInstance)
                .flatMapToInt(claim -> ((Mechanism) claim).session().stream())
                .sorted()
                .distinct()
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
    }

    private static String distinct(Stream<String> parts, String between) {
        return parts.distinct().collect(Collectors.joining(between));
    }
}
