package org.aidememoire.web.inquiry;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;

/**
 * How a reader writes dates, numbers and the names of countries.
 *
 * @param locale the reader's
 */
public record Tongue(Locale locale) {
    private static final Map<String, String> ALPHA2 = alpha2();

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int MOST_DIGITS = 3;
    private static final int LOCALES = 50;

    /** Made once for a language, and copied for each number: neither is quick to make, nor for more than one thread. */
    private static final LoadingCache<Locale, NumberFormat> FIGURES =
            Caffeine.newBuilder().maximumSize(LOCALES).build(Tongue::figures);

    private static final LoadingCache<Locale, NumberFormat> WORDS =
            Caffeine.newBuilder().maximumSize(LOCALES).build(Tongue::words);

    private static NumberFormat figures(Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(10);
        return format;
    }

    private static NumberFormat words(Locale locale) {
        NumberFormat format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.LONG);
        format.setMaximumFractionDigits(MOST_DIGITS);
        return format;
    }

    private static Map<String, String> alpha2() {
        Map<String, String> codes = new HashMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            codes.put(new Locale.Builder().setRegion(alpha2).build().getISO3Country(), alpha2);
        }
        return Map.copyOf(codes);
    }

    /** A day, written out. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** A day in short, with the month as a word. */
    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /** A day, month or year, no more precise than it is. */
    public String date(PartialDate date) {
        if (date instanceof PartialDate.OnDay on) {
            return day(on.day());
        }
        if (date instanceof PartialDate.InMonth in) {
            return month(in.month());
        }
        return Year.from(date.earliest()).toString();
    }

    /** A day in short, a month or year as it is. */
    public String shortDate(PartialDate date) {
        return date instanceof PartialDate.OnDay on ? shortDay(on.day()) : date(date);
    }

    /** A month with its year. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL y", locale).format(month);
    }

    /** A month with its year, in short. */
    public String shortMonth(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLL y", locale).format(month);
    }

    /** From one date to another; the days of one month share it. */
    public String dates(PartialDate first, Optional<PartialDate> last) {
        Optional<PartialDate> end = last.filter(date -> !date.equals(first));
        if (end.isEmpty()) {
            return date(first);
        }
        LocalDate from = first.earliest();
        LocalDate to = end.get().earliest();
        boolean days = first instanceof PartialDate.OnDay && end.get() instanceof PartialDate.OnDay;
        return days && daysComeFirst() && YearMonth.from(from).equals(YearMonth.from(to))
                ? from.getDayOfMonth() + "–" + day(to)
                : date(first) + " – " + date(end.get());
    }

    private boolean daysComeFirst() {
        return day(LocalDate.of(2025, 1, 9)).startsWith("9");
    }

    /** A number with its digits in groups, in full precision. */
    public String number(Number number) {
        return copy(FIGURES).format(number);
    }

    /** A large number with its word, "5 billion", where that says it exactly; else with its digits. */
    public String amount(BigDecimal number) {
        boolean isRound =
                number.compareTo(MILLION) >= 0 && number.stripTrailingZeros().precision() <= MOST_DIGITS;
        // As a double, for the platform leaves out the fraction of a BigDecimal; three digits lose nothing by it.
        return isRound ? copy(WORDS).format(number.doubleValue()) : number(number);
    }

    private NumberFormat copy(LoadingCache<Locale, NumberFormat> formats) {
        return (NumberFormat) formats.get(locale).clone();
    }

    /** A country by its name; its code where the platform has no name. */
    public String country(CountryCode code) {
        String alpha2 = ALPHA2.get(code.alpha3());
        return alpha2 == null
                ? code.alpha3()
                : new Locale.Builder().setRegion(alpha2).build().getDisplayCountry(locale);
    }

    /** Countries by their names, in the order of the names. */
    public List<String> countries(Collection<CountryCode> codes) {
        return codes.stream().map(this::country).sorted().toList();
    }

    /** A party by its name. */
    public String party(Party party) {
        return party instanceof Party.State state ? country(state.code()) : party.label();
    }

    /** A party by its label, where that is the code of a country by its name. */
    public String labelled(String label) {
        return ALPHA2.containsKey(label) ? country(new CountryCode(label)) : label;
    }

    /** Parties by their names, in their order. */
    public String parties(Collection<Party> parties) {
        return parties.stream().map(this::party).distinct().collect(Collectors.joining(", "));
    }

    /** What a page is about, as a title. */
    public String scope(Scope scope) {
        return scope.isWhole() ? "The whole register" : String.join(" – ", countries(scope.states()));
    }
}
