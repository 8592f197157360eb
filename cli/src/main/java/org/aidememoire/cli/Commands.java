package org.aidememoire.cli;

import org.aidememoire.cli.argument.Arguments;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.query.Listing;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.OptionSpec;

/** The subcommands of {@code aide}, put together. */
final class Commands {
    private static final int WIDEST_HELP = 120;

    private final Surroundings surroundings;
    private final CommandLine aide;

    private Commands(Surroundings surroundings, CommandLine aide) {
        this.surroundings = surroundings;
        this.aide = aide;
    }

    /** The whole command, ready to run in {@code surroundings}. */
    static CommandLine in(Surroundings surroundings) {
        Aide root = new Aide();
        CommandLine aide = new CommandLine(root);
        new Commands(surroundings, aide).add();
        Screen screen = surroundings.screen();
        Arguments.teach(aide);
        aide.setOut(screen.out());
        aide.setErr(screen.err());
        aide.setColorScheme(CommandLine.Help.defaultColorScheme(screen.colours() ? Ansi.ON : Ansi.OFF));
        aide.setUsageHelpWidth(Math.min(WIDEST_HELP, screen.width().orElse(80)));
        aide.setCaseInsensitiveEnumValuesAllowed(true);
        aide.setParameterExceptionHandler(new WrongUse(screen));
        aide.setExecutionExceptionHandler(new Failure(screen, root::debug));
        return aide;
    }

    private void add() {
        aide.addSubcommand(new ReadCommand(surroundings));
        aide.addSubcommand(new ExtractCommand(surroundings));
        addListings();
        aide.addSubcommand(new OverviewCommand(surroundings));
        aide.addSubcommand(new BriefCommand(surroundings));
        aide.addSubcommand(new SearchCommand(surroundings));
        aide.addSubcommand(new CompareCommand(surroundings));
        addFigures();
        aide.addSubcommand(new ReportsCommand(surroundings));
        aide.addSubcommand(new ShowCommand(surroundings));
        aide.addSubcommand(DecideCommand.in(surroundings));
        aide.addSubcommand(ReportCommand.in(surroundings));
        aide.addSubcommand(new LogCommand(surroundings));
        aide.addSubcommand(new AgreementCommand(surroundings));
        aide.addSubcommand(new ServeCommand(surroundings));
        aide.addSubcommand(AccountCommand.in(surroundings));
        addSafekeeping();
        aide.addSubcommand(RulesCommand.in(surroundings));
        aide.addSubcommand(new CompletionCommand(aide, surroundings));
        addHelp(aide);
        addVersion();
        aide.addSubcommand(new HelpCommand());
    }

    private void addSafekeeping() {
        aide.addSubcommand(new VerifyCommand(surroundings));
        aide.addSubcommand(new BackupCommand(surroundings));
        aide.addSubcommand(new RestoreCommand(surroundings));
        aide.addSubcommand(new CopyCommand(surroundings));
        aide.addSubcommand(new RebuildCommand(surroundings));
    }

    private void addFigures() {
        CommandLine figures = new CommandLine(new FiguresCommand(surroundings));
        CommandLine importing = new CommandLine(new FiguresImportCommand(surroundings));
        figures.addSubcommand(importing);
        aide.addSubcommand(figures);
    }

    private void addListings() {
        add("timeline", "Lists what happened, when.", personal(Listing.TIMELINE));
        add("commitments", "Lists what was agreed, pledged, affirmed, proposed.", new CommitmentsCommand(surroundings));
        add("targets", "Lists quantities to reach and sums pledged.", plain(Listing.TARGETS));
        add("people", "Lists people and their offices.", personal(Listing.PEOPLE));
        add("documents", "Lists what was signed, exchanged or issued.", plain(Listing.DOCUMENTS));
        add("mechanisms", "Lists committees, regular summits and their sessions.", plain(Listing.MECHANISMS));
        add("projects", "Lists roads, railways, hospitals and the like.", plain(Listing.PROJECTS));
        add("invitations", "Lists invitations to visit.", personal(Listing.INVITATIONS));
        add("milestones", "Lists anniversaries and dated occasions.", plain(Listing.MILESTONES));
        add("formulas", "Lists the phrases that name the state of the relationship.", plain(Listing.FORMULAS));
    }

    private ListingCommand plain(Listing listing) {
        return new ListingCommand(listing, surroundings);
    }

    private ListingCommand personal(Listing listing) {
        return new PersonalListingCommand(listing, surroundings);
    }

    private void add(String name, String description, ListingCommand command) {
        CommandLine listing = new CommandLine(command);
        listing.getCommandSpec().name(name).usageMessage().description(description);
        aide.addSubcommand(name, listing);
    }

    private void addVersion() {
        aide.getCommandSpec()
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Shows the version.")
                        .build());
    }

    /** To it and all below it; not inherited, since picocli's own help command has the option already. */
    private static void addHelp(CommandLine command) {
        command.getSubcommands().values().forEach(Commands::addHelp);
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Shows this help.")
                        .build());
    }
}
