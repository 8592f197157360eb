package org.aidememoire.cli;

/** How a command ends, everywhere the same. */
final class ExitCode {
    /** Everything was done; a report set aside on purpose is no failure. */
    static final int DONE = 0;
    /** Something could not be read or done. */
    static final int LEFT_OUT = 1;
    /** The command was used wrongly, and did nothing. */
    static final int WRONG_USE = 2;

    private ExitCode() {}
}
