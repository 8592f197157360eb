package org.aidememoire.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured in several runs. */
final class Spread {
    private final List<Double> values;

    Spread(int runs) {
        this.values = new ArrayList<>(runs);
    }

    void add(double value) {
        values.add(value);
    }

    /** The middle value; of an even number of runs, the higher of the two. */
    double median() {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    /** The value that so many of the values do not exceed. */
    double at(double share) {
        int rank = (int) Math.ceil(share * values.size());
        return values.stream().sorted().skip(Math.max(0, rank - 1)).findFirst().orElseThrow();
    }

    @Override
    public String toString() {
        if (values.isEmpty()) {
            return "not measured here";
        }
        double least = values.stream().min(Double::compare).orElseThrow();
        double most = values.stream().max(Double::compare).orElseThrow();
        return String.format(Locale.ROOT, "median %.2f (%.2f to %.2f)", median(), least, most);
    }
}
