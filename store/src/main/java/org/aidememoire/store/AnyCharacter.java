package org.aidememoire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Words as a PostgreSQL column holds them. A delivered text may hold U+0000, which PostgreSQL refuses: it is written as
 * U+001A '0', and U+001A itself as two.
 */
final class AnyCharacter {
    private static final char MARK = '\u001a';
    private static final char NUL = '\0';

    private AnyCharacter() {}

    /** All words that are bound to a statement. */
    static final class Written extends AbstractArgumentFactory<String> {
        Written() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(String value, ConfigRegistry config) {
            String written = write(value);
            return (position, statement, context) -> statement.setString(position, written);
        }
    }

    static @Nullable String read(ResultSet row, int column, StatementContext context) throws SQLException {
        String held = row.getString(column);
        return held == null ? null : read(held);
    }

    static String write(String words) {
        if (words.indexOf(NUL) < 0 && words.indexOf(MARK) < 0) {
            return words;
        }
        return words.replace("" + MARK, "" + MARK + MARK).replace("" + NUL, MARK + "0");
    }

    static String read(String held) {
        if (held.indexOf(MARK) < 0) {
            return held;
        }
        StringBuilder words = new StringBuilder(held.length());
        for (int at = 0; at < held.length(); at++) {
            char next = held.charAt(at);
            if (next != MARK) {
                words.append(next);
            } else {
                at++;
                words.append(at < held.length() && held.charAt(at) == '0' ? NUL : MARK);
            }
        }
        return words.toString();
    }
}
