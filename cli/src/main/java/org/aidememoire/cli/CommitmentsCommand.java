package org.aidememoire.cli;

import java.util.LinkedHashSet;
import java.util.Set;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Sector;
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

    CommitmentsCommand(Surroundings surroundings) {
        super(Listing.COMMITMENTS, surroundings);
    }

    @Override
    Filter narrowed(Filter filter) {
        return new Filter(
                filter.between(), filter.since(), filter.until(), sectors, forces, filter.person(), filter.reports());
    }
}
