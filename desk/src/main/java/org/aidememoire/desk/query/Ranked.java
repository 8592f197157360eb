package org.aidememoire.desk.query;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The numbers of a catalogue in another order than its own. Few of many are put in order by their places, without looking at the
 * others.
 *
 * @param numbers in that order
 * @param places of each number, where it stands
 */
@SuppressWarnings("ArrayRecordComponent") // nobody outside the catalogue has one, and nobody compares them
record Ranked(int[] numbers, int[] places) {
    /** To sort more than one of so many takes longer than to pass over the others. */
    private static final int FEW = 8;

    static Ranked of(int[] numbers) {
        int[] places = new int[numbers.length];
        for (int place = 0; place < numbers.length; place++) {
            places[numbers[place]] = place;
        }
        return new Ranked(numbers, places);
    }

    /** Those {@code chosen}. */
    IntStream inOrder(BitSet chosen) {
        return chosen.cardinality() < numbers.length / FEW
                ? chosen.stream().map(number -> places[number]).sorted().map(place -> numbers[place])
                : IntStream.of(numbers).filter(chosen::get);
    }
}
