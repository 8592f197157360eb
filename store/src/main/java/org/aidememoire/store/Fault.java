package org.aidememoire.store;

/**
 * Something that is not as it was kept.
 *
 * @param where what is wrong, such as {@code report 3f2a9c11d0b7} or {@code reading 12}
 * @param what what is wrong with it, as words for a person
 */
public record Fault(String where, String what) {
    @Override
    public String toString() {
        return where + ": " + what;
    }
}
