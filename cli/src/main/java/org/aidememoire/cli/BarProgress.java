package org.aidememoire.cli;

import java.nio.file.Path;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import org.aidememoire.desk.work.Progress;

/** Tells how the work goes by a bar, for a person at a terminal. */
final class BarProgress implements Progress, AutoCloseable {
    private Optional<ProgressBar> bar = Optional.empty();

    @Override
    public void found(int files) {
        bar = Optional.of(Bar.of("reading", files));
    }

    @Override
    public void done(Path file, String what) {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
