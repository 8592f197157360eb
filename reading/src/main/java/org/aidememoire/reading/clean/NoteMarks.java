package org.aidememoire.reading.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out the numbers of notes that stand at the end of words, as edited documents have them once their raised figures
 * are lost: "Ambassador Berg4 said so.5" They count on from one to the next, which tells them from other numbers.
 */
final class NoteMarks implements CleaningStep {
    private static final Pattern MARK = Pattern.compile(
            // The digit first, since to look back from each of fifty million spaces takes seconds.
            "(?=\\d)(?<=\\p{L}{2}|\\p{Ll}[.,;:?!\u201D\u2019\"]|\\p{Ll}[.,]\u201D)(\\d{1,3})(?=[\\s.,;:?!)\u201D\u2019\"]|$)");
    private static final int FEWEST = 3;
    private static final int GAP = 3;

    private record Mark(int start, int end, int number, boolean afterSmall) {}

    @Override
    public List<Edit> edits(String text) {
        List<Mark> run = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            Mark next = new Mark(
                    mark.start(),
                    mark.end(),
                    Integer.parseInt(mark.group()),
                    !Character.isUpperCase(text.charAt(mark.start() - 1)));
            boolean goesOn = run.isEmpty() || goesOn(run.get(run.size() - 1), next);
            if (!goesOn && next.number() > run.get(0).number()) {
                continue; // another number within the run
            }
            if (!goesOn) {
                take(run, edits);
                run.clear();
            }
            run.add(next);
        }
        take(run, edits);
        return List.copyOf(edits);
    }

    private static boolean goesOn(Mark last, Mark next) {
        return next.number() > last.number() && next.number() <= last.number() + GAP;
    }

    private static void take(List<Mark> run, List<Edit> edits) {
        long small = run.stream().filter(Mark::afterSmall).count();
        if (run.size() >= FEWEST && small * 2 >= run.size()) {
            run.forEach(mark -> edits.add(Edit.delete(mark.start(), mark.end())));
        }
    }
}
