package org.aidememoire.reading.name;

import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.PlaceMention;
import org.aidememoire.reading.sentence.Sentence;

/** In which country a publisher sits, by its name, the address it publishes at, or the agency that signs. */
final class Outlets {
    /** Domains that are sold to everyone, so that they say nothing of a country, unless a government has them. */
    private static final Pattern OPEN_DOMAINS = Pattern.compile("io|tv|co|me|ai|cc|fm|ly|to|ws|eu|int");

    private static final Pattern HOST =
            Pattern.compile("https?://([^/:]+\\.)?((?:gov|go|gob|gouv|gc|mil)\\.)?([a-z]{2})(?:[:/].*|$)");

    private static final Set<String> SENT_MARKS = Set.of("-", "–", "—", "--", ":", ".-", "(");
    private static final int SENT = 7;
    private static final int OPENING = 6;

    /** Of whose names a letterhead is made. */
    private static final Set<String> OFFICIAL = Set.of(
            "ministry",
            "government",
            "embassy",
            "department",
            "presidency",
            "republic",
            "kingdom",
            "chancellery",
            "cabinet",
            "federal");
    /** Words of headings that speak of two states. */
    private static final Set<String> OF_TWO = Set.of(
            "joint",
            "between",
            "visit",
            "agreement",
            "and",
            "with",
            "to",
            "communique",
            "communiqué",
            "talks",
            "treaty",
            "memorandum",
            "meeting",
            "ambassador",
            "minister",
            "president");

    private static final int HEAD = 5;
    private static final int FOOT = 2;
    private static final int MOST = 14;

    private final PhraseTable<CountryCode> agencies;

    Outlets() {
        Map<String, CountryCode> names = new LinkedHashMap<>();
        for (String line : Words.lines("outlets.txt")) {
            List<String> fields = Words.fields(line, 2);
            Words.items(fields.get(1)).forEach(name -> names.putIfAbsent(name, new CountryCode(fields.get(0))));
        }
        this.agencies = new PhraseTable<>(names);
    }

    /** The country of an agency that the sentence names. */
    Optional<CountryCode> agency(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Optional<PhraseTable.Hit<CountryCode>> hit = agencies.longestAt(sentence, i);
            if (hit.isPresent()) {
                return hit.map(PhraseTable.Hit::value);
            }
        }
        return Optional.empty();
    }

    /** The country of "https://www.mofa.gov.vn/…"; none of a domain that anyone can have. */
    static Optional<CountryCode> address(String url) {
        Matcher matcher = HOST.matcher(url.toLowerCase(Locale.ROOT));
        if (!matcher.matches()
                || (matcher.group(2) == null
                        && OPEN_DOMAINS.matcher(matcher.group(3)).matches())) {
            return Optional.empty();
        }
        String region = matcher.group(3).equals("uk") ? "GB" : matcher.group(3).toUpperCase(Locale.ROOT);
        String alpha3 = new ULocale("und", region).getISO3Country();
        return alpha3.length() == 3 ? Optional.of(new CountryCode(alpha3)) : Optional.empty();
    }

    /** Whose ministry or embassy stands above a report or under it: "Republic of Ghana / Ministry of Foreign Affairs". */
    static Optional<CountryCode> letterhead(List<NamedSentence> sentences) {
        int size = sentences.size();
        return IntStream.range(0, size)
                .filter(i -> i < HEAD || i >= size - FOOT)
                .mapToObj(sentences::get)
                .filter(one -> one.sentence().size() <= MOST && official(one.sentence()))
                .flatMap(one -> onlyState(one).stream())
                .findFirst();
    }

    private static boolean official(Sentence sentence) {
        boolean body = sentence.tokens().stream().anyMatch(token -> OFFICIAL.contains(token.form()));
        boolean said = IntStream.range(0, sentence.size())
                .anyMatch(i -> sentence.tagged(i, "VBD")
                        || sentence.tagged(i, "VBZ")
                        || sentence.tagged(i, "VBP")
                        || sentence.tagged(i, "MD")
                        || OF_TWO.contains(sentence.token(i).form()));
        return body && !said;
    }

    private static Optional<CountryCode> onlyState(NamedSentence named) {
        List<CountryCode> codes = named.named().stream()
                .filter(CountryMention.class::isInstance)
                .map(mention -> ((CountryMention) mention).code())
                .distinct()
                .toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    /** Where a report was sent from: "LOMÉ, 3 May –" or "Lomé:" at its beginning. */
    static Optional<CountryCode> dateline(List<NamedSentence> sentences) {
        return sentences.stream()
                .limit(OPENING)
                .flatMap(one -> sentFrom(one).stream())
                .findFirst();
    }

    private static Optional<CountryCode> sentFrom(NamedSentence named) {
        Sentence sentence = named.sentence();
        Optional<Mention> place = named.named().stream()
                .filter(mention -> mention.from() == 0 && mention.to() < sentence.size())
                .filter(mention -> mention instanceof PlaceMention
                        || (mention instanceof CountryMention country
                                && (country.form() == CountryMention.Form.CAPITAL || cityState(sentence))))
                .findFirst();
        boolean sent = place.isPresent()
                && IntStream.range(
                                place.get().to(),
                                Math.min(sentence.size(), place.get().to() + SENT))
                        .mapToObj(sentence::token)
                        .anyMatch(token -> SENT_MARKS.contains(token.word()));
        return place.filter(mention -> sent)
                .flatMap(mention -> mention instanceof CountryMention country
                        ? Optional.of(country.code())
                        : ((PlaceMention) mention).country());
    }

    /** "SINGAPORE -": a state that is a city is written as a place of sending is. */
    private static boolean cityState(Sentence sentence) {
        return Written.capitals(sentence.token(0).word());
    }

    /** The agency that signs the report: in its first or last sentences, as in "(VNA)" or "— Xinhua". */
    Optional<CountryCode> signature(List<Sentence> sentences) {
        int size = sentences.size();
        for (int i = 0; i < size; i++) {
            if (i < 2 || i >= size - 2) {
                Sentence sentence = sentences.get(i);
                int tail = Math.max(0, sentence.size() - 6);
                for (int at = i < 2 ? 0 : tail; at < sentence.size(); at++) {
                    boolean set = sentence.is(at - 1, "(")
                            || sentence.is(at - 1, "—")
                            || sentence.is(at - 1, "–")
                            || sentence.is(at - 1, "-")
                            || sentence.is(at - 1, ":")
                            || sentence.is(at - 1, "/")
                            || at == sentence.size() - 1
                            || (at == 0 && sentence.size() < 4);
                    Optional<CountryCode> agency =
                            set ? agencies.longestAt(sentence, at).map(PhraseTable.Hit::value) : Optional.empty();
                    if (agency.isPresent()) {
                        return agency;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
