package org.aidememoire.cli.argument;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/**
 * A size as a user writes it.
 *
 * @param bytes how many bytes it is
 */
public record ByteSize(long bytes) {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,11}) ?([kmg]?)b?", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Long> UNITS = Map.of("", 1L, "k", 1_000L, "m", 1_000_000L, "g", 1_000_000_000L);

    static ByteSize parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new TypeConversionException("'" + text + "' is not a size such as 200MB, 2GB or 500000");
        }
        long unit = UNITS.getOrDefault(form.group(2).toLowerCase(Locale.ROOT), 1L);
        return new ByteSize(Math.multiplyExact(Long.parseLong(form.group(1)), unit));
    }
}
