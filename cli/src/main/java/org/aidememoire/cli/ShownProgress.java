package org.aidememoire.cli;

import java.nio.file.Path;
import org.aidememoire.cli.screen.Printable;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.desk.work.Progress;

/** Tells how the work goes: one plain line for each file, for a pipe. */
final class ShownProgress implements Progress {
    private final Screen screen;
    private int files;
    private int done;

    ShownProgress(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void found(int count) {
        files = count;
    }

    @Override
    public void done(Path file, String what) {
        screen.out().println("[" + ++done + "/" + files + "] " + Printable.line(file + ": " + what));
        screen.out().flush();
    }
}
