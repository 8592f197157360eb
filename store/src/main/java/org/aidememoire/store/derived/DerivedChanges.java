package org.aidememoire.store.derived;

/** Takes what is to stand in the tables of a derived file. */
public interface DerivedChanges {
    /** Puts {@code value} under {@code key}, in the place of what was there. */
    void put(String table, String key, byte[] value);

    /** Takes away what is under {@code key}. */
    void remove(String table, String key);
}
