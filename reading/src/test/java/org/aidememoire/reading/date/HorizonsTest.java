package org.aidememoire.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidememoire.reading.sentence.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HorizonsTest {
    private static final Horizons HORIZONS = new Horizons(new DateExpressions());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        finish the bridge by 2027                                            | 2027
        finish the bridge in 2027                                            | 2027
        finish the bridge by the end of 2027                                 | the end of 2027
        finish the bridge by the end of this month                           | the end of this month
        finish the bridge no later than 30 June 2013                         | 30 June 2013
        finish the bridge next year                                          | next year
        finish the bridge later this year                                    | later this year
        meet again in Bamako in October                                      | October
        meet again on Friday                                                 | Friday
        begin talks later in 2005 on fishing                                 | later in 2005
        raise trade to two billion dollars in the near term                  | near term
        raise trade in the short and medium term                             | short and medium term
        open consulates in the near future                                   | near future
        open consulates as soon as possible                                  | as soon as possible
        pay the visit as soon as dates convenient to both can be found       | as soon as dates convenient to both can be found
        pay the visit at an early date                                       | at an early date
        pay the visit at a mutually convenient time                          | at a mutually convenient time
        pay the visit in due course                                          | in due course
        give five million euros over four years to the clinic                | over four years
        give five million euros over the next three years                    | over the next three years
        ratify the convention within two years                               | within two years
        ratify the convention within the next six months                     | within the next six months
        double trade in the next five years                                  | the next five years
        double trade in the coming years                                     | the coming years
        clear the mines before the rainy season                              | before the rainy season
        settle the claim before the next summit                              | before the next summit
        repatriate the refugees before June 1997                             | before June 1997
        train the army after 2014                                            | after 2014
        stand by them beyond the end of the mission in 2014                  | beyond the end of the mission in 2014
        enlarge the port, starting in November 2019                          | November 2019
        """)
    void areQuotedAsWritten(String action, String due) {
        assertThat(due("Ghana will " + action + ".")).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "carry out the accord signed in 2005",
                "ratify the accord that was signed in Accra in 2005",
                "ratify the accord which has been agreed in May 2005",
                "carry out the accord agreed upon in December 2025",
                "renew the 1975 nuclear accord",
                "build long-term trust",
                "prepare the long-term development of the port",
                "bring the case before the court",
                "keep the practice followed since 1999",
                "honour the pledges, made at the summit in Lima in 2019",
                "prepare next year's summit",
                "hold consultations every year"
            })
    void areNotTheDatesOfOtherThings(String action) {
        assertThat(due("Ghana will " + action + ".")).isEqualTo("none");
    }

    private static String due(String text) {
        Tagged tagged = Tagged.of(text);
        Sentence sentence = tagged.sentence();
        return HORIZONS.find(sentence, 2, sentence.size())
                .map(due -> tagged.words(sentence, due))
                .orElse("none");
    }
}
