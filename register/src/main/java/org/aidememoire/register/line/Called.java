package org.aidememoire.register.line;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.claim.Office;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.claim.Project;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;

/**
 * By what all reports together know a person, a mechanism or a project: each once, in the order of the sources.
 *
 * @param names how it is called
 * @param offices the titles of a person's offices
 * @param sessions the numbers of a mechanism's sessions, the lowest first
 */
public record Called(List<String> names, List<String> offices, List<Integer> sessions) {
    /** What has no name of its own. */
    public static final Called NOTHING = new Called(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Called {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
        sessions = List.copyOf(sessions);
    }

    /** What the sources of {@code entry} call it. */
    public static Called of(Entry entry) {
        return switch (entry.kind()) {
            case PERSON, MECHANISM, PROJECT ->
                new Called(
                        claims(entry).map(Called::name).distinct().toList(),
                        claims(entry).flatMap(Called::offices).distinct().toList(),
                        claims(entry)
                                .flatMapToInt(Called::session)
                                .sorted()
                                .distinct()
                                .boxed()
                                .toList());
            default -> NOTHING;
        };
    }

    private static Stream<Claim> claims(Entry entry) {
        return entry.sources().stream().map(Source::claim);
    }

    private static String name(Claim claim) {
        if (claim instanceof Person person) {
            return person.name();
        }
        return claim instanceof Mechanism mechanism ? mechanism.name() : ((Project) claim).name();
    }

    private static Stream<String> offices(Claim claim) {
        return claim instanceof Person person ? person.offices().stream().map(Office::title) : Stream.of();
    }

    private static IntStream session(Claim claim) {
        return claim instanceof Mechanism mechanism ? mechanism.session().stream() : IntStream.of();
    }

    /** The longest of the names; of equally long ones the first reported. Empty where there is none. */
    public String name() {
        return names.stream()
                .reduce((one, other) -> other.length() > one.length() ? other : one)
                .orElse("");
    }

    /** The other ways in which the name is written. */
    public String otherNames() {
        String shown = name();
        return names.stream().filter(name -> !name.equals(shown)).collect(Collectors.joining("; "));
    }
}
