package org.aidememoire.reading.open;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Why something is not JSON, as one line for a person. */
final class JsonFault {
    /** What the library says of the place where something began, in words for programmers. */
    private static final Pattern PLACE = Pattern.compile(" ?\\(start marker at \\[.*");

    private JsonFault() {}

    /** A fault in a file. */
    static String inFile(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null
                ? reason(e, "")
                : reason(e, " at line " + location.getLineNr() + ", column " + location.getColumnNr());
    }

    /** A fault in a line, whose number is told elsewhere. */
    static String inLine(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null ? reason(e, "") : reason(e, " at column " + location.getColumnNr());
    }

    private static String reason(JacksonException e, String where) {
        return "not valid JSON" + where + ": "
                + PLACE.matcher(e.getOriginalMessage().lines().findFirst().orElse(""))
                        .replaceAll("");
    }
}
