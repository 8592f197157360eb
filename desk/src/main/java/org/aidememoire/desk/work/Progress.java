package org.aidememoire.desk.work;

import java.nio.file.Path;

/** Is told how the work goes, by one thread, in the order of the files. */
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void found(int files) {}

        @Override
        public void done(Path file, String what) {}
    };

    /** There are {@code files} to work on. */
    void found(int files);

    /** One of them is done; {@code what} says in a few words what became of it. */
    void done(Path file, String what);
}
