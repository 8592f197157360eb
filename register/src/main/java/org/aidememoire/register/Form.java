package org.aidememoire.register;

/**
 * How something is written to an {@link Archive} and read from it.
 *
 * @param <V> what is written
 */
interface Form<V> {
    void write(V value, Packing to);

    /** @param key what it is found under */
    V read(String key, Unpacking from);

    /**
     * Whether what was read goes back to its archive for more later. Such a value is not to be remembered when a register
     * moves to another archive: it would keep the first one open.
     */
    default boolean opensLater() {
        return false;
    }
}
