package org.aidememoire.desk.kept;

/** Is told when a register has to be worked out from the beginning, which takes a while for many reports. */
@FunctionalInterface
public interface Resolving {
    /** A report is opened, what it says is brought together with what others say, and lines are made of that. */
    int STEPS = 3;

    /** Tells nobody. */
    Resolving SILENT = reports -> {};

    /** The register of so many reports is being worked out; said once they are known, before the work begins. */
    void begins(int reports);

    /** One more step is done of the {@link #STEPS} for each of so many reports more. */
    default void goesOn(int reports) {}

    /** It is worked out, or it could not be. */
    default void ends() {}
}
