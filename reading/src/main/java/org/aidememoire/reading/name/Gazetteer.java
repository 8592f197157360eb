package org.aidememoire.reading.name;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.mention.BodyMention;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.CountryMention.Form;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.PlaceMention;
import org.aidememoire.reading.sentence.Sentence;

/**
 * The countries, cities and international bodies of the world, by the names that diplomatic English has for them.
 * Immutable; thread-safe.
 *
 * <p>The countries' English names are those of the Unicode CLDR, through ICU4J; the rest are this package's data files.
 *
 * @see <a href="https://cldr.unicode.org/">Unicode Common Locale Data Repository</a>
 */
public final class Gazetteer {
    private interface Entry {
        Mention at(Sentence sentence, int from, int to);
    }

    private static final Pattern ABBREVIATION = Pattern.compile("[\\p{Lu}.]{1,8}|BiH");
    private static final Map<String, String> ALPHA2 = Arrays.stream(ULocale.getISOCountries())
            .filter(region -> new ULocale("und", region).getISO3Country().length() == 3)
            .collect(Collectors.toUnmodifiableMap(
                    region -> new ULocale("und", region).getISO3Country(), region -> region, (one, other) -> one));

    private final PhraseTable<Entry> table;

    private Gazetteer(Map<String, Entry> entries) {
        this.table = new PhraseTable<>(entries);
    }

    /** The gazetteer that comes with the reader. */
    public static Gazetteer standard() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        names(entries);
        cldr(entries);
        adjectivesAndCapitals(entries);
        for (String line : Words.lines("seats.txt")) {
            List<String> fields = Words.fields(line, 2);
            add(entries, fields.get(1), country(code(fields.get(0)), Form.CAPITAL));
        }
        Words.lines("bodies.txt").forEach(line -> body(entries, line));
        for (String line : Words.lines("places.txt")) {
            List<String> fields = Words.fields(line, 2);
            Optional<CountryCode> code =
                    fields.get(0).equals("-") ? Optional.empty() : Optional.of(code(fields.get(0)));
            add(entries, fields.get(1), place(code));
        }
        return new Gazetteer(entries);
    }

    private static void names(Map<String, Entry> entries) {
        for (String line : Words.lines("countries.txt")) {
            List<String> fields = Words.fields(line, 4);
            add(entries, fields.get(1), country(code(fields.get(0)), Form.NAME));
        }
    }

    /**
     * The ways in which texts write the names of countries, such as "Vietnam" and "Viet Nam", those of one country together;
     * no adjectives, and no abbreviations, which are other words where capitals do not count.
     */
    public static List<List<String>> spellings() {
        List<List<String>> all = new ArrayList<>();
        for (String line : Words.lines("countries.txt")) {
            List<String> fields = Words.fields(line, 4);
            Set<String> names = new LinkedHashSet<>();
            String region = ALPHA2.getOrDefault(fields.get(0), "");
            if (!region.isEmpty()) {
                names.add(new ULocale("und", region).getDisplayCountry(ULocale.ENGLISH));
            }
            Words.items(fields.get(1)).stream()
                    .filter(name -> !ABBREVIATION.matcher(name).matches())
                    .forEach(names::add);
            all.add(List.copyOf(names));
        }
        return List.copyOf(all);
    }

    private static void adjectivesAndCapitals(Map<String, Entry> entries) {
        for (String line : Words.lines("countries.txt")) {
            List<String> fields = Words.fields(line, 4);
            add(entries, fields.get(2), country(code(fields.get(0)), Form.ADJECTIVE));
            add(entries, fields.get(3), country(code(fields.get(0)), Form.CAPITAL));
        }
    }

    private static void cldr(Map<String, Entry> entries) {
        for (String region : ULocale.getISOCountries()) {
            ULocale locale = new ULocale("und", region);
            String name = locale.getDisplayCountry(ULocale.ENGLISH);
            if (locale.getISO3Country().length() == 3 && !name.equals(region)) {
                Entry entry = country(code(locale.getISO3Country()), Form.NAME);
                entries.putIfAbsent(name, entry);
                entries.putIfAbsent(name.replace("&", "and").replace("St.", "Saint"), entry);
                entries.putIfAbsent("Republic of " + name, entry);
                entries.putIfAbsent("Republic of the " + name, entry);
            }
        }
    }

    private static void body(Map<String, Entry> entries, String line) {
        List<String> fields = Words.fields(line, 2);
        Optional<CountryCode> code = fields.get(1).isEmpty() ? Optional.empty() : Optional.of(code(fields.get(1)));
        add(
                entries,
                fields.get(0),
                (sentence, from, to) -> new BodyMention(from, to, Written.text(sentence, from, to), code));
    }

    private static void add(Map<String, Entry> entries, String names, Entry entry) {
        for (String name : Words.items(names)) {
            String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
            entries.putIfAbsent(bare, entry);
        }
    }

    private static Entry country(CountryCode code, Form form) {
        return (sentence, from, to) -> new CountryMention(from, to, code, form);
    }

    private static Entry place(Optional<CountryCode> code) {
        return (sentence, from, to) -> new PlaceMention(from, to, Written.text(sentence, from, to), code);
    }

    private static CountryCode code(String alpha3) {
        return new CountryCode(alpha3);
    }

    /** What the sentence names, from left to right, the longest name at each place. */
    List<Mention> mentions(Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<Mention> mention = at(sentence, at);
            mention.ifPresent(found::add);
            at = mention.map(Mention::to).orElse(at + 1);
        }
        return found;
    }

    private Optional<Mention> at(Sentence sentence, int from) {
        // "US$5 billion" is money, not a country.
        if (!sentence.token(from).capitalised() || sentence.token(from).word().indexOf('$') >= 0) {
            return Optional.empty();
        }
        return table.longestAt(sentence, from)
                .map(hit -> hit.value().at(sentence, from, hit.to()))
                .filter(mention -> !commonWord(sentence, mention));
    }

    /** "Nice to be here", "Split between": at a sentence's start the capital says nothing. */
    private static boolean commonWord(Sentence sentence, Mention mention) {
        boolean place = mention instanceof PlaceMention
                || (mention instanceof CountryMention country && country.form() == Form.CAPITAL);
        boolean money = sentence.is(mention.to(), "$")
                && sentence.token(mention.to()).start()
                        == sentence.token(mention.to() - 1).end();
        // "Foreign Office Consultations" are held by all states.
        boolean anyones = sentence.is(mention.to(), "consultations");
        return money || anyones || (place && mention.from() == 0 && mention.to() == 1 && !sentence.tagged(0, "N"));
    }
}
