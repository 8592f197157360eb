package org.aidememoire.store;

/** Says in one line for a person what is wrong with a store. */
final class Trouble {
    private final String place;
    private final Failures failures;

    Trouble(String place, Failures failures) {
        this.place = place;
        this.failures = failures;
    }

    /** What {@code cause} means. */
    StoreException from(Exception cause) {
        return new StoreException(place + ": " + failures.reason(cause), cause);
    }

    /** What {@code cause} means, without the place. */
    String reason(Exception cause) {
        return failures.reason(cause);
    }

    /** What {@code cause} means, and what is lost by it. */
    StoreException from(Exception cause, String loss) {
        return new StoreException(place + ": " + failures.reason(cause) + "; " + loss, cause);
    }

    /** The store is sound, but {@code what} is kept in it in a form that cannot be read. */
    StoreException damaged(String what, Exception cause) {
        return new StoreException(
                place + ": damaged, " + what + " cannot be read (" + Failures.firstLine(cause) + ")", cause);
    }

    /** Something is wrong for a reason that is known. */
    StoreException because(String reason) {
        return new StoreException(place + ": " + reason);
    }
}
