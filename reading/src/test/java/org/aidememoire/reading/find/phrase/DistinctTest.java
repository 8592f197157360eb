package org.aidememoire.reading.find.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DistinctTest {
    private final Distinct<String> named = new Distinct<>();

    private void add(String... names) {
        for (String name : names) {
            named.add(name, name);
        }
    }

    @Test
    void aFullerNameTakesThePlaceOfAShorterOne() {
        add("Joint Commission", "Mexico–Cuba Joint Commission on Migration", "the Joint Commission");
        assertThat(named.all()).containsExactly("Mexico–Cuba Joint Commission on Migration");
    }

    @Test
    void namesThatDifferInATellingWordStayApart() {
        add("Joint Commission on Trade", "Joint Commission on Migration");
        assertThat(named.all()).containsExactly("Joint Commission on Trade", "Joint Commission on Migration");
    }

    @Test
    void diacriticsCaseAndPluralsDoNotTellNamesApart() {
        add("Lomé Conventions", "lome convention");
        assertThat(named.all()).containsExactly("Lomé Conventions");
    }

    @Test
    void whatBothMentionsTellIsMerged() {
        Distinct<Integer> told = new Distinct<>(Integer::sum);
        told.add("Border Committee", 1);
        told.add("Joint Border Committee", 2);
        assertThat(told.all()).containsExactly(3);
    }
}
