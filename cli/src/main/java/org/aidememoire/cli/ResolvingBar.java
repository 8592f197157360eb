package org.aidememoire.cli;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.desk.kept.KeptRegister;
import org.aidememoire.desk.kept.Resolving;

/** Tells by a bar how the register of many reports is worked out from the beginning, for a person at a terminal. */
final class ResolvingBar implements Resolving {
    private Optional<ProgressBar> bar = Optional.empty();

    private ResolvingBar() {}

    /** Silent where {@code screen} is not a terminal. */
    static Resolving on(Screen screen) {
        return screen.interactive() ? new ResolvingBar() : Resolving.SILENT;
    }

    @Override
    public void begins(int reports) {
        if (reports >= KeptRegister.WORTH_KEEPING) {
            bar = Optional.of(Bar.of("working out the register", (long) reports * STEPS));
        }
    }

    @Override
    public void goesOn(int reports) {
        bar.ifPresent(shown -> shown.stepBy(reports));
    }

    @Override
    public void ends() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
