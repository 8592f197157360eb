package org.aidememoire.reading.find.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.Project;
import org.aidememoire.model.report.Passage;
import org.aidememoire.reading.ExampleReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Beside the name of a work stand the words that tell that it is done or under way. */
class HeadwayTest {
    private static List<Project> projects(String sentence) {
        String text = "Guinean President Kofi Sow met Sierra Leonean President Foday Kamara. " + sentence;
        return ExampleReading.claims(text, Project.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Moa–Nongo bridge was inaugurated by both sides on Monday. | was inaugurated",
                "The Moa–Nongo bridge has been completed ahead of time. | been completed",
                "The two presidents opened the new Moa–Nongo bridge. | opened",
                "Construction of the Moa–Nongo bridge has begun, the ministers said. | begun",
                "The Moa–Nongo bridge is 60 percent complete, the ministers said. | 60 percent complete",
                "Work on the Moa–Nongo bridge is under way, both sides noted. | under way",
                "The Moa–Nongo bridge is being built by engineers of both armies. | being built",
            })
    void itsWordsAreKept(String sentence, String words) {
        assertThat(projects(sentence)).singleElement().satisfies(project -> assertThat(
                        project.evidence().cues())
                .extracting(Passage::quote)
                .containsExactly(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Moa–Nongo bridge will be inaugurated next year.",
                "The Moa–Nongo bridge has not been completed, the ministers said.",
                "The Moa–Nongo bridge was to be opened in May, the ministers said.",
                "Both sides agreed to complete the Moa–Nongo bridge by 2031.",
                "Once the Moa–Nongo bridge was opened, trade would grow, they said.",
                "Construction of the Moa–Nongo bridge has not begun, the ministers said.",
                "The two presidents opened the Moa–Nongo bridge museum.",
            })
    void whatIsPlannedOrDeniedTellsOfNone(String sentence) {
        assertThat(projects(sentence))
                .allSatisfy(project -> assertThat(project.evidence().cues()).isEmpty());
        assertThat(projects(sentence)).isNotEmpty();
    }

    @Test
    void whatWasOpenedLongAgoIsNoNewsOfIt() {
        Optional<LocalDate> published = Optional.of(LocalDate.of(2026, 1, 10));
        String talks = "Guinean President Kofi Sow met Sierra Leonean President Foday Kamara. ";
        String old = talks + "The Moa–Nongo bridge, which was opened in 1931, carries all their trade.";
        String recent = talks + "The Moa–Nongo bridge, which was opened in 2025, carries all their trade.";

        assertThat(ExampleReading.claims(old, published, Project.class))
                .singleElement()
                .satisfies(project -> assertThat(project.evidence().cues()).isEmpty());
        assertThat(ExampleReading.claims(recent, published, Project.class))
                .singleElement()
                .satisfies(project -> assertThat(project.evidence().cues()).hasSize(1));
    }

    @Test
    void theyAreFoundThoughTheNameStandsFirstWithoutThem() {
        assertThat(projects("They recalled the plan for the Moa–Nongo bridge. The Moa–Nongo bridge was opened in May."))
                .singleElement()
                .satisfies(project -> assertThat(project.evidence().cues()).hasSize(1));
    }
}
