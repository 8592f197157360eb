package org.aidememoire.desk.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.report.Passage;

/**
 * A report's text as delivered, cut where claims begin and end.
 *
 * @param claims the claims, numbered from 1 in this order
 * @param pieces together, the text
 */
public record MarkedText(List<Claim> claims, List<Piece> pieces) {
    /**
     * Text within which no claim begins or ends.
     *
     * @param text the text
     * @param beginning the numbers of the claims that begin with it, the longest first
     * @param covering the numbers of the claims that it belongs to
     * @param ending the numbers of the claims that end with it, the last begun first
     */
    public record Piece(String text, List<Integer> beginning, List<Integer> covering, List<Integer> ending) {}

    private static final Comparator<Claim> OUTER_FIRST = Comparator.comparingInt(
                    (Claim claim) -> passage(claim).start())
            .thenComparing(
                    Comparator.comparingInt((Claim claim) -> passage(claim).end())
                            .reversed())
            .thenComparing(Claim::kind)
            .thenComparing(Claim::id);

    /** Marks {@code claims} in {@code text}, where they stand. */
    public static MarkedText of(String text, List<Claim> claims) {
        List<Claim> numbered = claims.stream().sorted(OUTER_FIRST).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        numbered.forEach(claim ->
                cuts.addAll(List.of(passage(claim).start(), passage(claim).end())));
        return new MarkedText(numbered, pieces(text, numbered, new ArrayList<>(cuts)));
    }

    private static List<Piece> pieces(String text, List<Claim> claims, List<Integer> cuts) {
        List<Piece> pieces = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        int next = 0;
        for (int i = 0; i + 1 < cuts.size(); i++) {
            int start = cuts.get(i);
            int end = cuts.get(i + 1);
            List<Integer> beginning = new ArrayList<>();
            while (next < claims.size() && passage(claims.get(next)).start() == start) {
                beginning.add(++next);
            }
            open.addAll(beginning);
            List<Integer> covering = List.copyOf(open);
            List<Integer> ending = open.stream()
                    .filter(number -> passage(claims.get(number - 1)).end() == end)
                    .sorted(Comparator.reverseOrder())
                    .toList();
            open.removeAll(ending);
            pieces.add(new Piece(text.substring(start, end), beginning, covering, ending));
        }
        return pieces;
    }

    private static Passage passage(Claim claim) {
        return claim.evidence().passage();
    }
}
