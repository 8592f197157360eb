package org.aidememoire.desk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What people and programs write into a search field, spoilt: it is understood or refused in one line. */
class SpoiltQueryTest {
    @Property
    void anythingIsUnderstoodOrRefused(@ForAll("queries") String query) {
        try {
            assertThat(parsed(query).conditions()).isNotEmpty();
        } catch (BadQueryException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Test
    void moreWordsThanAnybodyLooksForAreRefused() {
        assertThat(parsed("rail ".repeat(100)).conditions()).hasSize(100);
        assertThatThrownBy(() -> parsed("rail ".repeat(101)))
                .isInstanceOf(BadQueryException.class)
                .hasMessageContaining("more than 100 words");
    }

    @Test
    void aDayBeyondTheCalendarIsRefused() {
        for (String day : List.of("+999999999-12-31", "-999999999-01-01", "99999", "2026-02-30", "12345-01")) {
            assertThatThrownBy(() -> parsed("since:" + day)).isInstanceOf(BadQueryException.class);
        }
    }

    @Provide
    Arbitrary<String> queries() {
        Arbitrary<String> pieces = Arbitraries.of(
                "since:",
                "until:",
                "by:",
                "to:",
                "kind:",
                "sector:",
                "\"",
                "-",
                "*",
                "?",
                ":",
                "(",
                ")",
                "AND",
                "~2",
                "^4",
                "\\",
                "[a TO b]",
                "/.*/",
                "2026-02-30",
                "+999999999-12-31",
                "9999",
                "0000",
                "T\u00F4 L\u00E2m",
                "\u202E",
                "\uFEFF",
                "\u0000",
                "\uD83D",
                "\uDE00",
                "\uD83D\uDE00",
                "\u0130",
                " ",
                "  ",
                "\n",
                "Laos",
                "reports",
                "x",
                "e\u0301",
                "\u0EA5\u0EB2\u0EA7",
                "%00",
                "';--");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(12).map(list -> String.join("", list)),
                pieces.list().ofMaxSize(12).map(list -> String.join(" ", list)),
                Arbitraries.strings().ofMaxLength(40));
    }

    private static SearchQuery parsed(String query) {
        return SearchQuery.parse(query, words -> words.chars().anyMatch(Character::isLetterOrDigit));
    }
}
