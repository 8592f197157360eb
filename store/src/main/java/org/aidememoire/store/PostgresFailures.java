package org.aidememoire.store;

import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;

/**
 * By PostgreSQL's SQLSTATEs. The server's messages never hold a password.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL Error Codes</a>
 */
final class PostgresFailures implements Failures {
    @Override
    public String reason(Throwable failure) {
        Optional<SQLException> last = Optional.empty();
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof PSQLException server) {
                return reason(server);
            }
            if (at instanceof SQLException pool) {
                last = Optional.of(pool);
            }
        }
        return last.isPresent()
                ? "the server does not answer in time, or all connections to it are at work"
                : Failures.firstLine(failure);
    }

    private static String reason(PSQLException server) {
        String state = Optional.ofNullable(server.getSQLState()).orElse("");
        String said = " (" + Failures.firstLine(server) + ")";
        return switch (state) {
            case "28P01", "28000" -> "the server does not admit this user with this password" + said;
            case "08004" -> "the server asks for a password that it was not given; PGPASSWORD may hold it" + said;
            case "3D000" -> "there is no such database on the server";
            case "3F000" -> "there is no such schema in the database";
            case "42501" -> "this user may not do that in the database" + said;
            case "53100" -> "the server's disk is full";
            case "53300" -> "the server has no connection left, try again later";
            case "55P03" -> "another program is writing to it, try again when it is done";
            case "25006" -> "cannot be written to";
            case "57P01", "57P02", "57P03" -> "the server is being stopped or started, try again later";
            case "XX001", "XX002" -> "the database is damaged" + said;
            default -> state.startsWith("08") ? "the server cannot be reached" + said : Failures.firstLine(server);
        };
    }
}
