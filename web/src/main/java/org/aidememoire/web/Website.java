package org.aidememoire.web;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.aidememoire.desk.Desk;
import org.aidememoire.web.inquiry.Today;
import org.aidememoire.web.page.Turns;
import org.aidememoire.web.safety.Reach;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The pages of one desk, and its API for programs, served until closed: to the user of this computer, or to everybody who has
 * an account.
 */
public final class Website implements AutoCloseable {
    /** The port that is used unless a user says otherwise. */
    public static final int USUAL_PORT = 8080;

    /** Whoever reads a page asks for the next one in less, as long as the website is in use. */
    private static final Duration IDLE = Duration.ofSeconds(5);

    private final ServletWebServerApplicationContext running;
    private final Reach reach;
    private final Preparation preparation;

    private Website(ServletWebServerApplicationContext running, Reach reach, Preparation preparation) {
        this.running = running;
        this.reach = reach;
        this.preparation = preparation;
    }

    /**
     * Serves {@code desk}, which stays the caller's to close, after this.
     *
     * @param reach who can reach it, and where
     * @param today tells which day it is; asked anew for every page, for a website may run for weeks
     * @throws PortTakenException if another program listens there
     * @throws IllegalArgumentException if it is for accounts, and there is none that could open the others
     */
    public static Website start(Desk desk, Reach reach, Supplier<LocalDate> today) {
        if (reach.hasAccounts() && !desk.accounts().haveAdministrator()) {
            throw new IllegalArgumentException("there is no account of an administrator");
        }
        try {
            ConfigurableApplicationContext context = new SpringApplicationBuilder(WebsiteSettings.class)
                    .web(WebApplicationType.SERVLET)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .registerShutdownHook(false)
                    .addCommandLineProperties(false)
                    .properties(settings(reach))
                    .initializers(made -> {
                        made.getBeanFactory().registerSingleton("desk", desk);
                        made.getBeanFactory().registerSingleton("reach", reach);
                        made.getBeanFactory().registerSingleton("today", new Today(today));
                    })
                    .run();
            Turns turns = context.getBean(Turns.class);
            return new Website(
                    (ServletWebServerApplicationContext) context,
                    reach,
                    Preparation.of(desk, today, () -> turns.idle(IDLE)));
        } catch (ApplicationContextException | PortInUseException e) {
            if (isTaken(e)) {
                throw new PortTakenException(reach.port(), e);
            }
            throw e;
        }
    }

    private static boolean isTaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return true;
            }
        }
        return false;
    }

    /** Serves {@code desk} to the user of this computer, on this port. */
    public static Website start(Desk desk, int port, Supplier<LocalDate> today) {
        return start(desk, Reach.thisComputer(port, System.getProperty("user.name")), today);
    }

    private static Map<String, Object> settings(Reach reach) {
        return Map.ofEntries(
                Map.entry("server.address", reach.address()),
                Map.entry("server.port", reach.port()),
                Map.entry("server.shutdown", "graceful"),
                Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "5s"),
                Map.entry("server.compression.enabled", true),
                Map.entry(
                        "server.compression.mime-types",
                        "text/html,text/css,text/javascript,image/svg+xml,text/plain,text/csv,text/calendar,"
                                + "application/json,application/problem+json,application/yaml"),
                Map.entry("server.servlet.session.cookie.http-only", true),
                Map.entry("server.servlet.session.cookie.same-site", "lax"),
                Map.entry("server.servlet.session.cookie.secure", reach.secured()),
                Map.entry("server.servlet.session.cookie.name", "aide-session"),
                Map.entry("server.servlet.session.timeout", "1h"),
                Map.entry("server.servlet.session.tracking-modes", "cookie"),
                Map.entry("server.servlet.session.persistent", false),
                Map.entry("server.tomcat.max-http-form-post-size", "1MB"),
                Map.entry("server.tomcat.max-swallow-size", "25MB"),
                Map.entry("server.tomcat.use-relative-redirects", true),
                Map.entry("server.servlet.register-default-servlet", false),
                Map.entry("server.error.whitelabel.enabled", false),
                Map.entry("spring.servlet.multipart.max-file-size", "100MB"),
                Map.entry("spring.servlet.multipart.max-request-size", "500MB"),
                Map.entry("server.tomcat.max-part-count", 1_000),
                Map.entry("spring.main.lazy-initialization", true),
                Map.entry("spring.main.allow-bean-definition-overriding", false),
                Map.entry("spring.jmx.enabled", false),
                Map.entry("spring.mvc.problemdetails.enabled", false),
                Map.entry("spring.web.resources.cache.cachecontrol.max-age", "1h"),
                Map.entry("spring.config.location", "optional:classpath:/website/"),
                Map.entry("spring.main.log-startup-info", false),
                Map.entry("logging.level.root", "error"));
    }

    /** Where the first page is. */
    public URI address() {
        var server = running.getWebServer();
        if (server == null) {
            throw new IllegalStateException("the website has been closed");
        }
        String host = reach.hasAccounts() ? reach.host() : "localhost";
        return URI.create("http://" + host + ":" + server.getPort() + "/");
    }

    /** What it is made of. */
    ApplicationContext context() {
        return running;
    }

    /** Lets pages that are being made be finished, then stops. */
    @Override
    public void close() {
        preparation.close();
        running.close();
    }
}
