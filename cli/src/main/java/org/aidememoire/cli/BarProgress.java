package org.aidememoire.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.aidememoire.desk.work.Progress;

/** Tells how the work goes by a bar, for a person at a terminal. */
final class BarProgress implements Progress, AutoCloseable {
    private Optional<ProgressBar> bar = Optional.empty();

    @Override
    public void found(int files) {
        PrintStream terminal = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        bar = Optional.of(new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(files)
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                .setConsumer(new ConsoleProgressBarConsumer(terminal))
                .clearDisplayOnFinish()
                .build());
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
