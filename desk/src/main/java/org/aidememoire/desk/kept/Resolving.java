package org.aidememoire.desk.kept;

/** Is told when a register has to be worked out from the beginning, which takes a while for many reports. */
@FunctionalInterface
public interface Resolving {
    /** Tells nobody. */
    Resolving SILENT = reports -> {};

    /** The register of so many reports is being worked out; said once they are known, before the work begins. */
    void begins(int reports);
}
