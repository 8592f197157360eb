package org.aidememoire.register;

/** Where a group belongs on {@link Shelves}: anywhere, as long as it is always the same place. */
final class GroupShelf {
    static final int COUNT = 1 << 14;

    private GroupShelf() {}

    static int of(String key) {
        return Math.floorMod(key.hashCode(), COUNT);
    }
}
