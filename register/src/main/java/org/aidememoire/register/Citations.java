package org.aidememoire.register;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.aidememoire.model.claim.ClaimId;
import org.jspecify.annotations.Nullable;

/**
 * The statements that a bundle in an archive names, each made when it is asked for: most who look at a bundle of thousands want
 * the first of them. Cannot be changed; thread-safe.
 */
final class Citations extends AbstractList<Statement> implements RandomAccess {
    private final byte[] letters;
    private final long[] bits;
    private final int[] numbers;
    private final int[] positions;
    private final StatementFinder reports;
    /** Threads may make the same one twice, which does no harm. */
    private final @Nullable Statement[] made;

    private Citations(int size, Unpacking from, StatementFinder reports) {
        this.letters = new byte[size];
        this.bits = new long[size];
        this.numbers = new int[size];
        this.positions = new int[size];
        this.reports = reports;
        this.made = new Statement[size];
        for (int i = 0; i < size; i++) {
            letters[i] = from.letter();
            bits[i] = from.bits();
            numbers[i] = from.size();
            positions[i] = from.size();
        }
    }

    /** Those that {@link StatementFinder#write} wrote one after the other, their number first. */
    static Citations read(Unpacking from, StatementFinder reports) {
        return new Citations(from.size(), from, reports);
    }

    @Override
    public int size() {
        return numbers.length;
    }

    @Override
    public Statement get(int index) {
        Statement known = made[index];
        if (known == null) {
            known = reports.cited(id(index), numbers[index], positions[index]);
            made[index] = known;
        }
        return known;
    }

    private ClaimId id(int index) {
        return Unpacking.claim(letters[index], bits[index]);
    }

    /** The dateline of the one at {@code index}. */
    Dateline dateline(int index) {
        return reports.dateline(numbers[index]);
    }

    /** The place in its report of the one at {@code index}. */
    int position(int index) {
        return positions[index];
    }
}
