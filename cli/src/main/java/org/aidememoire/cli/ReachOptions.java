package org.aidememoire.cli;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.Desk;
import org.aidememoire.web.Website;
import org.aidememoire.web.safety.Reach;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who can reach the website: the user of this computer, or everybody who has an account. */
final class ReachOptions {
    private static final int HIGHEST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            defaultValue = "" + Website.USUAL_PORT,
            description = "Where to listen, 0 for any free port. Without it: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description =
                    "Serves other computers, too, at this address of this one (0.0.0.0 for all), and asks everybody to"
                            + " log in; 'aide account add' opens accounts.")
    private Optional<String> listen = Optional.empty();

    @Option(
            names = "--name",
            paramLabel = "HOST",
            description = "With --listen: a name that browsers ask for, such as register.example.org. Can be repeated.")
    private Set<String> names = new LinkedHashSet<>();

    @Option(
            names = "--https",
            description =
                    "With --listen: a server before this one speaks HTTPS with the browsers, so cookies are sent over"
                            + " nothing else.")
    private boolean https;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    int port() {
        return port;
    }

    boolean isForThisComputer() {
        return listen.isEmpty();
    }

    /** @throws ParameterException if the options cannot be, or not together */
    Reach reach(Surroundings surroundings) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw wrong("there is no port " + port + "; ports go from 0 to " + HIGHEST_PORT);
        }
        if (listen.isEmpty() && (https || !names.isEmpty())) {
            throw wrong("--name and --https go with --listen");
        }
        return listen.map(address -> Reach.accounts(address, port, names, https))
                .orElseGet(() -> Reach.thisComputer(port, user(surroundings.environment())));
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }

    private static String user(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(Signing.VARIABLE))
                .filter(name -> !name.isBlank())
                .orElseGet(() -> System.getProperty("user.name"));
    }

    /** @throws CannotException if accounts are needed and nobody could let others in */
    void require(Desk desk) {
        if (listen.isPresent() && !desk.accounts().haveAdministrator()) {
            throw new CannotException("to serve other computers takes accounts, first that of an administrator:"
                    + " aide account add NAME --role administrator");
        }
    }
}
