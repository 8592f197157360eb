package org.aidememoire.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.aidememoire.desk.Desk;
import org.aidememoire.web.inquiry.Today;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The pages of one desk, served on the loopback address until closed. Whoever can reach that address is taken to be the
 * user of this computer.
 */
public final class Website implements AutoCloseable {
    /** The port that is used unless a user says otherwise. */
    public static final int USUAL_PORT = 8080;

    private static final String LOOPBACK = "127.0.0.1";

    private final ServletWebServerApplicationContext running;

    private Website(ServletWebServerApplicationContext running) {
        this.running = running;
    }

    /**
     * Serves {@code desk}, which stays the caller's to close, after this.
     *
     * @param port where to listen; 0 for any free one
     * @param today tells which day it is; asked anew for every page, for a website may run for weeks
     * @throws PortTakenException if another program listens there
     */
    public static Website start(Desk desk, int port, Supplier<LocalDate> today) {
        try {
            ConfigurableApplicationContext context = new SpringApplicationBuilder(WebsiteSettings.class)
                    .web(WebApplicationType.SERVLET)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .registerShutdownHook(false)
                    .addCommandLineProperties(false)
                    .properties(settings(port))
                    .initializers(made -> {
                        made.getBeanFactory().registerSingleton("desk", desk);
                        made.getBeanFactory().registerSingleton("today", new Today(today));
                    })
                    .run();
            return new Website((ServletWebServerApplicationContext) context);
        } catch (ApplicationContextException | PortInUseException e) {
            if (isTaken(e)) {
                throw new PortTakenException(port, e);
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

    private static Map<String, Object> settings(int port) {
        return Map.ofEntries(
                Map.entry("server.address", LOOPBACK),
                Map.entry("server.port", port),
                Map.entry("server.shutdown", "graceful"),
                Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "5s"),
                Map.entry("server.compression.enabled", true),
                Map.entry("server.compression.mime-types", "text/html,text/css,text/javascript,image/svg+xml"),
                Map.entry("server.servlet.session.cookie.http-only", true),
                Map.entry("server.servlet.session.cookie.same-site", "lax"),
                Map.entry("server.servlet.session.persistent", false),
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
                Map.entry("spring.main.log-startup-info", false));
    }

    /** Where the first page is. */
    public URI address() {
        var server = running.getWebServer();
        if (server == null) {
            throw new IllegalStateException("the website has been closed");
        }
        return URI.create("http://localhost:" + server.getPort() + "/");
    }

    /** Lets pages that are being made be finished, then stops. */
    @Override
    public void close() {
        running.close();
    }
}
