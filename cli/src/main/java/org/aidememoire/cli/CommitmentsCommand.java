package org.aidememoire.cli;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.query.Facet;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.query.StandingWord;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.party.CountryCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists commitments. */
@Command
final class CommitmentsCommand extends ListingCommand {
    @Option(
            names = "--sector",
            split = ",",
            paramLabel = "SECTOR",
            description = "In one of these fields: transport, energy, education and so on.")
    private Set<Sector> sectors = new LinkedHashSet<>();

    @Option(
            names = "--force",
            split = ",",
            paramLabel = "FORCE",
            description = "As firm as this: agreed, pledged, affirmed, proposed, intended.")
    private Set<Force> forces = new LinkedHashSet<>();

    @Option(names = "--by", split = ",", paramLabel = "COUNTRY", description = "Undertaken by one of these countries.")
    private Set<CountryCode> sides = new LinkedHashSet<>();

    @Option(
            names = "--standing",
            split = ",",
            paramLabel = "STANDING",
            description =
                    "What became of it: proposed, undertaken, reaffirmed, in-progress, past-its-horizon, reversed, delivered.")
    private Set<StandingWord> standings = new LinkedHashSet<>();

    @Option(
            names = "--mechanism",
            paramLabel = "NAME",
            description =
                    "Naming this mechanism in its own words: words of the name, in any case and with or without accents.")
    private Optional<String> mechanism = Optional.empty();

    CommitmentsCommand(Surroundings surroundings) {
        super(Listing.COMMITMENTS, surroundings);
    }

    @Override
    Filter narrowed(Filter filter, Desk desk) {
        return filter.with(Facet.SECTOR, words(sectors, Sector::name))
                .with(Facet.FORCE, words(forces, Force::word))
                .with(Facet.BY, words(sides, CountryCode::alpha3))
                .with(Facet.STANDING, words(standings, StandingWord::word))
                .with(
                        Facet.MECHANISM,
                        mechanism.map(words -> meant(words, desk)).orElse(Set.of()));
    }

    private static Set<String> meant(String words, Desk desk) {
        Set<String> meant = desk.mechanismsCalled(words);
        if (meant.isEmpty()) {
            throw new CannotException("no report names a mechanism '" + words + "'; 'aide mechanisms' lists them");
        }
        return meant;
    }

    private static <T> Set<String> words(Set<T> values, Function<T, String> word) {
        return values.stream().map(word).collect(Collectors.toSet());
    }
}
