package org.aidememoire.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class YearHeadingsTest {
    @Test
    void whatStandsUnderAYearIsOfThatYear() {
        String text = "Ghana and Togo\n1965\n18 May: a treaty\n1971\n4 July: a visit\n";
        YearHeadings headings = new YearHeadings(text);

        assertThat(headings.over(text.indexOf("Togo"))).isEmpty();
        assertThat(headings.over(text.indexOf("treaty"))).contains(LocalDate.of(1965, 7, 2));
        assertThat(headings.over(text.indexOf("visit"))).contains(LocalDate.of(1971, 7, 2));
    }

    @Test
    void aSingleNumberOrNumbersInDisorderHeadNothing() {
        assertThat(new YearHeadings("Ghana\n1965\n18 May\n").over(12)).isEmpty();
        assertThat(new YearHeadings("Ghana\n1971\n18 May\n1965\n4 July\n").over(12))
                .isEmpty();
    }
}
