package org.aidememoire.cli;

import java.util.Optional;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists entries in which people take part. */
@Command
final class PersonalListingCommand extends ListingCommand {
    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "With this person: words of the name, in any case and with or without accents.")
    private Optional<String> person = Optional.empty();

    PersonalListingCommand(Listing listing, Surroundings surroundings) {
        super(listing, surroundings);
    }

    @Override
    Filter narrowed(Filter filter, Desk desk) {
        return filter.naming(person);
    }
}
