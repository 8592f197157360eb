package org.aidememoire.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.reading.mention.BodyMention;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.PlaceMention;
import org.aidememoire.reading.sentence.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.standard();

    private static List<String> found(String text) {
        Sentence sentence = PlainSentence.of(text).orElseThrow();
        return GAZETTEER.mentions(sentence).stream().map(GazetteerTest::label).toList();
    }

    private static String label(Mention mention) {
        if (mention instanceof CountryMention country) {
            return country.code() + " " + country.form();
        }
        if (mention instanceof PlaceMention place) {
            return place.name() + " " + place.country().map(Object::toString).orElse("-");
        }
        return ((BodyMention) mention).name();
    }

    static Stream<String> assignedCountries() {
        return Arrays.stream(ULocale.getISOCountries())
                .filter(region -> new ULocale("und", region).getISO3Country().length() == 3);
    }

    @ParameterizedTest
    @MethodSource("assignedCountries")
    void everyCountryIsFoundByItsEnglishName(String region) {
        ULocale locale = new ULocale("und", region);
        Sentence sentence =
                PlainSentence.of(locale.getDisplayCountry(ULocale.ENGLISH)).orElseThrow();
        assertThat(GAZETTEER.mentions(sentence)).hasSize(1).allSatisfy(mention -> assertThat(label(mention))
                .endsWith(" NAME"));
    }

    @Test
    void everyMemberStateHasAnAdjectiveOrACapitalOfItsOwn() {
        List<String> without = new ArrayList<>();
        for (String line : Words.lines("countries.txt")) {
            List<String> fields = Words.fields(line, 4);
            boolean capital = !fields.get(3).isEmpty();
            boolean adjective = !fields.get(2).isEmpty();
            if (!capital && !adjective) {
                without.add(fields.get(0));
            }
        }
        assertThat(without).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Lao People's Democratic Republic | LAO NAME",
                "Lao PDR | LAO NAME",
                "Việt Nam | VNM NAME",
                "Viet Nam | VNM NAME",
                "Côte d’Ivoire | CIV NAME",
                "Ivory Coast | CIV NAME",
                "the U.S. | USA NAME",
                "the UK | GBR NAME",
                "Türkiye | TUR NAME",
                "Burma | MMR NAME",
                "the Republic of Korea | KOR NAME",
                "DPRK | PRK NAME",
                "Czechoslovakia | CSK NAME",
                "the Soviet Union | SUN NAME",
                "Zaire | COD NAME",
                "Guinea-Bissau | GNB NAME",
                "Papua New Guinea | PNG NAME",
                "Laotians | LAO ADJECTIVE",
                "Hà Nội | VNM CAPITAL",
                "Addis Ababa | ETH CAPITAL",
                "the Kremlin | RUS CAPITAL",
                "Singapore | SGP NAME",
                "ASEAN | ASEAN",
                "Ho Chi Minh City | Ho Chi Minh City VNM",
                "Gulf of Guinea | Gulf of Guinea -",
            })
    void namesAreKnownHoweverTheyAreWritten(String text, String expected) {
        assertThat(found(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"they told us", "US$5 billion", "who came", "a polish of the text", "the chad on the ballot"})
    void wordsThatOnlyLookLikeCountriesAreLeftAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void theLongestNameWins() {
        assertThat(found("the South China Sea and New Mexico, not Mexico"))
                .containsExactly("South China Sea -", "New Mexico USA", "MEX NAME");
    }
}
