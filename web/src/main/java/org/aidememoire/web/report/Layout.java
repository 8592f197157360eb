package org.aidememoire.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.report.Passage;

/** Lays a report out: paragraph by paragraph, each cut where facts begin and end, with the facts beside it. */
final class Layout {
    private final String text;
    private final List<Claim> claims;
    private final FactLines lines;
    private final List<Claim> open = new ArrayList<>();
    private int next;

    private Layout(String text, List<Claim> claims, FactLines lines) {
        this.text = text;
        this.claims = claims;
        this.lines = lines;
    }

    /** The blocks of {@code text}; {@code claims} are in the order of {@link Lanes#inOrder}. */
    static List<Block> of(String text, List<Claim> claims, FactLines lines) {
        Layout layout = new Layout(text, claims, lines);
        return Paragraphs.of(text).stream().map(layout::block).toList();
    }

    private Block block(Paragraphs.Range range) {
        List<Fact> facts = new ArrayList<>();
        List<Block.Piece> pieces = new ArrayList<>();
        List<Integer> cuts = cuts(range);
        for (int i = 0; i + 1 < cuts.size(); i++) {
            int start = cuts.get(i);
            open.removeIf(claim -> words(claim).end() <= start);
            List<Fact> beginning = new ArrayList<>();
            while (next < claims.size() && words(claims.get(next)).start() <= start) {
                Claim claim = claims.get(next++);
                open.add(claim);
                beginning.add(lines.of(claim));
            }
            facts.addAll(beginning);
            pieces.add(piece(start, cuts.get(i + 1), beginning));
        }
        return new Block(pieces, facts);
    }

    private List<Integer> cuts(Paragraphs.Range range) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(range.start(), range.end()));
        open.forEach(claim -> cut(cuts, words(claim).end(), range));
        for (int i = next; i < claims.size() && words(claims.get(i)).start() < range.end(); i++) {
            cut(cuts, words(claims.get(i)).start(), range);
            cut(cuts, words(claims.get(i)).end(), range);
        }
        return new ArrayList<>(cuts);
    }

    private static void cut(TreeSet<Integer> cuts, int at, Paragraphs.Range range) {
        if (at > range.start() && at < range.end()) {
            cuts.add(at);
        }
    }

    private Block.Piece piece(int start, int end, List<Fact> beginning) {
        return new Block.Piece(
                text.substring(start, end),
                start,
                beginning,
                open.stream().map(claim -> claim.id().value()).collect(Collectors.joining(" ")),
                open.stream().map(claim -> lines.of(claim).style()).distinct().collect(Collectors.joining(" ")));
    }

    private static Passage words(Claim claim) {
        return claim.evidence().passage();
    }
}
