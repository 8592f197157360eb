package org.aidememoire.reading.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the names of speakers from their words in the records of parliaments, where a change of type was all that stood
 * between: "Mr. BergWe have signed the treaty" becomes "Mr. Berg: We have".
 */
final class GluedSpeakers implements CleaningStep {
    private static final Pattern SPEAKER = Pattern.compile("(?m)^(?=[\u00A7\\dA-Z])(?:\u00A7 ?)?(?:\\d{1,3}\\. ?)?"
            + "(?:Mr|Mrs|Ms|Miss|Sir|Dr|Lord|Lady|Dame|Colonel|Major|Captain|Viscount|Earl|Baroness)\\.? "
            + "(?:\\p{Lu}\\. ?){0,3}(?:\\p{Lu}[\\p{L}'\u2019-]{0,20} ){0,2}\\p{Lu}[\\p{L}'\u2019-]{1,20}?\\p{Ll}"
            + "(?:(?=(?:I|We|The|A|An|As|My|Our|Is|Are|Was|Were|Would|Will|Could|Can|Does|Do|Did|Has|Have|Had|May|In|On|At"
            + "|If|It|That|This|There|These|Those|When|While|Since|What|Why|How|Who|No|Not|Yes|Perhaps|He|She|They|To|Both"
            + "|Her|His|First|Further|Although|But|And|Before|After|With|Under|During|For|So|Surely|Arising) )"
            + "|(?=asked (?:the|Her|His|if|whether)\\b))");

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        Matcher speaker = SPEAKER.matcher(text);
        while (speaker.find()) {
            boolean asks = text.startsWith("asked", speaker.end());
            edits.add(Edit.insert(speaker.end(), asks ? " " : ": "));
        }
        return List.copyOf(edits);
    }
}
