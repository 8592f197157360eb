package org.aidememoire.store.derived;

/**
 * One table of a derived file: from words to bytes.
 *
 * @param name its name
 * @param large whether many of its values are longer than some hundred bytes
 */
public record DerivedTable(String name, boolean large) {
    /** @throws IllegalArgumentException if the name is not lower-case letters and underscores */
    public DerivedTable {
        if (!name.matches("[a-z_]+")) {
            throw new IllegalArgumentException("not a table's name: " + name);
        }
    }

    String create() {
        // Short values lie best in the tree of the keys themselves; long ones would make that deep.
        return "CREATE TABLE " + name + " (key TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL)"
                + (large ? "" : " WITHOUT ROWID");
    }

    String get() {
        return "SELECT value FROM " + name + " WHERE key = ?";
    }

    String scan() {
        return "SELECT key, value FROM " + name + " WHERE key >= ? ORDER BY key";
    }

    String put() {
        return "INSERT OR REPLACE INTO " + name + " VALUES (?, ?)";
    }

    String remove() {
        return "DELETE FROM " + name + " WHERE key = ?";
    }
}
