package org.aidememoire.reading.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.reading.name.SpeakerLabel.Role;

/**
 * Who speaks in each sentence of an interview, a transcript, a speech or a letter.
 *
 * @param principal whose words the report gives as a whole: the one interviewed, who holds the speech, who signs
 * @param turns by sentence, who speaks there; of a report that is no conversation, none
 */
record Turns(Optional<Profile> principal, List<Optional<Turn>> turns) {
    /**
     * What one of several speakers says until another begins.
     *
     * @param who the speaker, where the report names him or her
     * @param asks whether it is one who only asks
     */
    record Turn(Optional<Profile> who, boolean asks) {}

    /** Those spoken by someone whom the report names, or by nobody whom it names, as a label or the opening says. */
    static Turns of(List<NamedSentence> sentences, Roster roster) {
        Map<Integer, SpeakerLabel> labels = labels(sentences, roster);
        boolean conversation = conversation(labels);
        int opening =
                conversation ? labels.keySet().stream().mapToInt(i -> i).min().orElse(0) : sentences.size();
        Optional<Profile> principal = Principal.of(sentences, roster, opening);
        return new Turns(
                principal,
                conversation
                        ? turns(sentences, labels, principal)
                        : sentences.stream()
                                .map(sentence -> Optional.<Turn>empty())
                                .toList());
    }

    /** Whether one who only asks says the sentence. */
    boolean asked(int sentence) {
        return turns.get(sentence).filter(Turn::asks).isPresent();
    }

    /** Who says the sentence, where that is a person whom the report names. */
    Optional<Profile> speaker(int sentence) {
        return turns.get(sentence).isPresent() ? turns.get(sentence).flatMap(Turn::who) : principal;
    }

    private static Map<Integer, SpeakerLabel> labels(List<NamedSentence> sentences, Roster roster) {
        Map<Integer, SpeakerLabel> labels = new HashMap<>();
        int paragraph = -1;
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).sentence().paragraph() != paragraph) {
                paragraph = sentences.get(i).sentence().paragraph();
                int at = i;
                SpeakerLabel.of(sentences.get(i), roster).ifPresent(label -> labels.put(at, label));
            }
        }
        List<String> words = labels.values().stream().map(SpeakerLabel::words).toList();
        Set<String> once = new HashSet<>(words);
        once.removeIf(word -> words.indexOf(word) != words.lastIndexOf(word));
        labels.values().removeIf(label -> label.role() == Role.OTHER && once.contains(label.words()));
        return labels;
    }

    /** Whether somebody is named who speaks, and speaks more than once or to another. */
    private static boolean conversation(Map<Integer, SpeakerLabel> labels) {
        return labels.size() > 1 && labels.values().stream().anyMatch(label -> label.role() != Role.OTHER);
    }

    private static List<Optional<Turn>> turns(
            List<NamedSentence> sentences, Map<Integer, SpeakerLabel> labels, Optional<Profile> principal) {
        boolean questions = labels.values().stream().anyMatch(label -> label.role() == Role.ASKS);
        boolean answers = labels.values().stream()
                .anyMatch(label -> label.role() == Role.PERSON
                        || label.role() == Role.OFFICE
                        || label.role() == Role.ANSWERS
                        || (questions && label.role() == Role.OTHER));
        List<Optional<Turn>> turns = new ArrayList<>();
        Optional<Turn> now = Optional.empty();
        int paragraph = -1;
        for (int i = 0; i < sentences.size(); i++) {
            SpeakerLabel label = labels.get(i);
            boolean next = sentences.get(i).sentence().paragraph() != paragraph;
            if (label != null) {
                now = Optional.of(turn(label, principal, questions));
            } else if (next && !answers && now.filter(Turn::asks).isPresent()) {
                now = Optional.of(new Turn(principal, false)); // what follows a question without a label answers it
            }
            paragraph = sentences.get(i).sentence().paragraph();
            turns.add(now);
        }
        return turns;
    }

    private static Turn turn(SpeakerLabel label, Optional<Profile> principal, boolean questions) {
        return switch (label.role()) {
            case ASKS -> new Turn(Optional.empty(), true);
            case ANSWERS -> new Turn(principal, false);
            case OTHER -> new Turn(Optional.empty(), !questions);
            case OFFICE -> new Turn(label.who().or(() -> principal), false);
            case PERSON -> {
                boolean asks = label.who().filter(who -> who.posts().isEmpty()).isPresent()
                        && principal
                                .filter(answers ->
                                        label.who().filter(answers::equals).isEmpty())
                                .isPresent();
                yield new Turn(label.who(), asks);
            }
        };
    }
}
