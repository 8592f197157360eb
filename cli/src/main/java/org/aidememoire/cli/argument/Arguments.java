package org.aidememoire.cli.argument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aidememoire.desk.query.Countries;
import org.aidememoire.desk.query.Sectors;
import org.aidememoire.desk.query.StandingWord;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.decision.ActKind;
import org.aidememoire.model.party.CountryCode;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the arguments that are words of the domain. */
public final class Arguments {
    /** What stands between countries: a comma, or a hyphen between two codes as in the addresses of the website. */
    public static final String BETWEEN = ",|(?<=^[A-Za-z]{3})-(?=[A-Za-z]{3}$)";

    private Arguments() {}

    /** Teaches {@code commandLine} and its subcommands to read them. */
    public static void teach(CommandLine commandLine) {
        commandLine.registerConverter(CountryCode.class, Arguments::country);
        commandLine.registerConverter(LocalDate.class, Arguments::day);
        commandLine.registerConverter(PartialDate.class, Arguments::date);
        commandLine.registerConverter(Sector.class, Arguments::sector);
        commandLine.registerConverter(Force.class, Arguments::force);
        commandLine.registerConverter(ActKind.class, Arguments::act);
        commandLine.registerConverter(Role.class, Arguments::role);
        commandLine.registerConverter(StandingWord.class, Arguments::standing);
        commandLine.registerConverter(ByteSize.class, ByteSize::parse);
        commandLine.registerConverter(int.class, Arguments::number);
        commandLine.registerConverter(Integer.class, Arguments::number);
    }

    private static CountryCode country(String text) {
        try {
            return Countries.find(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + text + "' is not a day such as 2026-02-05");
        }
    }

    private static PartialDate date(String text) {
        try {
            return PartialDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("'" + text + "' is not a date such as 2026-02-05, 2026-02 or 2026");
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException(
                    "'" + text + "' is " + (text.matches("[+-]?\\d+") ? "too large a number" : "not a whole number"));
        }
    }

    private static Role role(String text) {
        try {
            return Role.of(text.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "'" + text + "' is no role; there are reader, coder, reviewer, administrator");
        }
    }

    private static Sector sector(String text) {
        try {
            return Sectors.find(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    private static ActKind act(String text) {
        return Arrays.stream(ActKind.values())
                .filter(act -> act.word().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is nothing that is decided; there are "
                        + Arrays.stream(ActKind.values()).map(ActKind::word).collect(Collectors.joining(", "))));
    }

    private static StandingWord standing(String text) {
        return StandingWord.typed(text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is no standing; there are "
                        + StandingWord.KNOWN.stream().map(StandingWord::typed).collect(Collectors.joining(", "))));
    }

    private static Force force(String text) {
        return Arrays.stream(Force.values())
                .filter(force -> force.word().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is no force; there are "
                        + Arrays.stream(Force.values()).map(Force::word).collect(Collectors.joining(", "))));
    }
}
