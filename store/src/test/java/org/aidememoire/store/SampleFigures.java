package org.aidememoire.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.series.Figure;
import org.aidememoire.model.series.Series;

/** Figures of our own. */
final class SampleFigures {
    static final Series KENYA_AND_UGANDA = series("Lake Statistics");

    static final Map<Series, List<Figure>> TRADE = Map.of(
            KENYA_AND_UGANDA,
            List.of(figure("2022", "1200000000"), figure("2023", "1350000000.5")),
            series("Customs, \"B\""),
            List.of(figure("2023-03", "99")));

    private SampleFigures() {}

    static Series series(String source) {
        return new Series("two-way trade", "USD", Set.of(new CountryCode("UGA"), new CountryCode("KEN")), source);
    }

    static Figure figure(String period, String value) {
        return new Figure(PartialDate.parse(period), new BigDecimal(value));
    }
}
