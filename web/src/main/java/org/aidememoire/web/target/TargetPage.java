package org.aidememoire.web.target;

import java.util.List;
import java.util.Optional;
import org.aidememoire.web.line.RegisterLine;
import org.aidememoire.web.page.Frame;

/**
 * The targets.
 *
 * @param frame around it
 * @param aims each with its steps
 */
public record TargetPage(Frame frame, List<Aim> aims) {
    /** Copies the list. */
    public TargetPage {
        aims = List.copyOf(aims);
    }

    /** Whether for any of them no figures are imported. */
    public boolean lacksFigures() {
        return aims.stream().anyMatch(aim -> aim.courses().isEmpty());
    }

    /**
     * Something that is aimed at.
     *
     * @param title what is counted, in what
     * @param steps the targets that were set for it, in the order in which they were
     * @param courses how imported figures stand to them
     * @param chart the figures and the targets; none where no figures that can be measured are imported
     */
    public record Aim(String title, List<RegisterLine> steps, List<Course> courses, Optional<Chart> chart) {
        /** Copies the lists. */
        public Aim {
            steps = List.copyOf(steps);
            courses = List.copyOf(courses);
        }
    }

    /**
     * How figures stand to a target.
     *
     * @param target which, by its value
     * @param words how they stand, with the numbers
     * @param source who publishes the figures
     */
    public record Course(String target, String words, String source) {}
}
