package org.aidememoire.reading.open;

import java.util.regex.Pattern;

/** Makes a name that a report can go by of whatever a container calls it. */
final class ReportName {
    /** What no file system allows in a name, since files are named after reports. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|]+");

    private static final int LONGEST = 120;

    private ReportName() {}

    /** {@code written} without what is unfit in a name of a file; {@code otherwise} where nothing is left of it. */
    static String of(String written, String otherwise) {
        String fit = UNFIT.matcher(written).replaceAll("-").strip();
        String brief = fit.codePointCount(0, fit.length()) <= LONGEST
                ? fit
                : fit.substring(0, fit.offsetByCodePoints(0, LONGEST)).strip();
        return brief.chars().anyMatch(Character::isLetterOrDigit) ? brief : otherwise;
    }
}
