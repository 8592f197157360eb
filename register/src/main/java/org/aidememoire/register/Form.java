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
}
