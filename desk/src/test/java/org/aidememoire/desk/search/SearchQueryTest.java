package org.aidememoire.desk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.aidememoire.store.search.Condition;
import org.aidememoire.store.search.Condition.Beginning;
import org.aidememoire.store.search.Condition.Either;
import org.aidememoire.store.search.Condition.Label;
import org.aidememoire.store.search.Condition.Name;
import org.aidememoire.store.search.Condition.Since;
import org.aidememoire.store.search.Condition.Until;
import org.aidememoire.store.search.Condition.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchQueryTest {
    private static List<Condition> parsed(String text) {
        return SearchQuery.parse(text, words -> words.chars().anyMatch(Character::isLetterOrDigit))
                .conditions();
    }

    @Test
    void wordsPhrasesBeginningsAndExclusionsStandSideBySide() {
        assertThat(parsed("railway \"Vung Ang\" tunn* -airport -\"dry port\""))
                .containsExactly(
                        new Condition(new Words("railway"), false),
                        new Condition(new Words("Vung Ang"), false),
                        new Condition(new Beginning("tunn"), false),
                        new Condition(new Words("airport"), true),
                        new Condition(new Words("dry port"), true));
    }

    @Test
    void theNameOfACountryStandsForAllItsSpellings() {
        assertThat(parsed("vietnam committee").get(0))
                .isEqualTo(new Condition(new Either(new Words("vietnam"), new Words("viet nam")), false));
        assertThat(parsed("Việt Nam committee"))
                .containsExactly(
                        new Condition(new Either(new Words("Việt Nam"), new Words("vietnam")), false),
                        new Condition(new Words("committee"), false));
        assertThat(parsed("-burma rice"))
                .contains(new Condition(new Either(new Words("burma"), new Words("myanmar")), true));
        assertThat(parsed("cote d'ivoire cocoa").get(0).criterion())
                .isEqualTo(new Either(new Words("cote d'ivoire"), new Words("ivory coast")));
    }

    @Test
    void whatIsQuotedOrNoNameOrWrittenInOneWayStandsForItself() {
        assertThat(parsed("\"Viet Nam\" kenya rice us"))
                .containsExactly(
                        new Condition(new Words("Viet Nam"), false),
                        new Condition(new Words("kenya"), false),
                        new Condition(new Words("rice"), false),
                        new Condition(new Words("us"), false));
    }

    @Test
    void fieldsTakeWhatTheListingsTake() {
        assertThat(parsed("sector:Transport by:Laos to:\"Joint Committee\" since:2026 UNTIL:2026-02 -kind:reports"))
                .containsExactly(
                        new Condition(new Label("sector", "transport"), false),
                        new Condition(new Either(new Label("by", "LAO"), new Name("by", "Laos")), false),
                        new Condition(new Name("to", "Joint Committee"), false),
                        new Condition(new Since(LocalDate.of(2026, 1, 1)), false),
                        new Condition(new Until(LocalDate.of(2026, 2, 28)), false),
                        new Condition(new Label("kind", "reports"), true));
    }

    @Test
    void aHyphenWithinAWordIsPartOfIt() {
        assertThat(parsed("people-to-people")).containsExactly(new Condition(new Words("people-to-people"), false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "'railway \"Vung Ang'   | the phrase that begins with \"Vung Ang has no closing quotation mark",
                "sectr:transport        | 'sectr:' is no field; there are kind, sector, force,",
                "sector: transport      | 'sector:' has no value; write it after the colon, without a space",
                "sectr: transport       | 'sectr:' is no field",
                "sector:transports      | sector: 'transports' is no sector; there are political,",
                "since:yesterday        | since: not a date such as 2026-02-05, 2026-02 or 2026: yesterday",
                "country:Atlantis       | country: 'Atlantis' is no country",
                "road —                 | there is nothing to look for in '—'",
                "a*                     | 'a*' is too short; give at least two letters before the asterisk",
                "'road \"\"'            | there is nothing to look for in '\"\"'",
                "-road                  | '-road' says only what to leave out",
                "'  '                   | there is nothing to look for; give words",
            })
    void whatCannotBeUnderstoodSaysWhy(String text, String why) {
        assertThatThrownBy(() -> parsed(text))
                .isInstanceOf(BadQueryException.class)
                .hasMessageContaining(why);
    }

    @Property
    void anyTextIsUnderstoodOrRefused(@ForAll @CharRange(from = ' ', to = '~') String text) {
        try {
            assertThat(parsed(text)).isNotEmpty();
        } catch (BadQueryException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
