package org.aidememoire.reading.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves one space where several follow each other. */
final class Spaces implements CleaningStep {
    private static final Pattern SEVERAL = Pattern.compile(" {2,}+");

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        Matcher several = SEVERAL.matcher(text);
        while (several.find()) {
            edits.add(Edit.delete(several.start() + 1, several.end()));
        }
        return edits;
    }
}
